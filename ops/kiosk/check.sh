#!/usr/bin/env bash
# Says of each part of a kiosk whether it is there; plays a sound and speaks.
#   sudo ops/kiosk/check.sh
# shellcheck disable=SC2317 # Commands are handed to say_of by their names.
set -u
export LC_ALL=C.UTF-8

[[ $EUID -eq 0 ]] || {
  echo "Lệnh này cần quyền quản trị: chạy lại với sudo." >&2
  exit 1
}
missing=0
# printf counts bytes, and Vietnamese letters have several.
say() { printf '%s%*s %s\n' "$1" "$((26 - ${#1}))" '' "$2"; }
# say_of NAME WORDS_WHEN_THERE WORDS_WHEN_NOT COMMAND…
say_of() {
  local name=$1 there=$2 not=$3
  shift 3
  if "$@" >/dev/null 2>&1; then
    say "$name" "được: $there"
  else
    say "$name" "CHƯA: $not"
    missing=$((missing + 1))
  fi
}

# shellcheck source=/dev/null
. /etc/ap-so-kiosk.env 2>/dev/null || {
  echo "Máy này chưa cài: chạy install.sh trước." >&2
  exit 1
}

answer() { printf 'GET / HTTP/1.1\r\n\r\n' | RUNTIME_DIRECTORY=/nowhere /usr/local/lib/ap-so-kiosk/answer | tail -n 1; }
has_touch() { udevadm info --export-db | grep -q ID_INPUT_TOUCHSCREEN=1; }
has_voice() { espeak-ng --voices=vi | grep -q ' vi'; }

say_of 'Trang quầy' 'dịch vụ đang chạy' 'xem journalctl -u ap-so-kiosk' systemctl is-active ap-so-kiosk
say_of 'Trang quầy còn hoạt động' 'có báo về mỗi phút' 'chờ hai phút rồi thử lại; lâu hơn thì trang chưa mở được' test -e /run/ap-so-kiosk/alive
say_of 'Màn hình cảm ứng' "thấy rồi, xoay ${KIOSK_TOUCH_TURN:-$KIOSK_TURN} độ; chạm thử bốn góc" 'không thấy: coi dây USB của màn hình' has_touch
say_of 'Loa' 'đang kêu thử một tiếng' 'không có ngõ ra tiếng: coi dây, coi aplay -l' aplay -q /usr/share/sounds/alsa/Front_Center.wav
say_of 'Giọng đọc' 'có giọng tiếng Việt' 'cài lại espeak-ng' has_voice
espeak-ng -v vi 'Máy đọc được tiếng Việt.' >/dev/null 2>&1
say_of 'Bộ giám sát (watchdog)' 'máy treo thì tự mở lại' 'chưa có; khởi động lại máy rồi thử' test -e /dev/watchdog
say_of 'Tự cập nhật' 'ban đêm' 'cài lại unattended-upgrades' systemctl is-enabled apt-daily-upgrade.timer
say_of 'cups-browsed' 'không chạy, đúng như ý' 'đang chạy: systemctl mask --now cups-browsed' test "$(systemctl is-active cups-browsed)" != active
say 'Giờ mở màn hình' "${KIOSK_HOURS:-mở suốt}"
case $(answer) in
  *ready*) say 'Máy in' 'sẵn sàng' ;;
  *printing*) say 'Máy in' 'đang in' ;;
  *paper*) say 'Máy in' 'hết giấy' ;;
  *stopped*) say 'Máy in' 'đang ngưng: lpstat -l -p' ;;
  *none*) say 'Máy in' 'chưa gắn (quầy không in thì thôi)' ;;
  *) say 'Máy in' 'chưa biết: CUPS không trả lời' ;;
esac
((missing == 0)) || echo "Còn $missing chỗ phải coi lại."
exit $((missing > 0))
