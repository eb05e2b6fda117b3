import { createServer, type RequestListener } from 'node:http';
import { describe } from 'vitest';
import type { ReleaseRecord } from '../../../content/schema/release.ts';
import { listen, OwnServer, portOf, stop } from './own-server.ts';
import { Nginx, nginxMissing } from './nginx.ts';

/** A data folder that is served, with a CMS behind. */
export interface Served {
  port: number;
  dataDir: string;
  own: OwnServer;
  /** Writes a release and switches to it. */
  release(id: string, files: Record<string, string | Buffer>, more?: Partial<ReleaseRecord>): void;
  /** Asks without following. */
  get(address: string, init?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
}

/** Something that can serve an installation. */
export interface ServerKind {
  name: 'built-in' | 'nginx';
  missing: string | undefined;
  start(cmsAnswers?: RequestListener): Promise<Served>;
}

/** Inline code of which nginx knows that it may come. */
export const knownInline = {
  scripts: [`sha256-${'A'.repeat(43)}=`, `sha256-${'B'.repeat(43)}=`],
  styles: [],
  folders: {
    'huong-dan': { scripts: [`sha256-${'A'.repeat(43)}=`], styles: [], compiles: false as const },
  },
};

const kinds: ServerKind[] = [
  {
    name: 'built-in',
    missing: undefined,
    async start(cmsAnswers) {
      const own = await OwnServer.start(cmsAnswers);
      return served(own, own.port, () => own.stop());
    },
  },
  {
    name: 'nginx',
    missing: nginxMissing,
    async start(cmsAnswers) {
      const own = await OwnServer.start(cmsAnswers);
      const port = await freePort();
      const nginx = await Nginx.start({
        dataDir: own.dataDir,
        siteUrl: `http://127.0.0.1:${port}`,
        cmsUrl: `http://127.0.0.1:${await freePort()}`,
        site: `127.0.0.1:${own.port}`,
        cms: `127.0.0.1:${portOf(own.cms)}`,
        inline: [undefined, knownInline],
      });
      return served(own, port, async () => {
        await nginx.stop();
        await own.stop();
      });
    },
  },
];

/** The same tests for everything that serves an installation. */
export function onEachServer(suite: (kind: ServerKind) => void): void {
  for (const kind of kinds)
    describe.skipIf(kind.missing)(
      kind.missing ? `${kind.name}, skipped: ${kind.missing}` : kind.name,
      () => suite(kind),
    );
}

function served(own: OwnServer, port: number, end: () => Promise<void>): Served {
  return {
    port,
    own,
    dataDir: own.dataDir,
    release: (...release) => own.release(...release),
    get: (address, init = {}) =>
      fetch(`http://127.0.0.1:${port}${address}`, { redirect: 'manual', ...init }),
    stop: end,
  };
}

/** A port that nobody has. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await listen(server);
  const port = portOf(server);
  await stop(server);
  return port;
}
