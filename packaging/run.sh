#!/bin/sh
# Installs what is missing, builds, and starts Vestibule. Without a display it plays the tour instead.
# Arguments go to the program: packaging/run.sh --data DIR
set -eu
cd "$(dirname -- "$0")/.."
packaging/install-packages.sh build run
packaging/build.sh release
program=$PWD/build/release/bin/vestibule

if [ $# -gt 0 ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" "$@"
fi
out=$PWD/build/tour
rm -rf "$out"
echo "There is no display: playing the tour of a new hire through the four stages."
"$program" tour --out "$out"
echo "Pictures: $out/*.png"
echo "Report:   $out/readiness.html"
