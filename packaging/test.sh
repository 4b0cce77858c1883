#!/bin/sh
# Installs what is missing, builds, and runs every test. Exit 0 = all passed.
set -eu
cd "$(dirname -- "$0")/.."
packaging/install-packages.sh build run test
packaging/build.sh release
ctest --preset release --parallel 2
