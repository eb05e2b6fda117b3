# Runs on the machine of the trial, beside the commands of the handbook. Sourced by bash.
data=/var/lib/ap-so
sources=/root/ap-so
settings=/etc/ap-so.env
[[ -e $settings ]] || settings=$sources/.env
# What the page on several machines puts into the settings; the pages after it are of one machine again.
several=(UPLOADS_TO=http://s3.example.vn:4569/ap-so UPLOADS_S3_ID=S3RVER UPLOADS_S3_SECRET=S3RVER)

# What a reader has before the first page: a Debian with sudo, names that lead to it, and two disks more.
prepare() {
  printf '127.0.0.1 localhost handbook apso.example.vn soan.example.vn s3.example.vn chat.example.vn\n::1 localhost\n' >/etc/hosts
  mkdir -p /mnt/sao-luu /mnt/o-cu
  # A machine that is thrown away need not wait for its disk.
  echo force-unsafe-io >/etc/dpkg/dpkg.cfg.d/fast
  apt-get update -qq && apt-get install -y -qq --no-install-recommends sudo
  # The authority of a network that looks into what is fetched (container.sh) holds for sudo, too.
  echo 'Defaults env_keep += "NODE_EXTRA_CA_CERTS"' >/etc/sudoers.d/network
}

# Settings go where the installation reads them.
set_settings() {
  cat >/root/block
  if grep -q s3.example.vn /root/block; then begin_store; fi
  if grep -q chat.example.vn /root/block; then begin_chat; fi
  { cat /root/block; echo; } >>"$settings"
  restart
}

# With the service, commands of npm are given to “ap-so”, as the handbook says.
run_block() {
  cat >/root/block
  if [[ -e /etc/ap-so.env ]]; then npm() { ap-so npm "$@"; }; fi
  await_site
  if brings_back; then make_empty; fi
  if grep -q 'npm run rollback' /root/block; then make_releases; fi
  if grep -q 'npm run uploads' /root/block; then
    begin_store
    npm() { ap-so env "${several[@]}" npm "$@"; }
  fi
  cd "$sources" || return
  (
    set -euo pipefail
    . /root/block
  ) 2>&1 | tee /root/said
  local status=${PIPESTATUS[0]}
  trust_certificate
  keep_key
  if brings_back; then systemctl start ap-so; fi
  return $status
}

# Ctrl-C once it said what it is waited for. $1: these words
run_until() {
  cat >/root/block
  cd "$sources" || return
  # Jobs of a script ignore Ctrl-C unless they are in charge of themselves.
  set -m
  bash /root/block >/root/said 2>&1 &
  local job=$!
  until grep -qF "$1" /root/said; do
    kill -0 "$job" 2>/dev/null || { cat /root/said; return 1; }
    sleep 1
  done
  kill -INT -- "-$job"
  wait "$job"
  local status=$?
  cat /root/said
  # Bash tells the signal where the command itself ended well.
  ((status == 0 || status == 130))
}

# What sentences of the handbook ask for before a restore: nothing runs, nothing is there, but an old disk.
# Whether a block restores; one that only looks needs no empty system.
brings_back() { grep 'npm run restore' /root/block | grep -qv -e --look; }

make_empty() {
  systemctl stop ap-so
  rm -rf /mnt/o-cu/*
  cp -rL $data/current /mnt/o-cu/current
  cp $data/secret $data/withdrawals.jsonl $data/removals.jsonl /mnt/o-cu/ 2>/dev/null
  chown -R ap-so /mnt/o-cu
  mv $data/ap-so.db* /tmp/ 2>/dev/null || true
}

# Something to go back to: the address of the site changes, and changes back.
make_releases() {
  (($(releases | wc -l) < 2)) || return 0
  local scheme before
  for scheme in http https; do
    before=$(readlink $data/current)
    sed -i "s#^SITE_URL=.*#SITE_URL=$scheme://apso.example.vn#" "$settings"
    systemctl restart ap-so
    until [[ $(readlink $data/current) != "$before" ]]; do sleep 1; done
  done
}

# A service that was just started answers a moment later, the CMS last.
await_site() {
  for _ in $(seq 600); do
    if ! systemctl is-active --quiet ap-so; then return; fi
    if curl -fs -o /dev/null http://127.0.0.1:8080/healthz -o /dev/null http://127.0.0.1:3000/admin/login; then return; fi
    sleep 1
  done
}

restart() {
  if systemctl is-active --quiet ap-so; then systemctl restart ap-so; fi
}

# Nobody gives a certificate for these names.
trust_certificate() {
  local own=/etc/letsencrypt/live/apso.example.vn/fullchain.pem
  if [[ ! -e $own || -e /usr/local/share/ca-certificates/own.crt ]]; then return; fi
  cp $own /usr/local/share/ca-certificates/own.crt
  update-ca-certificates >/dev/null
}

# A reader keeps the keys that a command prints.
keep_key() {
  if ! grep -q '^AGE-SECRET-KEY-' /root/said; then return; fi
  grep '^AGE-SECRET-KEY-' /root/said >/opt/khoa-mo.txt
  grep '^BACKUP_KEY=' /root/said >>"$settings"
}

# The first ones went into the data folder; where they go now, the newest of a day takes the others' place.
# $1: how its name ends
newest_backup() {
  {
    ls -d $data/backups/*
    ap-so npm run --silent backup -- --list | cut -d' ' -f1
  } | grep -E "[.]$1\$" | awk -F/ '{ print $NF, $0 }' | sort | tail -1 | cut -d' ' -f2
}

releases() {
  ls $data/releases | grep -E '^[0-9]{8}T'
}

oldest_release() {
  releases | head -1
}

begin_store() {
  if systemctl is-active --quiet store; then return; fi
  # Neither the service nor every page brings what only tests need.
  local version
  version=$(sed -n 's/^ *"s3rver": "\(.*\)",$/\1/p' "$sources/package.json")
  command npm install --silent --no-audit --no-fund --prefix /root/store "s3rver@$version"
  systemd-run --quiet --collect --unit=store /opt/ap-so/node_modules/.bin/node /root/store/node_modules/.bin/s3rver \
    --directory /var/lib/store --address 127.0.0.1 --port 4569 --no-vhost-buckets \
    --configure-bucket trang-ap-so --configure-bucket sao-luu-ap-so --configure-bucket ap-so
  await_answer http://127.0.0.1:4569/
}

begin_chat() {
  if systemctl is-active --quiet chat; then return; fi
  systemd-run --quiet --collect --unit=chat /opt/ap-so/node_modules/.bin/node --eval \
    'require("http").createServer((asked, answer) => asked.pipe(answer)).listen(4570, "127.0.0.1")'
  await_answer http://127.0.0.1:4570/
}

await_answer() {
  curl -s -o /dev/null --retry 60 --retry-delay 1 --retry-connrefused "$1"
}
