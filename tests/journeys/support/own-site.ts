import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { ReadingCounts } from '../../../ops/web/reading-counts.ts';
import { createWebServer } from '../../../ops/web/server.ts';
import { makeRelease } from '../../../publisher/make/make.ts';
import { releaseId, Releases } from '../../../publisher/releases/releases.ts';
import { loadRenderer, type CompiledRenderer } from '../../../publisher/make/renderer.ts';
import { SearchIndex } from '../../../publisher/make/search-index.ts';
import { writeSampleSnapshot } from '../../support/write-sample-snapshot.ts';
import { copyOfKept } from './kept-folder.ts';

/** A site of a test's own, made and served as in real life: it can be stopped, cut off and published anew. */
export class OwnSite {
  /** Addresses that were asked for, in order. */
  readonly asked: string[] = [];
  /** Tells whether the line loses a request. */
  loses: (address: string) => boolean = () => false;
  /** Tells whether a request never gets an answer, as where the signal comes and goes. */
  hangs: (address: string) => boolean = () => false;
  /** Tells whether the server is in trouble at a request, as behind a proxy that reaches it no more. */
  fails: (address: string) => boolean = () => false;
  /** Counts of its web server. */
  readonly readings = new ReadingCounts();
  readonly #folder: string;
  readonly #releases: Releases;
  readonly #web: Server;
  readonly #searchIndex = new SearchIndex();
  #server: Server | undefined;
  #port = 0;
  #published = 0;

  private constructor(folder: string, cmsOrigin: string) {
    this.#folder = folder;
    this.#releases = new Releases(folder);
    this.#web = createWebServer({
      dataDir: folder,
      cmsOrigin,
      readings: this.readings,
      payloadSecret: 'unused',
      isHttps: false,
    });
  }

  /**
   * Publishes the sample snapshot and serves it. All sites of a run begin with the same release.
   * @param cmsOrigin the CMS behind it; none answers unless one is named
   */
  static async open(cmsOrigin = 'http://127.0.0.1:9'): Promise<OwnSite> {
    const folder = await mkdtemp(path.join(tmpdir(), 'ap-so-site-'));
    await copyOfKept('sample-site', folder, async (made) => {
      const first = new OwnSite(made, cmsOrigin);
      await first.publish(await writeSampleSnapshot(path.join(made, 'sample')));
      await first.#searchIndex.close();
    });
    const site = new OwnSite(folder, cmsOrigin);
    site.#published = 1;
    await site.start();
    return site;
  }

  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Serves; does nothing while it does. */
  async start(): Promise<void> {
    if (this.#server?.listening) return;
    this.#server = createServer((request, response) => this.#answer(request, response));
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.listen(this.#port, '127.0.0.1', resolve);
    await promise;
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server?.close(() => resolve());
    this.#server?.closeAllConnections();
    await promise;
  }

  async close(): Promise<void> {
    await this.stop();
    await this.#searchIndex.close();
    await rm(this.#folder, { recursive: true });
  }

  /** Makes a release from a snapshot and switches it in. */
  async publish(snapshot: Snapshot, compiled?: CompiledRenderer): Promise<void> {
    const now = new Date(Date.UTC(2026, 10, 24) + this.#published++ * 60_000);
    const id = releaseId(now);
    const last = await this.#releases.current();
    const draft = await this.#releases.draftFolder(id);
    const { release } = await makeRelease(draft, {
      id,
      snapshot,
      mediaFolder: path.join(this.#folder, 'sample', 'media'),
      compiled: compiled ?? (await loadRenderer()),
      searchIndex: this.#searchIndex,
      ...(last && { last }),
      now,
    });
    await this.#releases.keep(draft, id, Object.keys(release.record.parts));
    await this.#releases.switchTo(id);
  }

  /** The renderer as the next version of the code would be: its scripts have other names. */
  async nextRenderer(): Promise<CompiledRenderer> {
    const { renderer, clientFolder, workersFolder, inline } = await loadRenderer();
    const copy = path.join(this.#folder, 'client');
    await cp(clientFolder, copy, { recursive: true });
    const assets = path.join(copy, '_astro');
    const scripts = new Set((await readdir(assets)).filter((name) => name.endsWith('.js')));
    const renamed = (text: string) =>
      text.replace(/[\w-]+(?:\.[\w-]+)+\.js\b/g, (name) =>
        scripts.has(name) ? `next-${name}` : name,
      );
    for (const script of scripts) {
      const text = await readFile(path.join(assets, script), 'utf8');
      await writeFile(path.join(assets, `next-${script}`), renamed(text));
      await rm(path.join(assets, script));
    }
    return {
      clientFolder: copy,
      workersFolder,
      inline,
      renderer: {
        version: `${renderer.version}-next`,
        inlineCode: renderer.inlineCode,
        pages: renderer.pages,
        outline: renderer.outline,
        render: async (page) => {
          const { body, type } = await renderer.render(page);
          return { body: renamed(body), type };
        },
      },
    };
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const address = request.url ?? '';
    this.asked.push(address);
    if (this.loses(address)) request.socket.destroy();
    else if (this.fails(address)) response.writeHead(502).end('Bad Gateway');
    else if (!this.hangs(address)) this.#web.emit('request', request, response);
  }
}
