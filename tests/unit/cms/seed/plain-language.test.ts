import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../cms/seed/markdown/source.ts';
import {
  abbreviationsOf,
  passagesOf,
  readPlainWords,
  readableTexts,
  says,
  sentencesOf,
  withoutNumbers,
  wordsOf,
} from '../../../../cms/seed/plain-language.ts';
import { readContent } from '../../../../cms/seed/read-content.ts';

const longest = 25;
const longestMean = 14;

const texts = readableTexts(['guides', 'articles', 'apps', 'notices']);
const content = readContent();
const plainWords = readPlainWords();

/** Sentences of the lists: topics, terms, hotlines, documents, rules against scams. */
const listed = [
  ...content.topics.map(({ slug, summary }) => ({ file: `topics/${slug}`, passages: [summary] })),
  ...content.terms.map(({ term, meaning }) => ({ file: `terms/${term}`, passages: [meaning] })),
  ...content.hotlines.map(({ number, purpose }) => ({
    file: `hotlines/${number}`,
    passages: [purpose],
  })),
  ...content.documents.map(({ slug, summary }) => ({
    file: `documents/${slug}`,
    passages: [summary],
  })),
  ...content.settings.scamRules.map((rule) => ({
    file: `settings/${rule.title}`,
    passages: [rule.title, rule.text],
  })),
];

describe('sentences', () => {
  it(`have at most ${longest} words`, () => {
    const long = [...texts, ...listed].flatMap(({ file, passages }) =>
      passages
        .flatMap(sentencesOf)
        .filter((sentence) => wordsOf(sentence) > longest)
        .map((sentence) => `${file}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it.each(texts)(`have a mean of at most ${longestMean} words in $file`, ({ passages }) => {
    const lengths = passages.flatMap(sentencesOf).map(wordsOf);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeLessThanOrEqual(longestMean);
  });
});

describe('words', () => {
  it('are everyday ones: a hard word has a plain one instead', () => {
    const hard = [...texts, ...listed].flatMap(({ file, passages }) =>
      passages.flatMap((passage) => {
        const own = passage.replace(/“[^”]*”/gu, ' ');
        return plainWords.hard
          .filter(({ word }) => says(own, word))
          .map(({ word, instead }) => `${file}: “${word}” → ${instead}: ${passage}`);
      }),
    );
    expect(hard).toEqual([]);
  });

  it.each(texts)('are explained at first use in $file', ({ passages }) => {
    const unexplained = plainWords.explained.flatMap(({ word, by }) => {
      // Titles are read in lists, before the text that explains them; three passages give it room.
      const first = passages.findIndex(
        (passage, at) => at > 0 && says(withoutNumbers(passage), word),
      );
      const before = passages
        .slice(0, first + 3)
        .join('\n')
        .toLocaleLowerCase('vi');
      const explained = by.some((meaning) => before.includes(meaning.toLocaleLowerCase('vi')));
      return first < 0 || explained ? [] : [`“${word}” in: ${passages[first]}`];
    });
    expect(unexplained).toEqual([]);
  });

  it('in capitals are names or explained ones', () => {
    const known = new Set(plainWords.explained.map(({ word }) => word));
    const strange = texts.flatMap(({ file, passages }) =>
      passages
        .flatMap((passage) => abbreviationsOf(passage, plainWords))
        .filter((word) => !known.has(word))
        .map((word) => `${file}: ${word}`),
    );
    expect(strange).toEqual([]);
  });
});

describe('the measure itself', () => {
  it('reads headings, items and paragraphs, and leaves pictures and blocks out', () => {
    const text = [
      '## Mở máy',
      '',
      '![](drawing:dien-thoai)',
      'Bấm **nút**',
      'bên phải.',
      '',
      '- Một',
      '- [Hai](/huong-dan/)',
      '',
      '> [!WARNING]',
      '> Coi chừng.',
      '',
      '[[app: vneid]]',
    ].join('\n');
    expect(passagesOf(parseMarkdown(text))).toEqual([
      'Mở máy',
      'Bấm nút bên phải.',
      'Một',
      'Hai',
      'Coi chừng.',
    ]);
  });

  it('ends a sentence at its mark, not inside an address or a number', () => {
    expect(sentencesOf('Vào dichvucong.gov.vn. Phí 30.000 đồng? “Được.” Xong')).toEqual([
      'Vào dichvucong.gov.vn.',
      'Phí 30.000 đồng?',
      '“Được.”',
      'Xong',
    ]);
  });

  it('counts what stands between spaces', () => {
    expect(wordsOf('Bà con – mở máy, 2 lần')).toBe(6);
  });

  it('knows a phrase as a whole', () => {
    expect(says('Thực hiện ngay.', 'thực hiện')).toBe(true);
    expect(says('profile', 'file')).toBe(false);
  });

  it('finds abbreviations, but not in numbers of documents', () => {
    expect(abbreviationsOf('Nghị định 69/2024/NĐ-CP của UBND, có SIM', plainWords)).toEqual([
      'UBND',
    ]);
  });
});
