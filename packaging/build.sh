#!/bin/sh
# usage: build.sh PRESET   configures and builds build/PRESET
set -eu
cd "$(dirname -- "$0")/.."
cmake --preset "$1" >"${TMPDIR:-/tmp}/vestibule-configure.$$" 2>&1 || { cat "${TMPDIR:-/tmp}/vestibule-configure.$$"; exit 1; }
rm -f "${TMPDIR:-/tmp}/vestibule-configure.$$"
cmake --build --preset "$1"
