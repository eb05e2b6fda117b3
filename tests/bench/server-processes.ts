import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import path from 'node:path';
import { onPath } from '../../ops/system-packages.mjs';
import { commonHeaders, policyHeaders } from '../../ops/web/headers.ts';

const module = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The programs that are measured with, and what is missing of them. */
export function peers(): { nginx: string; wrk: string; missing: string[] } {
  const nginx = onPath('nginx') ?? '/usr/sbin/nginx';
  const wrk = onPath('wrk') ?? '/usr/bin/wrk';
  const needed = { nginx, 'libnginx-mod-http-brotli-static': module, wrk };
  const missing = Object.entries(needed).filter(([, file]) => !existsSync(file));
  return { nginx, wrk, missing: missing.map(([name]) => name) };
}

/** Our server, as `npm start` runs it. */
export async function startOurs(dataDir: string, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['ops/web/main.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      MALLOC_ARENA_MAX: '2',
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      PORT: String(port),
      PAYLOAD_SECRET: 'x'.repeat(32),
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  return child;
}

/** nginx with one worker, as ours is one process: the same files, compressed copies and headers. */
export async function startNginx(
  nginx: string,
  dataDir: string,
  port: number,
): Promise<ChildProcess> {
  const prefix = path.join(dataDir, 'nginx');
  await mkdir(prefix, { recursive: true });
  const file = path.join(prefix, 'nginx.conf');
  await writeFile(file, configuration(prefix, path.join(dataDir, 'current/site'), port));
  return spawn(nginx, ['-p', prefix, '-c', file, '-e', 'stderr'], { stdio: 'inherit' });
}

function configuration(prefix: string, site: string, port: number): string {
  const pairs = [...commonHeaders(false), ...policyHeaders];
  const headers = pairs.flatMap((name, at) =>
    at % 2 === 0 ? [`add_header ${name} "${pairs[at + 1]}";`] : [],
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${prefix}/${kind};`,
  );
  return `
load_module ${module};
daemon off;
user ${userInfo().username};
worker_processes 1;
worker_rlimit_nofile 8192;
pid ${prefix}/nginx.pid;
error_log stderr crit;
events { worker_connections 4096; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  brotli_static on;
  ${temporary.join('\n  ')}
  server {
    listen 127.0.0.1:${port} backlog=1024;
    root ${site};
    ${headers.join('\n    ')}
    add_header Cache-Control no-cache;
    add_header Vary Accept-Encoding;
  }
}`;
}
