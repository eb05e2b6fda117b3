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
  if grep -q 'npm run upgrade' /root/block; then
    run_upgrade
    return
  fi
  if grep -q -e '--at .* --look' /root/block; then publish_meanwhile || return; fi
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
  if grep -q -e '--at' /root/block; then tells_of_meanwhile || status=1; fi
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

# Something that is published after the newest backup, and the moment after it.
publish_meanwhile() {
  local printed
  printed=$(command ap-so npm run admin -- reset quantri@apso.local | sed -n 's/^Mật khẩu: *//p')
  PRINTED=$printed /opt/ap-so/node_modules/.bin/node --input-type=module <<'SCRIPT' || return
const cms = 'http://127.0.0.1:3000';
const origin = 'https://soan.example.vn';
const ask = async (method, address, body, token) => {
  const headers = { 'Content-Type': 'application/json', Origin: origin };
  if (token) headers.Authorization = `JWT ${token}`;
  const answer = await fetch(`${cms}/api/${address}`, { method, headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
  return answer.json();
};
const email = 'quantri@apso.local';
const [printed, password] = [process.env.PRINTED, 'bốn con cò bay lả'];
const first = await ask('POST', 'users/login', { email, password: printed });
await ask('PATCH', `users/${first.user.id}`, { currentPassword: printed, password }, first.token);
const { token } = await ask('POST', 'users/login', { email, password });
const term = { term: 'Đăng sau lần sao lưu', meaning: 'Nghĩa.' };
const { doc } = await ask('POST', 'terms?draft=true', term, token);
const order = { publish: true, changeNote: term.term };
await ask('POST', `workflow/terms/${doc.id}/approve`, order, token);
SCRIPT
  until grep -rqF 'Đăng sau lần sao lưu' $data/current/snapshot/; do sleep 1; done
  # To the second: the next one is after it.
  sleep 1
  TZ=Asia/Ho_Chi_Minh date +'%d/%m/%Y %H:%M:%S' >/root/moment
}

# A restore to a moment has to bring along what was published before it.
tells_of_meanwhile() { grep -q 'Đem tiếp.* 1 thuật ngữ (terms)' /root/said; }

# An upgrade is root's, in the folder of the service, and asks whoever sits at the terminal.
run_upgrade() {
  make_next_versions
  cd /opt/ap-so || return
  echo có | script --quiet --return --flush --command 'bash -euo pipefail /root/block' /dev/null | tee /root/said
  return "${PIPESTATUS[1]}"
}

# The code of two next versions, as somebody has fetched it: a folder and an archive.
make_next_versions() {
  [[ ! -e /root/ap-so-moi ]] || return 0
  local version
  local without=(--exclude=./node_modules --exclude=./build --exclude=./data --exclude=./.env --exclude=.next)
  for version in 0.1.1 0.2.0; do
    mkdir "/root/ap-so-$version"
    tar --create --directory $sources "${without[@]}" . | tar --extract --directory "/root/ap-so-$version"
    sed -i 's/"version": "[0-9.]*"/"version": "'$version'"/' "/root/ap-so-$version/package.json"
  done
  tar --create --gzip --directory /root --file /root/ap-so-0.2.0.tar.gz ap-so-0.2.0
  mv /root/ap-so-0.1.1 /root/ap-so-moi
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
