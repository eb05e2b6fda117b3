import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveAsset } from '../../../../../cms/writing/preview/assets.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ap-so-assets-'));
  await mkdir(path.join(folder, '_astro'));
  await writeFile(path.join(folder, '_astro', '_..Dzypqela.css'), 'body{}');
  await writeFile(path.join(folder, 'secret.js'), 'secret');
  await writeFile(path.join(folder, '_astro', 'page.html'), '<script>');
});
afterAll(() => rm(folder, { recursive: true }));

const serve = (...names: string[]) => serveAsset(names, path.join(folder, '_astro'));

describe('the files of a previewed page', () => {
  it('are given to a page in a sandbox, for ever, as what they are', async () => {
    const { status, headers } = await serve('_..Dzypqela.css');
    expect(status).toBe(200);
    expect(headers.get('Content-Type')).toBe('text/css; charset=utf-8');
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    expect(headers.get('Cache-Control')).toContain('immutable');
  });

  it.each([
    [['..', 'secret.js']],
    [['.', '..', 'secret.js']],
    [['../secret.js']],
    [['..\\secret.js']],
    [['%2e%2e', 'secret.js']],
    [['secret.js\0.css']],
    [['khong-co.js']],
    [['page.html']],
    [['']],
    [[]],
  ])('are none at %j', async (names) => {
    const { status, headers } = await serve(...names);
    expect([status, headers.get('Cache-Control')]).toEqual([404, 'no-store']);
  });
});
