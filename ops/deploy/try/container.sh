#!/usr/bin/env bash
# A clean Debian with systemd running and a network of its own, to try what an operator does on one.
#   container.sh start NAME [bookworm|trixie]   makes it when it is not there, and boots it
#   container.sh run NAME COMMAND…              runs a command in it as root; input and exit code pass through
#   container.sh power-cut NAME                 ends it at once; start boots it again as its disk is
#   container.sh remove NAME                    ends it and removes its disk
# Its disk is TRY_FOLDER/NAME. It needs root, debootstrap, systemd-container and slirp4netns.
set -euo pipefail

folder=${TRY_FOLDER:-/var/tmp/ap-so-try}
action=${1:-}
name=${2:-}
disk=$folder/$name
state=$folder/.$name

usage() {
  sed -n '2,6s/^#   //p' "$0" >&2
  exit 2
}
[[ $name =~ ^[a-z0-9][a-z0-9-]*$ ]] || usage
shift 2

# The machine's first process as this machine numbers it; nothing when it does not run.
leader() {
  [[ -e $state.pid ]] && pgrep --parent "$(<"$state.pid")" --exact systemd
}

run() {
  local home=(HOME=/root LANG=C.UTF-8 TERM=dumb)
  local path=PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  # npm brings certificates of its own and does not ask the system for others.
  nsenter --target "$(leader)" --all --wdns=/root -- \
    env -i "${home[@]}" "$path" NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt "$@"
}

make() {
  local base=$folder/.base-$1
  mkdir -p "$folder"
  if [[ ! -d $base ]]; then
    rm -rf "$base.new"
    debootstrap --variant=minbase --include=systemd-sysv,dbus,ca-certificates,iproute2,procps \
      "$1" "$base.new" >"$base.log"
    mv "$base.new" "$base"
  fi
  rm -rf "$disk.new"
  cp -a --reflink=auto "$base" "$disk.new"
  echo "nameserver 10.0.2.3" >"$disk.new/etc/resolv.conf"
  echo "$name" >"$disk.new/etc/hostname"
  # A network may look into what is fetched, with an authority of its own.
  find /usr/local/share/ca-certificates -name '*.crt' \
    -exec cp {} "$disk.new/usr/local/share/ca-certificates/" \;
  chroot "$disk.new" update-ca-certificates >/dev/null 2>&1
  mv "$disk.new" "$disk"
}

boot() {
  setsid systemd-nspawn --quiet --directory="$disk" --boot --register=no --keep-unit --machine="$name" \
    --private-network --resolv-conf=off --link-journal=no --console=read-only \
    >"$state.log" 2>&1 </dev/null &
  echo $! >"$state.pid"
  for _ in $(seq 100); do
    leader >/dev/null && run systemctl is-system-running --wait >/dev/null 2>&1 && break
    [[ -d /proc/$(<"$state.pid") ]] || break
    leader >/dev/null && [[ $(run systemctl is-system-running 2>/dev/null) == degraded ]] && break
    sleep 0.2
  done
  leader >/dev/null || {
    tail -5 "$state.log" >&2
    exit 1
  }
  setsid slirp4netns --configure --mtu=1400 --disable-host-loopback "$(leader)" tap0 \
    >"$state.network.log" 2>&1 </dev/null &
  echo $! >"$state.network.pid"
  until run ip route | grep -q default; do sleep 0.2; done
}

power_cut() {
  [[ -e $state.pid ]] || return 0
  # All in it end with its first process, which outlives systemd-nspawn.
  kill -KILL "$(leader)" "$(<"$state.pid")" 2>/dev/null || true
  while [[ -d /proc/$(<"$state.pid") ]]; do sleep 0.1; done
  kill "$(<"$state.network.pid")" 2>/dev/null || true
  rm -f "$state.pid" "$state.network.pid"
}

case $action in
  start)
    [[ -d $disk ]] || make "${1:-bookworm}"
    leader >/dev/null || boot
    ;;
  run) run "$@" ;;
  power-cut) power_cut ;;
  remove)
    power_cut
    rm -rf "$disk" "$state".*
    ;;
  *) usage ;;
esac
