#!/usr/bin/env bash
# Turns a Debian 12 or 13 machine with a touch screen into an Ấp Số kiosk.
#   sudo ops/kiosk/install.sh https://apso.example.vn MA_QUAY
# Kept from one run to the next in /etc/ap-so-kiosk.env, and set there or before the command:
#   KIOSK_TURN=0|90|180|270      the glass is turned, and its touch with it
#   KIOSK_TOUCH_TURN=…           only where touch needs another turn than the picture
#   KIOSK_HOURS=06:30-17:30      outside of them the glass is dark; empty: always open
# Taken back by undo.sh. For a trial, KIOSK_ROOT leads the files into another folder.
set -euo pipefail

usage() {
  echo "Cách dùng: sudo $0 ĐỊA_CHỈ_TRANG [MÃ_QUẦY]   (ví dụ: sudo $0 https://apso.camau.gov.vn DATMUI1)" >&2
  exit 2
}

origin=${1:-}
desk=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
root=${KIOSK_ROOT:-}
settings=$root/etc/ap-so-kiosk.env

[[ $origin =~ ^https?://[^/]+$ ]] || {
  echo "Địa chỉ trang là \"$origin\"; cần dạng https://ten-mien, không có gạch chéo ở cuối." >&2
  usage
}
[[ -z $desk || $desk =~ ^[A-Z0-9]{4,12}$ ]] || {
  echo "Mã quầy là \"$desk\"; cần 4 đến 12 chữ in hoa và chữ số, như trong hệ quản trị." >&2
  usage
}
[[ $(id -u) -eq 0 ]] || {
  echo "Lệnh này cần quyền quản trị: chạy lại với sudo." >&2
  exit 1
}

# Nothing on a machine that is new.
kept() {
  [[ -r $settings ]] || return 0
  sed -n "s/^$1=//p" "$settings" | tail -n 1 | tr -d '"'
}
# What was given now, else what was kept.
setting() { if [[ -v $1 ]]; then echo "${!1}"; else kept "$1"; fi; }

turn=$(setting KIOSK_TURN)
# Before, a turn was one -r for each quarter.
[[ -n $turn ]] || turn=$((90 * $(kept CAGE_OPTIONS | { grep -o -- -r || true; } | wc -l)))
touch_turn=$(setting KIOSK_TOUCH_TURN)
hours=$(setting KIOSK_HOURS)
for value in "$turn" "${touch_turn:-0}"; do
  [[ $value =~ ^(0|90|180|270)$ ]] || {
    echo "Xoay màn hình: \"$value\" không được; cần 0, 90, 180 hay 270." >&2
    exit 2
  }
done
# Minutes of the same length compare as words do.
hour='([01][0-9]|2[0-3]):[0-5][0-9]'
[[ -z $hours || ($hours =~ ^$hour-($hour|24:00)$ && ${hours%-*} < ${hours#*-}) ]] || {
  echo "Giờ mở màn hình là \"$hours\"; cần giờ mở rồi giờ tắt trong cùng một ngày, như 06:30-17:30." >&2
  exit 2
}

export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
# cage does not start without Xwayland, and Debian does not bring it along. cups-browsed would take printers
# from the network by itself, and had holes: it is not installed, and goes where it is.
apt-get install -y -qq chromium chromium-l10n cage wlr-randr xwayland seatd \
  speech-dispatcher espeak-ng alsa-utils fonts-noto-core cups cups-client cups-browsed- \
  unattended-upgrades

id apso-kiosk >/dev/null 2>&1 ||
  useradd --system --create-home --home-dir /var/lib/ap-so-kiosk --shell /usr/sbin/nologin apso-kiosk
usermod -aG video,input,audio,render,lp apso-kiosk

units=$root/etc/systemd/system
install -d -m 0755 "$root"/etc/chromium/policies/managed "$root"/usr/local/lib/ap-so-kiosk \
  "$root"/etc/{apt/apt.conf.d,modules-load.d,udev/rules.d} "$root"/etc/systemd/system.conf.d \
  "$units"/apt-daily{,-upgrade}.timer.d
sed "s#__ORIGIN__#$origin#g" "$here/policy.json" >"$root/etc/chromium/policies/managed/ap-so-kiosk.json"
install -m 0755 "$here"/debian/{turn,answer,look-after} "$root/usr/local/lib/ap-so-kiosk"
install -m 0644 "$here"/debian/*.{service,socket,timer} "$units"
install -m 0644 "$here/debian/watchdog.conf" "$root/etc/systemd/system.conf.d/ap-so-kiosk.conf"
install -m 0644 "$here/debian/upgrades.conf" "$root/etc/apt/apt.conf.d/52ap-so-kiosk"
# Debian's own hour for upgrades is six in the morning.
for timer in apt-daily apt-daily-upgrade; do
  install -m 0644 "$here/debian/$timer.conf" "$units/$timer.timer.d/ap-so-kiosk.conf"
done

# Debian 12 turns by cage itself, later ones by wlr-randr. Its help ends with 1.
options=
help=$(cage -h 2>&1 || true)
if grep -q -- '^ *-r' <<<"$help"; then
  for ((quarter = 0; quarter < turn / 90; quarter += 1)); do options+=${options:+ }-r; done
fi
# For undo.sh: where the machine went before.
target=$(kept TARGET_BEFORE)
target=${target:-$(systemctl get-default)}
cat >"$settings" <<SETTINGS
KIOSK_ADDRESS="$origin/kiosk/?may${desk:+&desk=$desk}"
KIOSK_ORIGIN="$origin"
KIOSK_TURN="$turn"
KIOSK_TOUCH_TURN="$touch_turn"
KIOSK_HOURS="$hours"
CAGE_OPTIONS="$options"
TARGET_BEFORE="$target"
SETTINGS

# cage hands touches on as the panel measures them: they are turned where they come in.
case ${touch_turn:-$turn} in
  90) matrix='0 -1 1 1 0 0' ;;
  180) matrix='-1 0 1 0 -1 1' ;;
  270) matrix='0 1 0 -1 0 1' ;;
  *) matrix='1 0 0 0 1 0' ;;
esac
echo "ENV{ID_INPUT_TOUCHSCREEN}==\"1\", ENV{LIBINPUT_CALIBRATION_MATRIX}=\"$matrix\"" \
  >"$root/etc/udev/rules.d/99-ap-so-kiosk.rules"
udevadm control --reload 2>/dev/null || true
udevadm trigger --subsystem-match=input 2>/dev/null || true

# Sound is mute after the first installation.
amixer -q sset Master 80% unmute 2>/dev/null || true
alsactl store 2>/dev/null || true
# Where there is no watchdog in the machine, the kernel's own is better than none.
if [[ ! -e /dev/watchdog0 ]]; then
  echo softdog >"$root/etc/modules-load.d/ap-so-kiosk.conf"
  modprobe softdog 2>/dev/null || true
fi

systemctl daemon-reload
systemctl set-default graphical.target
systemctl mask cups-browsed.service
systemctl enable --now seatd ap-so-answer.socket ap-so-look-after.timer ap-so-night.timer
systemctl try-restart apt-daily.timer apt-daily-upgrade.timer || true
systemctl enable ap-so-kiosk.service
systemctl restart --no-block ap-so-kiosk.service
echo "Xong. Máy mở $origin/kiosk/ mỗi khi bật. Thử máy: $here/check.sh. Xem nhật ký: journalctl -u ap-so-kiosk"
