import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawOnThread } from '../../../../../cms/writing/preview/thread.ts';
import { sampleMoment } from '../../../../support/sample/moment.ts';
import { writeFile } from 'node:fs/promises';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ap-so-preview-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Draws a guide with a renderer that was written for the test. */
async function drawWith(code?: string) {
  const renderer = path.join(folder, 'entry.mjs');
  if (code !== undefined) await writeFile(renderer, code);
  return drawOnThread({
    draft: {
      kind: 'guides',
      id: 'bai',
      row: { id: 'bai', title: 'Bài', updatedAt: sampleMoment },
      others: [],
    },
    names: {},
    views: ['phone'],
    asOf: sampleMoment,
    dataDir: folder,
    siteUrl: 'https://example.vn',
    renderer,
  });
}

const page = "[{ address: '/huong-dan/bai/', kind: 'guide', data: {}, shows: [] }]";

describe('the thread that draws', () => {
  it('says in a sentence that the renderer was not compiled yet', async () => {
    expect(await drawWith()).toMatchObject({
      state: 'failed',
      sentence: expect.stringContaining('npm run build -- renderer'),
    });
  });

  it('takes the renderer that lies there now', async () => {
    const render = (words: string) =>
      drawWith(`export const pagesAt = () => ${page};
        export const render = async () => ({ body: '<head></head><main>${words}</main>' });`);
    expect(JSON.stringify(await render('một'))).toContain('<main>một</main>');
    expect(JSON.stringify(await render('hai ba'))).toContain('<main>hai ba</main>');
  });

  it('ends a drawing that uses up its memory, and draws the next one', async () => {
    const greedy = await drawWith(`export const pagesAt = () => ${page};
      export const render = async () => { const all = []; for (;;) all.push(new Array(1e6).fill(all.length + 0.5)); };`);
    expect(greedy).toMatchObject({
      state: 'failed',
      sentence: expect.stringContaining('nặng quá'),
    });
    const next = await drawWith(`export const pagesAt = () => ${page};
      export const render = async () => ({ body: '<head></head><main>đã vẽ</main>' });`);
    expect(next).toMatchObject({ state: 'drawn' });
  });

  it('tells no stack of what a renderer throws', async () => {
    const drawn = await drawWith(`export const pagesAt = () => { throw new Error('at x.ts:1') };`);
    expect(drawn).toMatchObject({
      state: 'failed',
      sentence: expect.stringMatching(/^Chưa vẽ được/),
    });
  });
});
