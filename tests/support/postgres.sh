#!/bin/sh
# One private PostgreSQL server on loopback for a test run.
#   postgres.sh start DIR   starts it and writes DIR/postgres.conninfo: host, port; the administrator's password below it
#   postgres.sh stop DIR    stops it and removes its files
set -eu
mkdir -p "$2"
dir=$(cd "$2" && pwd)
bin=${VESTIBULE_POSTGRES_BIN:-/usr/lib/postgresql/15/bin}

# PostgreSQL refuses to run as root.
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

stop() {
    [ -f "$dir/postgres.home" ] || return 0
    home=$(cat "$dir/postgres.home")
    if [ -d "$home" ]; then
        (cd "$home" && as "$bin/pg_ctl" -D "$home/data" -m immediate stop >/dev/null 2>&1) || true
        rm -rf "$home"
    fi
    rm -f "$dir/postgres.home" "$dir/postgres.conninfo"
}

start() {
    stop  # of a run that was broken off
    home=$(mktemp -d "${TMPDIR:-/tmp}/vestibule-postgres.XXXXXX")
    echo "$home" >"$dir/postgres.home"
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    printf %s "$password" >"$home/password"
    [ "$(id -u)" != 0 ] || chown -R postgres "$home"
    cd "$home"
    as "$bin/initdb" -D "$home/data" -A scram-sha-256 --pwfile="$home/password" -U vestibule_owner --no-sync -E UTF8 \
        --locale=C.UTF-8 >/dev/null
    tries=0
    while :; do
        port=$((20000 + $(od -An -N2 -tu2 /dev/urandom) % 40000))
        if as "$bin/pg_ctl" -D "$home/data" -w -l "$home/log" \
            -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$home -c fsync=off" start >/dev/null; then
            break
        fi
        tries=$((tries + 1))  # somebody else has the port
        if [ $tries -ge 5 ]; then cat "$home/log" >&2; exit 1; fi
    done
    printf 'host=127.0.0.1 port=%s\n%s\n' "$port" "$password" >"$dir/postgres.conninfo"
}

case $1 in
start) start ;;
stop) stop ;;
*) echo "usage: postgres.sh start|stop DIR" >&2; exit 2 ;;
esac
