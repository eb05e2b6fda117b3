import type { EntryMeaning } from './entry-meanings.ts';
import type { TitleKind } from '../entries/title-entry.ts';
import { wordsOf, type TextWord } from '../text/tokens.ts';
import { meaningQuality } from '../weights.ts';

/** Words that say what kind of thing is looked for: "gọi công an" wants a number to call. */
const words: Partial<Record<TitleKind, readonly string[]>> = {
  hotline: ['gọi', 'kêu', 'số điện thoại', 'sđt', 'số', 'tổng đài', 'hotline'],
  app: ['app', 'ứng dụng', 'tải'],
  guide: ['cách', 'hướng dẫn', 'làm sao'],
  'former-unit': ['cũ', 'hồi trước', 'sáp nhập', 'nhập vô', 'nhập về', 'đổi tên', 'thuộc'],
  document: ['tài liệu'],
};

const places: readonly TitleKind[] = ['commune', 'hamlet', 'former-unit'];

/** What every place has: who asks for it and names the place wants the page of the place. */
const ofPlaces: readonly string[] = [
  'ủy ban',
  'ubnd',
  'trụ sở',
  'địa chỉ',
  'số điện thoại',
  'sđt',
  'tổ công nghệ số',
  'tổ công nghệ',
  'tổ cnsc',
  'cnscđ',
  'tổ trưởng',
  'làm giấy tờ',
];

/** A run of a query that names a kind; `withName` = for those only whose name the query says too. */
export interface NamedKind extends EntryMeaning {
  kind: TitleKind;
  withName: boolean;
}

const phrases = [
  ...(Object.keys(words) as TitleKind[]).flatMap((kind) => phrasesOf(kind, words[kind] ?? [])),
  ...places.flatMap((kind) => phrasesOf(kind, ofPlaces, true)),
];

function phrasesOf(kind: TitleKind, texts: readonly string[], withName = false) {
  return texts.map((text) => ({ kind, withName, phrase: wordsOf(text) }));
}

/** The runs of a query that name a kind: entries of this kind have them, wherever. */
export function kindsNamed(query: TextWord[]): NamedKind[] {
  return phrases.flatMap(({ kind, withName, phrase }) =>
    query.flatMap((_, from) => {
      const said = phrase.every(({ plain }, at) => query[from + at]?.plain === plain);
      if (!said) return [];
      return [
        {
          from,
          to: from + phrase.length,
          quality: meaningQuality.kind,
          places: [],
          kind,
          withName,
        },
      ];
    }),
  );
}
