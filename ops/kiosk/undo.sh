#!/usr/bin/env bash
# Takes back what install.sh did to a machine. What stays is named at the end.
#   sudo ops/kiosk/undo.sh
set -euo pipefail

root=${KIOSK_ROOT:-}
settings=$root/etc/ap-so-kiosk.env

[[ $(id -u) -eq 0 ]] || {
  echo "Lệnh này cần quyền quản trị: chạy lại với sudo." >&2
  exit 1
}
[[ -r $settings ]] || {
  echo "Máy này chưa cài quầy, không có gì để gỡ." >&2
  exit 1
}
target=$(sed -n 's/^TARGET_BEFORE=//p' "$settings" | tr -d '"')

# One that an older script did not set up is no obstacle.
for unit in ap-so-{look-after,night}.timer ap-so-answer.socket ap-so-kiosk.service; do
  systemctl disable --now "$unit" || true
done
systemctl unmask cups-browsed.service
# A machine that was set up by an older script does not know it: Debian's own is the graphical one, too.
[[ -z $target ]] || systemctl set-default "$target"

units=$root/etc/systemd/system
rm -f "$units"/ap-so-{kiosk,answer@,look-after,night}.service "$units/ap-so-answer.socket" \
  "$units"/ap-so-{look-after,night}.timer "$units"/apt-daily{,-upgrade}.timer.d/ap-so-kiosk.conf \
  "$root/etc/chromium/policies/managed/ap-so-kiosk.json" "$root/etc/systemd/system.conf.d/ap-so-kiosk.conf" \
  "$root/etc/apt/apt.conf.d/52ap-so-kiosk" "$root/etc/modules-load.d/ap-so-kiosk.conf" \
  "$root/etc/udev/rules.d/99-ap-so-kiosk.rules" "$root"/run/ap-so-kiosk.{closed,restarts}
rm -rf "$root/usr/local/lib/ap-so-kiosk"
for folder in "$units"/apt-daily{,-upgrade}.timer.d; do
  [[ ! -d $folder ]] || rmdir --ignore-fail-on-non-empty "$folder"
done

systemctl daemon-reload
systemctl try-restart apt-daily.timer apt-daily-upgrade.timer || true
udevadm control --reload 2>/dev/null || true
# Outside opening hours the glass would stay dark.
for blank in "$root"/sys/class/graphics/fb*/blank; do
  [[ ! -w $blank ]] || echo 0 >"$blank" || true
done
systemctl start --no-block getty@tty1.service || true
# Last, so that a run that was broken off may be made again.
rm "$settings"
echo "Đã gỡ. Khởi động lại máy. Còn lại: các gói đã cài, mức loa, người dùng apso-kiosk với dữ liệu của máy. Xóa luôn hai thứ sau: userdel -r apso-kiosk"
