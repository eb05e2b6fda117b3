/** Texts of addresses, with what they have in common taken out; {@link pagesOf} reads them. */
export interface Folded {
  /**
   * The pieces that several have in common; the page's own address may stand in one, no other
   * piece.
   */
  pieces: string[];
  /** Address → what it answers with, with {@link signs} in it. */
  texts: Record<string, string>;
}

/** Many addresses in one file (`/data/goi/<name>.json`), for a phone that wants them without a network. */
export interface Pack extends Folded {
  /** Changes when something in it does. */
  version: string;
  /** Files that these need and that are fetched one by one: what a phone has, it need not fetch again. */
  assets: string[];
}

/** All guides, and the lists that lead to them. */
export const guidesPack = 'huong-dan';
/** The pictures at the steps of guides: drawings, and what the telephone shows. */
export const picturesPack = 'hinh';
/** The practices, with what is played. */
export const practicesPack = 'tap';
/**
 * The lessons, with the screens to teach them, and the quizzes with their screens; kept by those who opened
 * one.
 */
export const lessonsPack = 'hoc';
/** The pages that members of teams use at doors, kept by those who opened it. */
export const memberPack = 'to-vien';
/** Full-text search. */
export const searchPack = 'tim-kiem';

/** The pack of what words and old names mean: comes along with the first commune that is saved. */
export const lookupPack = 'tra-cuu';

/**
 * Tells whether a pack is that of what is written in another language: its code of two letters, as no commune
 * is called. It is kept by those who opened a page in it.
 */
export const isLanguagePack = (name: string): boolean => /^[a-z]{2}$/.test(name);

const shared: ReadonlySet<string> = new Set([
  guidesPack,
  picturesPack,
  practicesPack,
  lessonsPack,
  memberPack,
  searchPack,
  lookupPack,
]);

/** Tells whether a pack is that of a commune. */
export function isCommunePack(name: string): boolean {
  return !shared.has(name) && !isLanguagePack(name);
}

/**
 * Returns the address of a pack. Beside those above there is one for each commune, named by its
 * slug, and one for each other language that something is written in.
 */
export function packAddress(name: string): string {
  return `/data/goi/${name}.json`;
}

/** In folded text a sign of the private use area stands for something longer. */
export const signs = {
  any: /[\uE000-\uF8FF]/g,
  /** The address of the page itself. */
  ownAddress: '\uE000',
  /** The next sign means itself. */
  plain: '\uE001',
  /** The first piece has the sign after that, and so on. */
  firstPiece: 0xe002,
  mostPieces: 0xf900 - 0xe002,
} as const;

const own = /\uE001.|\uE000/g;
const piece = /\uE001.|[\uE002-\uF8FF]/g;

/** Address → what it answers with. */
export function pagesOf({ pieces, texts }: Folded): Record<string, string> {
  const pieceOf = (sign: string) => pieces[sign.charCodeAt(0) - signs.firstPiece] ?? sign;
  const pages: Record<string, string> = {};
  for (const [address, text] of Object.entries(texts))
    pages[address] = text.replace(piece, pieceOf).replace(own, (sign) => sign[1] ?? address);
  return pages;
}
