#!/bin/sh
# make_venv.sh PYTHON FOLDER: a virtual environment, unless there is one; a clear word when it cannot be made.
set -eu
python=$1 folder=$2
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || {
    echo "Dateline needs CPython 3.11 or newer, and '$python' is not: use make PYTHON=/path/to/python3" >&2
    exit 1
}
[ -x "$folder/bin/python" ] && "$folder/bin/python" -m pip --version >/dev/null 2>&1 && exit 0
"$python" -m venv --clear "$folder" || {
    echo "'$python' cannot make a virtual environment: install its venv package (Debian: python3-venv)" >&2
    exit 1
}
