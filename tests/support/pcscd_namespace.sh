#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# pcscd_namespace.sh COMMAND...
#
# Runs COMMAND beside a PC/SC service of its own, with the two virtual readers of vpcd (127.0.0.1:35963 and 35964), in
# private mount and network namespaces: such tests run in parallel and touch neither the machine's service nor its
# readers. Ends with COMMAND's exit code; 77 when it cannot be done here, which ctest reports as skipped.
#
# COMMAND may stop, start and change the service, this way:
#   PCSCD_START   the command line that starts it in the foreground
#   PCSCD_READERS the folder of its reader configuration, read when it starts
#   /run/pcscd/pcscd.pid its process
set -uo pipefail

skip() { echo "pcscd_namespace: $*: skipped" >&2; exit 77; }

if [ "${1:-}" != --inside ]; then
    [ $# -gt 0 ] || { echo "usage: pcscd_namespace.sh COMMAND..." >&2; exit 2; }
    for tool in unshare ip setpriv pcscd; do
        command -v "$tool" >/dev/null || skip "$tool is not installed"
    done
    [ -r /etc/reader.conf.d/vpcd ] || skip "the vpcd reader driver is not installed"
    namespaces=(unshare --mount --net)
    [ "$(id -u)" = 0 ] || namespaces+=(--map-root-user)
    "${namespaces[@]}" true 2>/dev/null || skip "private namespaces are not permitted"
    exec "${namespaces[@]}" "$0" --inside "$@"
fi
shift

ip link set lo up || skip "no loopback"
# An ordinary user cannot make the folder in /run: then the whole of /run is covered, for this test only.
mkdir -p /run/pcscd 2>/dev/null || { mount -t tmpfs tmpfs /run && mkdir /run/pcscd; } || skip "no /run/pcscd"
mount -t tmpfs tmpfs /run/pcscd || skip "no private /run/pcscd"

state=$(mktemp -d)
export PCSCD_READERS=$state/readers
mkdir "$PCSCD_READERS" "$state/empty"
cp /etc/reader.conf.d/vpcd "$PCSCD_READERS/"
# Without their drivers, real readers stay with the machine's own service.
for driver in /usr/lib/pcsc/drivers/*.bundle; do
    [ ! -d "$driver" ] || mount --bind "$state/empty" "$driver" || skip "the real readers cannot be left out"
done
export PCSCD_START="pcscd --foreground --config $PCSCD_READERS"

# shellcheck disable=SC2086  # a command line
setpriv --pdeathsig TERM $PCSCD_START >"$state/log" 2>&1 &
daemon=$!

# The last resort when COMMAND leaves a service behind that it started itself.
# shellcheck disable=SC2317  # the trap calls it
stop() {
    local pid
    pid=$(tr -dc 0-9 2>/dev/null </run/pcscd/pcscd.pid) && kill "$pid" 2>/dev/null
    kill "$daemon" 2>/dev/null
    wait "$daemon" 2>/dev/null
    rm -rf "$state"
}
trap stop EXIT
trap 'exit 143' TERM INT

for ((i = 0; i < 500; ++i)); do
    [ -S /run/pcscd/pcscd.comm ] && break
    kill -0 "$daemon" 2>/dev/null || break
    sleep 0.02
done
if [ ! -S /run/pcscd/pcscd.comm ]; then
    cat "$state/log" >&2
    echo "pcscd_namespace: pcscd did not start" >&2
    exit 1
fi

"$@"
code=$?
[ $code -eq 0 ] || { echo "--- pcscd:"; tail -n 40 "$state/log"; } >&2
exit $code
