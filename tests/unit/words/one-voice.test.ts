import { describe, expect, it } from 'vitest';
import { shippedContent } from '../../support/shipped-content.ts';
import { houseWords } from '../../../cms/writing/check/house-words.ts';
import { straysIn } from '../../../cms/writing/check/rules/house-words.ts';
import { shippedWords } from '../../../cms/writing/check/shipped-words.ts';
import { Phrases, wordsOf } from '../../../cms/writing/check/words.ts';
import { isForReaders, screenTexts } from './screens.ts';

describe('the words of the house', () => {
  it('contradict each other nowhere', () => {
    const wrong = houseWords.flatMap(({ say }) => straysIn(say).map(({ found }) => found));
    expect(wrong).toEqual([]);
    const forms = houseWords.flatMap(({ not }) => not);
    expect(forms.length).toBe(new Set(forms).size);
  });

  it.each([
    ['Bấm vô nút, rồi đưa thẻ ra công an xã.', ['vào', 'Công an xã']],
    ['Quy định vô lý, thiệt hại lớn: báo Công an xã.', []],
    ['Chụp mã để trả tiền.', ['quét mã']],
    ['Bấm “Xài thử”.', []],
    ['Vào Wi-Fi, gọi chữa cháy.', []],
  ])('in “%s” are told: %j', (text, expected) => {
    expect(straysIn(text).map(({ say }) => say)).toEqual(expected);
  });
});

/** The words people type, names of sources, and what only editors read. */
const notOurs = new Set(
  'synonyms, bestBets, also, source, sources, checks, icon, drawing, slug, term'.split(', '),
);

/** Every text inside a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (notOurs.has(key) ? [] : textsIn(inner)));
}

describe('the content that ships', () => {
  it('speaks with it too, labels and notes as well', () => {
    const { screens, ...ours } = shippedContent();
    // Their words are those of apps, but for their names.
    const texts = textsIn([ours, screens.map(({ name }) => name)]);
    expect(texts.length).toBeGreaterThan(5000);
    const strays = texts.flatMap((text) =>
      straysIn(text).map(({ found, say }) => `${text.slice(0, 60)}: ${found} → ${say}`),
    );
    expect(strays).toEqual([]);
  });
});

describe('the screens', () => {
  const texts = screenTexts();

  it('speak with the voice of the texts', () => {
    expect(texts.length).toBeGreaterThan(1000);
    const strays = texts.flatMap(({ file, text }) =>
      straysIn(text).map(({ found, say }) => `${file}: ${found} → ${say}`),
    );
    expect(strays).toEqual([]);
  });

  it('for readers have none of the words from which editors are warned', () => {
    const hard = new Phrases(shippedWords.hard.map((entry) => [entry.word, entry] as const));
    // Markup and selectors have no letters with marks.
    const told = texts.filter(({ file, text }) => isForReaders(file) && /[À-ỹ]/.test(text));
    expect(told.length).toBeGreaterThan(500);
    const strays = told.flatMap(({ file, text }) =>
      hard
        .in(wordsOf(text).filter(({ quoted }) => !quoted))
        .map(({ entry: { word, instead } }) => `${file}: ${word} → ${instead} (${text})`),
    );
    expect(strays).toEqual([]);
  });
});
