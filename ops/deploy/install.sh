#!/usr/bin/env bash
# Takes a fresh Debian to an Ấp Số with systemd, nginx and https. May be run again; it never changes
# the code of an installation that is there: `npm run upgrade` does.
#   sudo ops/deploy/install.sh apso.example.vn soan.example.vn email@example.vn
#   sudo ops/deploy/install.sh apso.example.vn soan.example.vn --self-signed
# From a release (compiled, with its packages), with the key of who made it; its archive and signature
# lie beside the folder that it was unpacked into:
#   sudo ops/deploy/install.sh apso.example.vn soan.example.vn email@example.vn --key SHA256:…
set -euo pipefail
umask 022

usage() {
  echo "Cách dùng: sudo $0 TÊN_MIỀN_TRANG TÊN_MIỀN_SOẠN_BÀI (EMAIL | --self-signed) [--key MÃ_KHÓA]" >&2
  exit 2
}

site=${1:-}
cms=${2:-}
contact=${3:-}
key=
source=$(cd "$(dirname "$0")/../.." && pwd)
archive=$source.tar.gz
new=$source
code=/opt/ap-so
data=/var/lib/ap-so

for name in "$site" "$cms"; do
  [[ $name =~ ^[a-z0-9-]+(\.[a-z0-9-]+)+$ ]] || {
    echo "Tên miền là \"$name\"; cần dạng apso.example.vn, không có https:// phía trước." >&2
    usage
  }
done
[[ $site != "$cms" ]] || {
  echo "Trang và hệ quản trị cần hai tên miền khác nhau." >&2
  usage
}
[[ $contact == --self-signed || $contact =~ ^[^@\ ]+@[^@\ ]+$ ]] || usage
case $# in
  3) ;;
  5)
    [[ $4 == --key ]] || usage
    [[ $5 =~ ^SHA256:[A-Za-z0-9+/]{43}$ ]] || {
      echo "Mã khóa là \"$5\"; cần cả dòng mà nơi phát hành báo: SHA256: rồi 43 chữ và số." >&2
      usage
    }
    key=$5
    ;;
  *) usage ;;
esac
released=
if [[ -e $source/release.json ]]; then
  released=yes
  new="$archive${key:+ --key $key}"
fi
[[ -z $key || -n $released ]] || usage
if [[ -n $released && ! -e $code ]]; then
  [[ -n $key ]] || {
    echo "Đây là bản phát hành: thêm --key với mã khóa (SHA256:…) mà nơi phát hành báo bằng một đường khác (điện thoại, công văn)." >&2
    exit 2
  }
  [[ -f $archive && -f $archive.sig ]] || {
    echo "Cần tệp $archive và $archive.sig: lệnh này cài từ chính tệp ấy, sau khi kiểm chữ ký." >&2
    exit 2
  }
fi
[[ $EUID -eq 0 ]] || {
  echo "Lệnh này cần quyền quản trị: chạy lại với sudo." >&2
  exit 1
}

step() { printf '\n— %s\n' "$*"; }

# npm now and then stands still for good on a busy machine; another try goes through.
# $1: seconds after which it is given up
patient_npm() {
  timeout --signal=KILL "$1" npm "${@:2}" &
  local first=$!
  # It is a group of its own, out of reach of Ctrl-C.
  trap "kill $first; exit 130" INT TERM
  local status=0
  wait "$first" || npm "${@:2}" || status=$?
  trap - INT TERM
  return "$status"
}

step "Cài các gói của Debian"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends acl ca-certificates certbot curl nginx \
  libnginx-mod-http-brotli-static logrotate nodejs npm openssh-client openssl rsync \
  unattended-upgrades

step "Cho Debian tự vá lỗ hổng mỗi ngày"
# Which packages, says the package itself. It restarts no machine.
[[ -e /etc/apt/apt.conf.d/20auto-upgrades ]] ||
  install -m 0644 /dev/stdin /etc/apt/apt.conf.d/20auto-upgrades <<'DAILY'
APT::Periodic::Update-Package-Lists "1";
APT::Periodic::Unattended-Upgrade "1";
DAILY

step "Chép mã nguồn, cài gói, biên dịch"
id ap-so >/dev/null 2>&1 ||
  useradd --system --user-group --home-dir "$data" --no-create-home --shell /usr/sbin/nologin ap-so
tools=$code-tools
version=$code.versions/first
# With the Node of Debian 12, npm leaves native packages out: it only brings a newer one.
node=$(sed -n 's/^ *"node": "\([0-9.]*\)",$/\1/p' "$source/package.json")
lay_tools() {
  patient_npm 300 install --silent --no-audit --no-fund --prefix "$tools" "node@$node" npm@11
}
has_tools() { PATH=$tools/node_modules/.bin:$PATH "$tools/node_modules/.bin/npm" --version &>/dev/null; }
if [[ -z $released ]]; then
  lay_tools
else
  # It starts without them; where no registry answers, nobody waits long.
  npm_config_fetch_retries=1 npm_config_fetch_timeout=30000 lay_tools || has_tools || rm -rf "$tools"
fi
PATH=$code/node_modules/.bin:$tools/node_modules/.bin:$PATH
# The code is a link to one of the versions beside it, as `npm run upgrade` leaves it.
if [[ ! -e $code ]]; then
  if [[ -n $released ]]; then
    "$source/node_modules/.bin/node" "$source/ops/upgrade/lay-first.ts" \
      --from "$archive" --key "$key" --to "$code"
  else
    # What `npm start` compiled here is for its own account only; the service reads it, too.
    rsync -a --delete --exclude /node_modules --exclude /data --exclude /.git --exclude /.env \
      --chown=root:root --chmod=go=rX --mkpath "$source/" "$version/"
    node "$source/ops/version.ts" --note "$version"
    (cd "$version" && patient_npm 1200 ci --omit=dev --no-audit --no-fund && npm run --silent build)
  fi
  ln -sfn /etc/ap-so.env "$version/.env"
  ln -sn "$version" "$code"
elif [[ $source -ef $code ]]; then
  echo "Đã có mã ở $code: chỉ đặt lại cấu hình."
elif [[ -n $released && ! ( -f $archive && -f $archive.sig ) ]]; then
  echo "Đã có mã ở $code: chỉ đặt lại cấu hình. Muốn nâng cấp thì để tệp $archive và $archive.sig vào đúng chỗ ấy rồi chạy lại lệnh này."
else
  echo "Đã có mã ở $code: chỉ đặt lại cấu hình. Muốn nâng cấp: cd $code && sudo npm run upgrade -- --from $new"
fi
ln -sfn /etc/ap-so.env "$code/.env"
cd "$code"

step "Ghi cài đặt vào /etc/ap-so.env"
[[ -e /etc/ap-so.env ]] ||
  install -m 0640 -o root -g ap-so /dev/stdin /etc/ap-so.env <<SETTINGS
SITE_URL=https://$site
CMS_URL=https://$cms
SETTINGS
# The unit says so, too; here it is for commands that are typed in $code.
grep -q ^DATA_DIR= /etc/ap-so.env || printf 'DATA_DIR=%s\nHOST=127.0.0.1\n' "$data" >>/etc/ap-so.env

step "Mở Ấp Số bằng systemd"
install -m 0644 ops/deploy/systemd/* /etc/systemd/system/
install -m 0755 ops/deploy/ap-so /usr/local/bin/ap-so
systemctl daemon-reload
systemctl enable ap-so.service
begun=$(date +%s)
systemctl restart ap-so.service
waited=0
until curl -fs http://127.0.0.1:8080/healthz | grep -q '"release"'; do
  systemctl is-active --quiet ap-so.service && ((waited += 1)) && ((waited < 300)) || {
    echo "Ấp Số chưa dựng được trang: xem journalctl -u ap-so" >&2
    exit 1
  }
  sleep 2
done

step "Cho nginx đọc các bản đã dựng"
setfacl -m u:www-data:x "$data"
setfacl -R -m u:www-data:rX -m d:u:www-data:rX "$data/releases"

step "Chứng chỉ"
folder=/etc/letsencrypt/live/$site
mkdir -p /var/www/letsencrypt
if [[ ! -e $folder/fullchain.pem ]]; then
  if [[ $contact == --self-signed ]]; then
    mkdir -p "$folder"
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 \
      -subj "/CN=$site" -addext "subjectAltName=DNS:$site,DNS:$cms" \
      -keyout "$folder/privkey.pem" -out "$folder/fullchain.pem" 2>/dev/null
  else
    systemctl stop nginx
    certbot certonly --non-interactive --agree-tos --standalone -m "$contact" -d "$site" -d "$cms"
    systemctl start nginx
    # From now on without stopping nginx.
    sed -i 's#^authenticator = standalone#authenticator = webroot\nwebroot_path = /var/www/letsencrypt#' \
      "/etc/letsencrypt/renewal/$site.conf"
    install -m 0755 /dev/stdin /etc/letsencrypt/renewal-hooks/deploy/nginx <<'HOOK'
#!/bin/sh
systemctl reload nginx
HOOK
  fi
fi

step "nginx"
rm -f /etc/nginx/sites-enabled/default
touch /etc/nginx/sites-available/ap-so.conf
ln -sf ../sites-available/ap-so.conf /etc/nginx/sites-enabled/ap-so.conf
ops/deploy/follow.sh

step "Xem lại"
# The first password is said when the CMS answers, a moment after the site does.
waited=0
until journalctl -u ap-so --since "@$begun" --output=cat | grep -q 'Ấp Số đang chạy'; do
  ((waited += 1)) && ((waited < 150)) || {
    echo "Hệ quản trị chưa mở: xem journalctl -u ap-so" >&2
    exit 1
  }
  sleep 2
done
# nginx opens its new ports a moment after it was told to.
curl -sSk --retry 10 --retry-delay 1 --retry-connrefused -o /dev/null -w '%{http_version} %{http_code}\n' --resolve "$site:443:127.0.0.1" "https://$site/"
has_tools ||
  echo "Chưa tải được npm mới vì máy không ra mạng: Ấp Số vẫn chạy và tự sao lưu, nhưng sao lưu bằng tay và nâng cấp sau này cần npm ấy, nên khi có mạng hãy chạy lại đúng lệnh này (ops/deploy/install.sh)."
echo "Xong. Trang: https://$site · hệ quản trị: https://$cms/admin"
echo "Mật khẩu quản trị (hiện một lần): journalctl -u ap-so | grep -i -A3 'mật khẩu'"
