import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { fileOf } from '../../content/release.ts';

/** Words for one kind of unit that must not stand on the pages of the other. */
const ofCommunes =
  /xã này|quầy của xã|từng xã(?!,)|nhân dân xã(?! \p{Lu})|Công an xã(?!,| \p{Lu})|(?:thuộc|những) xã nào/u;
const ofAp = /tên ấp(?!,)|trụ sở ấp|ở ấp nào|ấp của (?:tôi|bà con)|tùy ấp(?!,)/u;

describe.for(['sample', 'seed'] as const)('of the %s release', (name) => {
  const { folder, pages } = inject(name);
  const mainOf = (address: string) =>
    readFileSync(path.join(folder, fileOf(address)), 'utf8').replace(
      /^[^]*?<main|<footer[^]*$/g,
      '',
    );
  const wrongIn = (pattern: RegExp, addresses: RegExp) =>
    pages
      .filter(({ address }) => addresses.test(address))
      .flatMap(({ address }) => {
        const [found] = pattern.exec(mainOf(address)) ?? [];
        return found ? [`${address}: ${found}`] : [];
      });

  test('a ward is not called a commune, on its page and those of its hamlets', () => {
    expect(wrongIn(ofCommunes, /^\/xa-phuong\/phuong-/)).toEqual([]);
  });

  test('a khóm is not called an ấp', () => {
    expect(wrongIn(ofAp, /^\/xa-phuong\/.+\/khom-/)).toEqual([]);
  });

  test('a ward that went to wards only does not ask for a commune', () => {
    expect(wrongIn(ofCommunes, /^\/ten-cu\/phuong-7-/)).toEqual([]);
    expect(wrongIn(ofAp, /^\/ten-cu\/phuong-7-/)).toEqual([]);
  });
});
