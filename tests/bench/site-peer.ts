import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { fileOf } from '../../content/release.ts';
import { contentTypeOf, isText } from '../../ops/web/content-type.ts';
import { quietChromium } from '../support/chromium.ts';
import { layPeer, run } from './lay-peer.ts';
import { median } from './measures.ts';

const rounds = 9;
const peer = {
  astro: '7.3.5',
  '@astrojs/markdown-remark': '7.3.0',
  '@astrojs/starlight': '0.42.4',
};
/** A weak line: bytes a second, and milliseconds until the first of them comes. */
const line = { downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 };
const processors = { phone: 1, 'six times slower': 6 } as const;

type Processor = keyof typeof processors;

/** The costs of one page; medians. */
export interface Taken {
  firstTextMs: number;
  largestMs: number;
  /** Over the line until it stands still, headers included; without pictures, which are no text. */
  bytes: number;
}

/** Ours, Starlight's, and how much of its we take. */
export type Compared = Record<Processor, Record<'ours' | 'starlight' | 'part', Taken>>;

/** The largest part of what Starlight takes. */
export const mostOfPeer: Taken = { firstTextMs: 0.55, largestMs: 0.6, bytes: 0.55 };

/** A guide beside a page of Starlight with the same text, in turns, on a line of 400 kbps and 400 ms. */
export async function compareWithStarlight(address: string): Promise<Compared> {
  await using browser = await chromium.launch(quietChromium);
  const folder = await mkdtemp(path.join(tmpdir(), 'ap-so-bench-starlight-'));
  try {
    const server = await serve(await buildStarlight(folder, await textOf(browser, address)));
    const { port } = server.address() as AddressInfo;
    const other = `http://localhost:${port}/guide/`;
    const compared: Partial<Compared> = {};
    for (const processor of Object.keys(processors) as Processor[])
      compared[processor] = await compare(browser, address, other, processors[processor]);
    server.close();
    return compared as Compared;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function compare(browser: Browser, own: string, other: string, slowdown: number) {
  const taken: Record<'ours' | 'starlight', Taken[]> = { ours: [], starlight: [] };
  for (let round = 0; round < rounds; round++) {
    taken.ours.push(await visit(browser, own, slowdown));
    taken.starlight.push(await visit(browser, other, slowdown));
  }
  const [ours, starlight] = [medians(taken.ours), medians(taken.starlight)];
  const part = mapTaken((key) => Number((ours[key] / starlight[key]).toFixed(3)));
  return { ours, starlight, part };
}

async function visit(browser: Browser, address: string, slowdown: number): Promise<Taken> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let bytes = 0;
  const pictures = new Set<string>();
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Image') pictures.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!pictures.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const { firstTextMs, largestMs } = await paints(page);
  await context.close();
  return { firstTextMs, largestMs, bytes };
}

async function paints(page: Page): Promise<Omit<Taken, 'bytes'>> {
  return page.evaluate(async () => {
    const last = (type: string) =>
      new Promise<number>((resolve) =>
        new PerformanceObserver((list) => {
          const entries = list.getEntries().filter(({ name }) => name !== 'first-paint');
          resolve(entries.at(-1)?.startTime ?? Number.NaN);
        }).observe({ type, buffered: true }),
      );
    return { firstTextMs: await last('paint'), largestMs: await last('largest-contentful-paint') };
  });
}

/** Reads what a page says, as Markdown. */
async function textOf(browser: Browser, address: string): Promise<Text> {
  const page = await browser.newPage({ javaScriptEnabled: true });
  await page.goto(address);
  const lines = await page
    .locator('main')
    .locator('h1, h2, h3, p, li:not(:has(p, li, h2, h3))')
    .evaluateAll((parts) =>
      parts.map((part) => ({ name: part.localName, text: (part.textContent ?? '').trim() })),
    );
  await page.close();
  const marks: Record<string, string> = { h2: '## ', h3: '### ', li: '- ' };
  const [title] = lines.filter(({ name }) => name === 'h1');
  const body = lines
    .filter(({ name, text }) => name !== 'h1' && text !== '')
    .map(
      ({ name, text }) => (marks[name] ?? '') + text.replace(/\s+/g, ' ').replace(/[<{]/g, '\\$&'),
    );
  return { title: title?.text ?? '', body: body.join('\n\n') };
}

interface Text {
  title: string;
  body: string;
}

/** Builds a page of Starlight, installed beside us: what is only measured against is no dependency. */
async function buildStarlight(folder: string, { title, body }: Text): Promise<string> {
  const files = {
    'package.json': JSON.stringify({ private: true, type: 'module', dependencies: peer }),
    'astro.config.mjs': `import { defineConfig, passthroughImageService } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  image: { service: passthroughImageService() },
  integrations: [
    starlight({ title: 'Ấp Số', locales: { root: { label: 'Tiếng Việt', lang: 'vi' } } }),
  ],
});
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    'src/content/docs/guide.md': `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`,
  };
  await layPeer(folder, files);
  await run('npm', ['exec', '--', 'astro', 'build', '--silent'], { cwd: folder });
  return path.join(folder, 'dist');
}

/** As any server sends it: text in Brotli, as small as it gets. */
async function serve(folder: string): Promise<Server> {
  const sent = new Map<string, Buffer>();
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const name = fileOf(pathname);
    try {
      const body = sent.get(name) ?? packed(path.join(folder, name));
      sent.set(name, body);
      response.setHeader('Content-Type', contentTypeOf(`/${name}`));
      if (isText(`/${name}`)) response.setHeader('Content-Encoding', 'br');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  return server;
}

function packed(file: string): Buffer {
  const body = readFileSync(file);
  return isText(file) ? brotliCompressSync(body) : body;
}

function medians(all: Taken[]): Taken {
  return mapTaken((key) => Math.round(median(all.map((taken) => taken[key]))));
}

function mapTaken(value: (key: keyof Taken) => number): Taken {
  return {
    firstTextMs: value('firstTextMs'),
    largestMs: value('largestMs'),
    bytes: value('bytes'),
  };
}
