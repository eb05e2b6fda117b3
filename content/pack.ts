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
/** What the telephone shows at the steps of guides. */
export const screensPack = 'man-hinh';
/** Full-text search. */
export const searchPack = 'tim-kiem';

/** Whether a pack is that of a commune. */
export function isCommunePack(name: string): boolean {
  return name !== guidesPack && name !== screensPack && name !== searchPack;
}

/** Where a pack lies. Beside those above there is one for each commune, named by its slug. */
export function packAddress(name: string): string {
  return `/data/goi/${name}.json`;
}
