import type { EntryMeaning } from './entry-meanings.ts';
import type { TitleKind } from './titles.ts';
import { wordsOf, type TextWord } from './words.ts';

/** Words that say what kind of thing is looked for: "gọi công an" wants a number to call. */
const words: Partial<Record<TitleKind, readonly string[]>> = {
  hotline: ['gọi', 'kêu', 'số điện thoại', 'sđt', 'số', 'tổng đài', 'hotline'],
  app: ['app', 'ứng dụng', 'tải'],
  guide: ['cách', 'hướng dẫn', 'làm sao'],
  'former-unit': ['cũ', 'hồi trước', 'sáp nhập'],
  commune: ['ủy ban', 'trụ sở'],
  document: ['tài liệu'],
};

const phrases = (Object.keys(words) as TitleKind[]).flatMap((kind) =>
  (words[kind] ?? []).map((text) => ({ kind, phrase: wordsOf(text) })),
);

/** The runs of a query that name a kind: entries of this kind have them, wherever. */
export function kindsNamed(query: TextWord[]): (EntryMeaning & { kind: TitleKind })[] {
  return phrases.flatMap(({ kind, phrase }) =>
    query.flatMap((_, from) => {
      const said = phrase.every(({ plain }, at) => query[from + at]?.plain === plain);
      return said ? [{ from, to: from + phrase.length, quality: 0.7, places: [], kind }] : [];
    }),
  );
}
