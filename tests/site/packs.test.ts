import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, inject, test } from 'vitest';
import {
  guidesPack,
  lessonsPack,
  memberPack,
  packAddress,
  pagesOf,
  practicesPack,
  type Pack,
} from '../../content/pack.ts';
import { readPack } from '../../content/pack-file.ts';
import { fileOf } from '../../content/release.ts';

const { folder, pages } = inject('seed');
const read = (address: string) => readFileSync(path.join(folder, fileOf(address)), 'utf8');
const packOf = (name: string) =>
  readPack(readFileSync(path.join(folder, fileOf(packAddress(name)))));
const { assets, ...folded } = packOf(guidesPack);
const guides = Object.entries(pagesOf(folded)).filter(([address]) =>
  /^\/huong-dan\/./.test(address),
);

describe('the copy of a guide in a pack', () => {
  test('says what the page says, without what only serves who is online', () => {
    expect(guides.length).toBeGreaterThan(40);
    for (const [address, copy] of guides) {
      const shown = parseDocument(read(address));
      const only = DomUtils.getElements(
        { 'data-online': (value) => value !== undefined },
        shown,
        true,
      );
      expect(only.length, address).toBeGreaterThan(0);
      only.forEach(DomUtils.removeElement);
      expect(wordsOf(parseDocument(copy)), address).toBe(wordsOf(shown));
    }
  });

  test('has its styles in files that come with the pack', () => {
    for (const [address, copy] of guides) {
      expect(copy, address).not.toContain('<style');
      const sheets = DomUtils.getElementsByTagName('link', parseDocument(copy))
        .filter(({ attribs }) => attribs['rel'] === 'stylesheet')
        .map(({ attribs }) => attribs['href']);
      expect(sheets.length, address).toBeGreaterThan(1);
      expect(assets, address).toEqual(expect.arrayContaining(sheets));
    }
  });
});

test('lessons, the screens to teach them and quizzes are a pack; what is for paper is in none', () => {
  const pack = packOf(lessonsPack);
  const held = Object.keys(pagesOf(pack));
  const kept = held.filter((address) => address.endsWith('/'));
  expect(held.filter((address) => !kept.includes(address))).toContain(
    '/data/hinh/do-do-tin-khoa-tai-khoan.svg',
  );
  const wanted = pages.filter(({ address }) => /^\/(?:hoc|do-vui)\//.test(address));
  const isForPaper = (address: string) => address.endsWith('/the-bai/');
  expect(wanted.filter(({ address }) => isForPaper(address)).length).toBeGreaterThan(4);
  expect(kept.sort()).toEqual(
    wanted
      .map(({ address }) => address)
      .filter((address) => !isForPaper(address))
      .sort(),
  );
  expect(assetsNamed(pack, 'learning.', 'teaching-page.', 'teaching.')).toEqual([true, true, true]);
});

test('who opened no lesson fetches nothing of them; to teach comes with practices and for members', () => {
  const guide = packOf(guidesPack);
  const practices = packOf(practicesPack);
  expect(assetsNamed(guide, 'learning.', 'teaching-page.', 'teaching.')).toEqual([
    false,
    false,
    false,
  ]);
  const member = packOf(memberPack);
  for (const pack of [practices, member])
    expect(assetsNamed(pack, 'learning.', 'teaching-page.', 'teaching.')).toEqual([
      false,
      true,
      true,
    ]);
});

test('a first visit is spared what only the player of practices needs, too', () => {
  const isOfPlayer = (asset: string) =>
    asset.endsWith('.js') && read(asset).includes('Máy tự làm cho coi');
  expect(packOf(practicesPack).assets.filter(isOfPlayer)).not.toEqual([]);
  expect(assets.filter(isOfPlayer)).toEqual([]);
  const shell = read('/sw.js').match(/\/_astro\/[\w@.~-]+/g) ?? [];
  expect(shell.length).toBeGreaterThan(20);
  expect(shell.filter(isOfPlayer)).toEqual([]);
});

const assetsNamed = (pack: Pack, ...names: string[]) =>
  names.map((name) => pack.assets.some((asset) => asset.includes(`/${name}`)));

function wordsOf(page: ReturnType<typeof parseDocument>): string {
  const body = DomUtils.getElementsByTagName('body', page);
  return DomUtils.innerText(body).replaceAll(/\s+/g, ' ').trim();
}
