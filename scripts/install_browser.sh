#!/bin/sh
# Installs Debian's Chromium when there is none, where that is possible; says so where it is not.
set -eu
for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    [ -n "$name" ] && command -v "$name" >/dev/null 2>&1 && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing Debian's chromium for the browser tests"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null
else
    echo "No Chromium: the browser tests will be skipped. Install one (Debian: apt install chromium)" \
        "or name it with CHROMIUM=/path/to/it" >&2
fi
