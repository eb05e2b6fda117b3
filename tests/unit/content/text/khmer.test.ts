import { describe, expect, test } from 'vitest';
import { khmerSyllables, saysInKhmer } from '../../../../content/text/khmer.ts';
import { breakKhmer, breakKhmerIn } from '../../../../content/text/khmer-lines.ts';

/** The name that the language gives itself: one word, four syllables. */
const name = 'ភាសាខ្មែរ';

describe('khmerSyllables', () => {
  test('keeps letters below a letter, vowels and marks with it', () => {
    expect(khmerSyllables(name)).toEqual(['ភា', 'សា', 'ខ្មែ', 'រ']);
    expect(khmerSyllables('ស្ត្រី')).toEqual(['ស្ត្រី']);
  });

  test('leaves out what is no Khmer, and what only tells where a line may break', () => {
    expect(khmerSyllables('VNeID: ភា\u200bសា, ១១៣')).toEqual(['ភា', 'សា', '១', '១', '៣']);
    expect(khmerSyllables('ấp Rạch Tàu')).toEqual([]);
  });
});

describe('saysInKhmer', () => {
  test.for([
    ['ខ្មែរ', true],
    ['ភា\u200bសា', true],
    ['សាខ្មែរ', true],
    // A letter without the one below it, and a syllable without its vowel, are other words.
    ['ខែរ', false],
    ['ភាស', false],
    ['ខ្មែ ភាសា', false],
  ] as const)('%s: %s', ([asked, says]) => {
    expect(saysInKhmer(`VNeID ${name} ១១៣`, asked)).toBe(says);
  });
});

describe('breakKhmer', () => {
  test('lets a line break between words, never inside a syllable, and says nothing else', () => {
    expect(breakKhmer(name + name)).toBe(`${name}\u200b${name}`);
    const broken = breakKhmer(`<p title="a">${name} ${name} VNeID 113</p>`);
    expect(broken.replaceAll('\u200b', '')).toBe(`<p title="a">${name} ${name} VNeID 113</p>`);
  });

  test('lets a row of letters that is no word break between any two syllables', () => {
    const letters = 'ក្ឡេ'.repeat(20);
    const pieces = breakKhmer(letters).split('\u200b');
    expect(pieces.length).toBeGreaterThan(4);
    expect(pieces.join('')).toBe(letters);
    expect(pieces.flatMap(khmerSyllables)).toEqual(khmerSyllables(letters));
  });

  test('keeps what the writer put in, also where Khmer ends', () => {
    expect(breakKhmer('ខ្មែរ\u200bVNeID')).toBe('ខ្មែរ\u200bVNeID');
    expect(breakKhmer('VNeID\u200bខ្មែរ')).toBe('VNeID\u200bខ្មែរ');
  });

  test('is the same a second time', () => {
    expect(breakKhmer(breakKhmer(name + name))).toBe(breakKhmer(name + name));
  });
});

describe('breakKhmerIn', () => {
  test.for([
    `<a href="https://x.example/${name}${name}" title="${name}${name}">`,
    `<title>${name}${name}</title>`,
    `<meta property="og:title" content="${name}${name}">`,
    `<script type="application/ld+json">{"name":"${name}${name}"}</script>`,
    `<style>.a::before{content:"${name}${name}"}</style>`,
  ])('leaves what is not read of a page as it is: %s', (html) => {
    expect(breakKhmerIn(html)).toBe(html);
    expect(breakKhmerIn(`${html}<p>${name}${name}</p>`)).toBe(`${html}<p>${name}\u200b${name}</p>`);
  });
});
