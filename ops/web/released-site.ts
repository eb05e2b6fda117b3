import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { z } from 'zod';
import { gone, redirect } from '../../content/schema/addresses.ts';
import { Forwarding } from '../../content/snapshot/forwarding.ts';
import { setFileHeaders } from './headers.ts';

/** What the web server reads of a release. */
const releaseRecord = z.object({
  id: z.string(),
  createdAt: z.string(),
  redirects: z.array(redirect),
  gone: z.array(gone),
});

/** One release as it is served: its files, and where addresses without a file lead. */
export class ReleasedSite {
  readonly id: string;
  readonly createdAt: string;
  readonly forwarding: Forwarding;
  readonly #site: string;
  readonly #files: ReturnType<typeof sirv>;

  constructor(folder: string) {
    const text = readFileSync(path.join(folder, 'release.json'), 'utf8');
    const record = releaseRecord.parse(JSON.parse(text));
    this.id = record.id;
    this.createdAt = record.createdAt;
    this.forwarding = new Forwarding(record);
    this.#site = path.join(folder, 'site');
    // Looks a file up when it is asked for: no list has to be made when releases are switched.
    this.#files = sirv(this.#site, {
      dev: true,
      etag: true,
      brotli: true,
      gzip: true,
      extensions: ['html'],
      setHeaders: setFileHeaders,
    });
  }

  /** Answers with a file, or calls `next`. */
  serve(request: IncomingMessage, response: ServerResponse, next: () => void): void {
    this.#files(request, response, next);
  }

  /** Whether an address that lacks its final slash is that of a page. */
  isPage(address: string): boolean {
    return existsSync(path.join(this.#site, address, 'index.html'));
  }

  /** The body of a page that is shown in place of what was asked for, `/404.html`. */
  page(name: string): Buffer | undefined {
    const file = path.join(this.#site, name);
    return existsSync(file) ? readFileSync(file) : undefined;
  }
}
