#!/bin/sh
# Renews the lock files from pyproject.toml: every version and hash, for every Python and system we name.
# UPGRADE=1 takes the newest versions; otherwise those locked stay where pyproject.toml allows them.
set -eu
cd "$(dirname "$0")/.."
compile() {
    "${PYTHON:-python3}" -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --custom-compile-command "make lock" ${UPGRADE:+--upgrade} "$@"
}
compile pyproject.toml --output-file requirements.txt
compile pyproject.toml --group dev --constraint requirements.txt --output-file requirements-dev.txt
