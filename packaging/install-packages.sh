#!/bin/sh
# usage: install-packages.sh LIST…   (names of files in packaging/packages without .txt)
# Installs the Debian packages of the lists that are not there yet.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)

wanted=
for list in "$@"; do
    wanted="$wanted $(grep -v '^#' "$here/packages/$list.txt")"
done
missing=
for package in $wanted; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { echo "These packages are missing:$missing. Install them as root, then run this again." >&2; exit 1; }
    as_root=sudo
fi
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -q
case " $missing " in
*" postgresql-15 "*)
    # The tests start a private server; keep apt from starting one of its own.
    $as_root apt-get install -qy --no-install-recommends postgresql-common
    $as_root sed -i 's/^#\?create_main_cluster.*/create_main_cluster = false/' /etc/postgresql-common/createcluster.conf
    ;;
esac
# shellcheck disable=SC2086  # a list of words
$as_root apt-get install -qy --no-install-recommends $missing
