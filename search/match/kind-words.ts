import type { EntryMeaning } from './entry-meanings.ts';
import type { TitleKind } from '../entries/title-entry.ts';
import { wordsOf, type TextWord } from '../text/tokens.ts';
import { kindNamed } from '../weights.ts';

/** Words that name the kind of thing wanted: "gọi công an" wants a number to call. */
const words: Partial<Record<TitleKind, readonly string[]>> = {
  hotline: ['gọi', 'kêu', 'số điện thoại', 'sđt', 'số', 'tổng đài', 'hotline'],
  app: ['app', 'ứng dụng', 'tải'],
  guide: ['cách', 'hướng dẫn', 'làm sao', 'làm gì', 'thế nào', 'thủ tục'],
  term: ['là gì', 'nghĩa là', 'là sao', 'thuật ngữ'],
  'former-unit': ['cũ', 'hồi trước', 'sáp nhập', 'nhập vô', 'nhập về', 'đổi tên', 'thuộc'],
  document: ['tài liệu'],
};

const places: readonly TitleKind[] = ['commune', 'hamlet', 'former-unit'];

/** Things every place has: asked for with a place name, they mean that place's page. */
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

/** A run of a query that names a kind; `withName`: only for entries that the query also names. */
export interface NamedKind extends EntryMeaning {
  kind: TitleKind;
  withName: boolean;
}

let made: ReturnType<typeof allPhrases> | undefined;

/** Made at the first query, not when a page loads. */
const allPhrases = () => [
  ...(Object.keys(words) as TitleKind[]).flatMap((kind) => phrasesOf(kind, words[kind] ?? [])),
  ...places.flatMap((kind) => phrasesOf(kind, ofPlaces, true)),
];

function phrasesOf(kind: TitleKind, texts: readonly string[], withName = false) {
  return texts.map((text) => ({ kind, withName, phrase: wordsOf(text) }));
}

/** The runs of a query that name a kind; every entry of that kind counts as having them. */
export function kindsNamed(query: TextWord[]): NamedKind[] {
  return (made ??= allPhrases()).flatMap(({ kind, withName, phrase }) =>
    query.flatMap((_, from) => {
      const said = phrase.every(({ plain }, at) => query[from + at]?.plain === plain);
      if (!said) return [];
      return [
        {
          from,
          to: from + phrase.length,
          quality: kindNamed,
          places: [],
          kind,
          withName,
        },
      ];
    }),
  );
}
