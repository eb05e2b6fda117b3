#!/usr/bin/env bash
# Lets systemd and nginx follow the version that this script lies in: the installer and
# `npm run upgrade` end with it.
set -euo pipefail
cd "$(dirname "$0")/../.."

install -m 0644 ops/deploy/systemd/* /etc/systemd/system/
systemctl daemon-reload

configuration=/etc/nginx/sites-available/ap-so.conf
[[ -e $configuration ]] || exit 0
before=$(mktemp)
cp "$configuration" "$before"
# It reads the settings itself, from .env here: a shell would not take what systemd does (spaces, <, $).
(
  DATA_DIR=/var/lib/ap-so HOST=127.0.0.1 setpriv --reuid=ap-so --regid=ap-so --clear-groups \
    node_modules/.bin/node ops/deploy/nginx/main.ts
) >"$configuration" && nginx -t -q || {
  cp "$before" "$configuration"
  exit 1
}
systemctl reload-or-restart nginx
