/** Many addresses in one file (`/data/goi/<name>.json`), for a phone that wants them without a network. */
export interface Pack {
  /** Changes when something in it does. */
  version: string;
  /** Address → what it answers with. */
  pages: Record<string, string>;
  /** Files that these need and that are fetched one by one: what a phone has, it need not fetch again. */
  assets: string[];
}

/** All guides, and the lists that lead to them. */
export const guidesPack = 'huong-dan';
/** The pictures at the steps of guides: drawings, and what the telephone shows. */
export const picturesPack = 'hinh';
/** Full-text search. */
export const searchPack = 'tim-kiem';

/** What words and old names mean: comes along with the first commune that is saved. */
export const lookupPack = 'tra-cuu';

const shared: ReadonlySet<string> = new Set([guidesPack, picturesPack, searchPack, lookupPack]);

/** Whether a pack is that of a commune. */
export function isCommunePack(name: string): boolean {
  return !shared.has(name);
}

/** Where a pack lies. Beside those above there is one for each commune, named by its slug. */
export function packAddress(name: string): string {
  return `/data/goi/${name}.json`;
}
