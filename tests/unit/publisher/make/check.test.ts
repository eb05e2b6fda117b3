import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page, Renderer } from '../../../../content/renderer.ts';
import { CheckError, Inspection } from '../../../../publisher/make/check.ts';
import { Compressor } from '../../../../publisher/files/compress.ts';
import { Draft } from '../../../../publisher/files/draft.ts';
import { makeRelease } from '../../../../publisher/make/make.ts';
import type { Release } from '../../../../content/release-folder.ts';
import { inlineHash } from '../../../../content/security-policy.ts';
import type { CompiledRenderer } from '../../../../publisher/make/renderer.ts';
import { SearchIndex } from '../../../../publisher/make/search-index.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';
import { tinyRenderer } from '../../../support/tiny-renderer.ts';

let folder: string;
let compiled: CompiledRenderer;
let round: number;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-check-'));
  compiled = {
    ...tinyRenderer(path.join(folder, 'renderer')),
    inline: { scripts: [inlineHash('island()')], styles: [inlineHash('island{}')] },
  };
  round = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A site of exactly these pages: address → body. */
function siteOf(bodies: Record<string, string>): Renderer {
  const pages = Object.entries(bodies).map(([address, body]): Page => ({
    address,
    kind: 'plain',
    language: 'vi',
    data: body,
    fullText: false,
    shows: [],
  }));
  return {
    version: '1',
    inlineCode: { scripts: [], styles: [], folders: {} },
    pages: () => pages,
    outline: () => ({ common: pages, parts: [] }),
    render: async (page: Page) => ({ body: String(page.data), type: 'text/html' }),
  };
}

async function make(
  bodies: Record<string, string>,
  { last, gone = [] }: { last?: Release; gone?: string[] } = {},
): Promise<Release> {
  const since = '2026-11-24T00:00:00Z';
  const snapshot = sampleSnapshot({ gone: gone.map((address) => ({ address, since })) });
  const searchIndex = new SearchIndex();
  const { release } = await makeRelease(path.join(folder, `${round++}`), {
    id: `${round}`,
    snapshot: {
      ...snapshot,
      guides: [],
      articles: [],
      documents: [],
      teams: [],
      media: [],
      redirects: [{ from: '/cu/', to: '/' }],
    },
    mediaFolder: folder,
    compiled: { ...compiled, renderer: siteOf(bodies) },
    searchIndex,
    now: new Date(since),
    ...(last && { last }),
  });
  await searchIndex.close();
  return release;
}

describe('a round fails', () => {
  it.each([
    ['<p style="a">', 'Trang / có thuộc tính style=.'],
    ['<script>a()</script>', 'Trang / có mã <script> viết thẳng trong trang.'],
    ['<a href="/khong-co/">', 'Trang / dẫn tới /khong-co/ là trang không có.'],
    ['<img src="/_astro/mat.png">', 'Trang / dẫn tới /_astro/mat.png là trang không có.'],
  ])('over %s', async (html, sentence) => {
    await expect(make({ '/': html })).rejects.toThrow(new CheckError([sentence]));
  });

  it('over a page that is lost', async () => {
    const last = await make({ '/': 'a', '/huong-dan/b/': 'b' });
    await expect(make({ '/': 'a' }, { last })).rejects.toThrow(
      'Trang /huong-dan/b/ biến mất mà không được gỡ hay chuyển hướng.',
    );
  });

  it('over a link that an unchanged page still has to a page that went away', async () => {
    const last = await make({ '/': '<a href="/huong-dan/b/">', '/huong-dan/b/': 'b' });
    await expect(
      make({ '/': '<a href="/huong-dan/b/">' }, { last, gone: ['/huong-dan/b/'] }),
    ).rejects.toThrow('Trang / dẫn tới /huong-dan/b/ là trang không có.');
  });
});

describe('a round goes on', () => {
  it('over the inline code of islands, and the release carries its hashes', async () => {
    const { record } = await make({ '/': '<style>island{}</style><script>island()</script>' });
    expect(record.inline).toEqual(compiled.inline);
  });

  it('over links that move, lead elsewhere or to the public posts', async () => {
    const html = '<a href="/cu/#a"><a href="https://khac.vn/x"><form action="/api/public/gop-y">';
    expect((await make({ '/': html })).record.pages).toHaveProperty('/');
  });

  it('when a page is gone, with what belonged to it', async () => {
    const last = await make({ '/': 'a', '/x/b/': 'b', '/x/b/to.vcf': 'c', '/x/b/bang-tin/': 'd' });
    const release = await make({ '/': 'a' }, { last, gone: ['/x/b/'] });
    expect(Object.keys(release.record.pages)).toEqual(['/']);
  });

  it('when a member left, so that a contact is no more', async () => {
    const last = await make({ '/': 'a', '/x/b/5.vcf': 'c' });
    const release = await make({ '/': 'a' }, { last });
    expect(Object.keys(release.record.pages)).toEqual(['/']);
  });
});

it('keeps no page in memory for its links', () => {
  const inspection = new Inspection(sampleSnapshot(), compiled.inline);
  const [pages, letters] = [200, 100_000];
  const before = memoryInUse();
  for (let page = 0; page < pages; page++)
    inspection.look(`/${page}/`, `<a href="/khong-co-${page}/">${'a'.repeat(letters)}`);
  const grown = memoryInUse() - before;
  const nothing = new Draft(folder, new Compressor());
  const plan = { pages: [], keys: {}, stale: [] };
  expect(() => inspection.finish(nothing, plan, { kept: [], isRollback: false })).toThrow(
    `(và ${pages - 5} lỗi khác)`,
  );
  expect(grown).toBeLessThan((pages * letters) / 2);
});

/** Bytes of what something still refers to. */
function memoryInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}
