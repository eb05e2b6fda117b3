#!/usr/bin/env bash
# Turns a Debian machine with a touch screen into an Ấp Số kiosk.
#   sudo ops/kiosk/install.sh https://apso.example.vn MA_QUAY
set -euo pipefail

usage() {
  echo "Cách dùng: sudo $0 ĐỊA_CHỈ_TRANG [MÃ_QUẦY]   (ví dụ: sudo $0 https://apso.camau.gov.vn DATMUI1)" >&2
  exit 2
}

origin=${1:-}
desk=${2:-}
here=$(cd "$(dirname "$0")" && pwd)

[[ $origin =~ ^https?://[^/]+$ ]] || {
  echo "Địa chỉ trang là \"$origin\"; cần dạng https://ten-mien, không có gạch chéo ở cuối." >&2
  usage
}
[[ -z $desk || $desk =~ ^[A-Z0-9]{4,12}$ ]] || {
  echo "Mã quầy là \"$desk\"; cần 4 đến 12 chữ in hoa và chữ số, như trong hệ quản trị." >&2
  usage
}
[[ $EUID -eq 0 ]] || {
  echo "Lệnh này cần quyền quản trị: chạy lại với sudo." >&2
  exit 1
}

apt-get update -qq
# cage does not start without Xwayland, and Debian does not bring it along.
apt-get install -y -qq chromium chromium-l10n cage xwayland seatd \
  speech-dispatcher espeak-ng fonts-noto-core cups

id apso-kiosk >/dev/null 2>&1 ||
  useradd --system --create-home --home-dir /var/lib/ap-so-kiosk --shell /usr/sbin/nologin apso-kiosk
usermod -aG video,input,audio,render,lp apso-kiosk

install -d -m 0755 /etc/chromium/policies/managed
sed "s#__ORIGIN__#$origin#g" "$here/policy.json" >/etc/chromium/policies/managed/ap-so-kiosk.json
# A screen that stands upright keeps its turn when this runs again.
turn=$(sed -n 's/^CAGE_OPTIONS=//p' /etc/ap-so-kiosk.env 2>/dev/null || true)
printf 'KIOSK_ADDRESS=%s/kiosk/%s\nCAGE_OPTIONS=%s\n' "$origin" "${desk:+?desk=$desk}" "$turn" \
  >/etc/ap-so-kiosk.env
install -m 0644 "$here/ap-so-kiosk.service" /etc/systemd/system/ap-so-kiosk.service

systemctl daemon-reload
systemctl set-default graphical.target
systemctl enable --now seatd
systemctl enable ap-so-kiosk.service
systemctl restart --no-block ap-so-kiosk.service
echo "Xong. Máy mở $origin/kiosk/ mỗi khi bật. Xem nhật ký: journalctl -u ap-so-kiosk"
