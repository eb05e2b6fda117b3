import { mkdtemp, rm, stat } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp, { type Region } from 'sharp';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { shareCardAddress } from '../../content/addresses.ts';
import { fileOf } from '../../content/release.ts';
import { siteOf, type Release } from '../../content/release-folder.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { makeRelease } from '../../publisher/make/make.ts';
import { loadRenderer } from '../../publisher/make/renderer.ts';
import { SearchIndex } from '../../publisher/make/search-index.ts';
import { withFewCommunes } from '../support/few-communes.ts';
import { writeSampleSnapshot } from '../support/write-sample-snapshot.ts';
import { freshPage } from './support/browser.ts';

const size = { width: 1200, height: 630 };

describe.for(['sample', 'seed'] as const)('of the %s release', (name) => {
  const { url, folder, pages } = inject(name);

  /** Reads what a page tells a chat, by the name of the property. */
  function toldBy(address: string): Map<string, string> {
    const html = readFileSync(path.join(folder, fileOf(address)), 'utf8');
    const metas = html.matchAll(
      /<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/g,
    );
    return new Map([...metas].map(([, key = '', value = '']) => [key, value]));
  }

  test.for(['guide', 'article', 'notice', 'commune'])(
    'every page %s has a card of its own that a chat can read',
    async (kind) => {
      const own = pages.filter((page) => page.kind === kind);
      // The content that ships has no notice.
      if (name === 'sample') expect(own.length).toBeGreaterThan(0);
      const seen = new Set<string>();
      for (const { address } of own) {
        const told = toldBy(address);
        const card = new URL(told.get('og:image') ?? '');
        expect(card.pathname).toBe(shareCardAddress(address));
        seen.add(card.pathname);
        expect(told.get('og:image:alt')).toContain(told.get('og:title'));
        expect(told.get('twitter:card')).toBe('summary_large_image');
        const response = await fetch(url + card.pathname + card.search);
        expect(response.headers.get('content-type')).toBe('image/png');
        const { width, height } = await sharp(await response.arrayBuffer()).metadata();
        expect({ width, height }).toEqual(size);
        expect([told.get('og:image:width'), told.get('og:image:height')]).toEqual(['1200', '630']);
      }
      expect(seen.size).toBe(own.length);
    },
  );
});

test('the title stands on the card as a browser writes it in the same font', async () => {
  const { url } = inject('sample');
  const card = await fetch(`${url}${shareCardAddress('/xa-phuong/xa-dat-mui/')}`);
  const box = { left: 64, top: 170, width: 600, height: 110 };
  const drawn = await lettersIn(Buffer.from(await card.arrayBuffer()), box);

  const page = await freshPage({ viewport: size });
  await page.setContent(
    `<style>${fontFaces()} body{margin:0;background:#0d3b2f}</style><svg width="1200" height="630"><text x="64" y="251.68" font-size="88" font-family="BVP" font-weight="700" fill="#fbf5e6" style="font-kerning:none">Xã Đất Mũi</text></svg>`,
  );
  await page.evaluate(() => document.fonts.ready.then(() => document.fonts.size));
  const written = await lettersIn(await page.screenshot(), box);

  const both = written.filter((isLetter, at) => isLetter && drawn[at]).length;
  const either = written.filter((isLetter, at) => isLetter || drawn[at]).length;
  expect(either).toBeGreaterThan(5000);
  expect(both / either).toBeGreaterThan(0.93);
});

/** Finds where letters cover the ground in a part of a picture. */
async function lettersIn(picture: Buffer, box: Region): Promise<boolean[]> {
  const { data } = await sharp(picture)
    .extract(box)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data].map((light) => light > 140);
}

function fontFaces(): string {
  const ranges = { latin: 'U+0000-00FF', vietnamese: 'U+0102-1B0,U+1EA0-1EF9' };
  return Object.entries(ranges)
    .map(([part, range]) => {
      const file = `../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-${part}-700-normal.woff2`;
      const font = readFileSync(new URL(file, import.meta.url)).toString('base64');
      return `@font-face{font-family:BVP;font-weight:700;unicode-range:${range};src:url(data:font/woff2;base64,${font})}`;
    })
    .join('');
}

test('a card is drawn again only when what it shows has changed', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ap-so-cards-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const snapshot = withFewCommunes(await writeSampleSnapshot(path.join(folder, 'snapshot')));
  const searchIndex = new SearchIndex();
  onTestFinished(() => searchIndex.close());
  const compiled = await loadRenderer();
  const make = async (id: string, of: Snapshot, version: string, last?: Release) => {
    const { release } = await makeRelease(path.join(folder, id), {
      id,
      snapshot: of,
      mediaFolder: path.join(folder, 'snapshot/media'),
      compiled: { ...compiled, renderer: { ...compiled.renderer, version } },
      searchIndex,
      ...(last && { last }),
      now: new Date(of.meta.asOf),
    });
    return release;
  };
  const fileNumber = async ({ folder }: Release, page: string) =>
    (await stat(path.join(siteOf(folder), fileOf(shareCardAddress(page))))).ino;

  const [guide, other] = snapshot.guides.map(({ slug }) => `/huong-dan/${slug}/`);
  const first = await make('a', snapshot, 'one');
  const guides = snapshot.guides.map((each, at) =>
    at === 0 ? { ...each, title: 'Tựa mới' } : each,
  );
  const second = await make('b', { ...snapshot, guides }, 'one', first);
  expect(await fileNumber(second, guide ?? '')).not.toBe(await fileNumber(first, guide ?? ''));
  expect(await fileNumber(second, other ?? '')).toBe(await fileNumber(first, other ?? ''));

  const third = await make('c', { ...snapshot, guides }, 'two', second);
  expect(await fileNumber(third, guide ?? '')).toBe(await fileNumber(second, guide ?? ''));
  expect(await fileNumber(third, other ?? '')).toBe(await fileNumber(second, other ?? ''));
});
