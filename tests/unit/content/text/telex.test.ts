import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../content/text/fold.ts';
import { telexDraft, telexWord, vniWord } from '../../../../content/text/telex.ts';

interface Fixtures {
  words: { word: string; telex: string[]; vni: string[] }[];
  edge: { keys: string; expect: string; why: string }[];
}

const fixtures = JSON.parse(
  readFileSync(new URL('../../../fixtures/telex-fixtures.json', import.meta.url), 'utf8'),
) as Fixtures;

describe('Telex', () => {
  it.each(fixtures.words.flatMap(({ word, telex }) => telex.map((keys) => ({ keys, word }))))(
    '$keys writes $word',
    ({ keys, word }) => {
      expect(telexWord(keys)).toBe(word);
      expect(telexDraft(keys)).toBe(word);
    },
  );

  it.each(fixtures.edge)('$keys writes $expect: $why', ({ keys, expect: either }) => {
    expect(either.split('|')).toContain(telexWord(keys).normalize('NFC'));
  });
});

describe('VNI', () => {
  it.each(fixtures.words.flatMap(({ word, vni }) => vni.map((keys) => ({ keys, word }))))(
    '$keys writes $word',
    ({ keys, word }) => {
      expect(vniWord(keys)).toBe(word);
    },
  );
});

describe('Telex beyond the list', () => {
  it.each([
    ['wowsc', 'ước'],
    ['tieengs vieetj', 'tiếng việt'],
    ['vietej', 'việt'],
    ['quyeenf', 'quyền'],
    ['khuyur', 'khuỷu'],
    ['khuya', 'khuya'],
    ['giwx', 'giữ'],
    ['gieets', 'giết'],
    ['duwongf', 'dường'],
    ['xooong', 'xoong'],
    ['xooongs', 'xoóng'],
    ['eee', 'ee'],
    ['ooo', 'oo'],
    ['uww', 'uw'],
    ['aww', 'aw'],
    ['hoaff', 'hoaf'],
    ['asss', 'ass'],
    ['ddt', 'đt'],
    ['DDT', 'ĐT'],
    ['Nguwowif', 'Người'],
    ['hoà', 'hòa'],
    ['đất', 'đất'],
  ])('%s writes %s', (keys, word) => {
    expect(telexWord(keys)).toBe(word);
  });

  it.each([
    'zalo wifi momo ocop data server internet password email video camera windows laptop',
    'google youtube tiktok shopee lazada viettel vinaphone mobifone agribank website online',
    'express excess harass tariff access business process',
    'phuong xa ap khom thi tran huyen bao hiem dien tu nghiep truong nguyen',
  ])('leaves alone: %s', (words) => {
    expect(telexWord(words)).toBe(words);
  });

  it.each(['p5', 'q10', '4g', '24h', 'muc2', 'phuong5', 'covid19', 'kh220', '0912345678'])(
    'VNI leaves alone: %s',
    (run) => {
      expect(vniWord(run)).toBe(run);
    },
  );

  it.each([
    ['a11', 'a1'],
    ['d99', 'd9'],
    ['hoa20', 'hoa'],
    ['nguoi72', 'người'],
    ['D9A6T1', 'ĐẤT'],
  ])('VNI %s writes %s', (keys, word) => {
    expect(vniWord(keys)).toBe(word);
  });
});

describe('a word while it is typed', () => {
  it('shows each stage, and gives foreign words their keys back', () => {
    const stages = (keys: string) =>
      [...keys].map((_, at) => telexDraft(keys.slice(0, at + 1))).join(' ');
    expect(stages('dduwowngf')).toBe('d đ đu đư đưo đươ đươn đương đường');
    expect(stages('ocop')).toBe('o oc oco ocop');
    expect(stages('next')).toBe('n ne nẽ next');
    expect(stages('server')).toBe('s se sẻ serv serve server');
  });

  it('takes letters that a key writes directly', () => {
    expect(telexDraft('đâts')).toBe('đất');
    expect(telexDraft('đươngf')).toBe('đường');
    expect(telexDraft('camau xax ddaats muix')).toBe('camau xã đất mũi');
  });
});

describe('laws of typing', () => {
  const keys = fc.string({ unit: fc.constantFrom(...'aeiouydnghtcmwsfrxjz') });

  it('writes in NFC, adds no letters and is stable', () => {
    fc.assert(
      fc.property(keys, (typed) => {
        const word = telexWord(typed);
        expect(word).toBe(word.normalize('NFC'));
        expect(fold(word).length).toBeLessThanOrEqual(typed.length);
      }),
    );
  });

  it('takes NFD as NFC', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures.words), ({ word }) => {
        expect(telexWord(word.normalize('NFD'))).toBe(word);
        expect(telexWord(word)).toBe(word);
      }),
    );
  });
});
