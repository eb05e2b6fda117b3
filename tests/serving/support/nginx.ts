import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { nginxConfiguration, type NginxOptions } from '../../../ops/deploy/nginx/configuration.ts';

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const program = ['/usr/sbin/nginx', '/usr/bin/nginx'].find((file) => existsSync(file));

/** The reason why nginx can't be tried here; nothing when it can. */
export const nginxMissing =
  program && existsSync(brotli)
    ? undefined
    : 'there is no nginx with brotli_static (apt-get install nginx libnginx-mod-http-brotli-static)';

if (nginxMissing && process.env['REQUIRE_NGINX'] === '1')
  throw new Error(`REQUIRE_NGINX=1, but ${nginxMissing}`);

/** Writes what the nginx.conf of Debian says around a site. */
const around = (folder: string, site: string, more = '') => `
load_module ${brotli};
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 768; }
http {
  sendfile on;
  tcp_nopush on;
  types_hash_max_size 2048;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3;
  ssl_prefer_server_ciphers on;
  gzip on;
  access_log ${folder}/access.log;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `  ${kind}_temp_path ${folder}/${kind};`).join('\n')}
  include ${site};
  ${more}
}
`;

/** The real nginx with the configuration of an installation. */
export class Nginx {
  readonly #folder: string;
  readonly #child: ChildProcess;

  private constructor(folder: string, child: ChildProcess) {
    this.#folder = folder;
    this.#child = child;
  }

  /**
   * @param more what stands behind it.
   * @throws {Error} with what nginx says of a configuration that it does not take
   */
  static async start(options: NginxOptions, more?: string): Promise<Nginx> {
    const folder = mkdtempSync(path.join(tmpdir(), 'ap-so-nginx-'));
    const site = path.join(folder, 'site.conf');
    const main = path.join(folder, 'nginx.conf');
    writeFileSync(site, nginxConfiguration(options));
    writeFileSync(main, around(folder, site, more));
    const child = spawn(program ?? 'nginx', ['-p', folder, '-c', main], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const nginx = new Nginx(folder, child);
    const port = Number(new URL(options.siteUrl).port);
    while (!(await answers(port))) {
      if (child.exitCode !== null) throw new Error(`nginx: ${said}`);
      await delay(20);
    }
    return nginx;
  }

  /** True if it has noted who visited. */
  get notesVisits(): boolean {
    const log = path.join(this.#folder, 'access.log');
    return existsSync(log) && readFileSync(log, 'utf8') !== '';
  }

  async stop(): Promise<void> {
    this.#child.kill('SIGTERM');
    if (this.#child.exitCode === null) await once(this.#child, 'exit');
    rmSync(this.#folder, { recursive: true });
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
