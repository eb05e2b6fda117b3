import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Trees } from '../../../../publisher/releases/trees.ts';

const part = '/xa-phuong/xa-dat-mui/';

async function releaseWithPart(root: string): Promise<string> {
  const site = path.join(root, 'first', 'site');
  await mkdir(path.join(site, part), { recursive: true });
  await writeFile(path.join(site, part, 'index.html'), 'Đất Mũi');
  return site;
}

test.each([
  ['absolute', (folder: string) => folder],
  ['relative', (folder: string) => path.relative('', folder)],
])('what a release links to stays, the rest goes: %s path', async (_, spelt) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ap-so-trees-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const root = spelt(folder);
  const site = await releaseWithPart(root);
  const trees = new Trees(root);
  const { made = '' } = await trees.takeFrom(site, 'first', [part]);
  expect(readdirSync(path.join(made, 'xa-phuong'))).toEqual(['xa-dat-mui']);

  await trees.prune([site]);
  expect(readFileSync(path.join(site, part, 'index.html'), 'utf8')).toBe('Đất Mũi');
  await trees.prune([]);
  expect(existsSync(made)).toBe(false);
});
