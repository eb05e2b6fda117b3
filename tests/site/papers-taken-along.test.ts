import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { kioskAddresses } from '../../content/kiosk/data-addresses.ts';
import type { KioskContent } from '../../content/kiosk/data.ts';
import { fileOf } from '../../content/release.ts';
import { freshPage } from './support/browser.ts';

const { url, folder } = inject('seed');
const file = path.join(folder, fileOf(kioskAddresses.guides));
const { guides } = JSON.parse(readFileSync(file, 'utf8')) as KioskContent;
const asking = guides.filter(({ branches, prepare }) => branches && prepare.length > 0);

test('guides that ask first are there, one with a paper whose note begins like its answer', () => {
  const [licence] = asking.filter(({ slug }) => slug === 'bang-lai-xe');
  const label = licence?.branches?.answers.find(({ sign }) => sign === 'b')?.label ?? '?';
  expect(licence?.prepare.some(({ note }) => note?.startsWith(label))).toBe(true);
});

test.for(asking)(
  'each paper of $slug that is ticked at a desk is ticked at home',
  async (guide) => {
    const keys = guide.prepare.map(({ key }) => key);
    const page = await freshPage();
    await page.goto(`${url}${guide.address}#buoc-1&co=${keys.join()}`);
    await page.waitForURL(/#buoc-1$/);
    const boxes = page.getByRole('checkbox');
    expect(await boxes.count()).toBe(keys.length);
    const isTicked = () =>
      boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked));
    await expect.poll(isTicked).toEqual(keys.map(() => true));
  },
);
