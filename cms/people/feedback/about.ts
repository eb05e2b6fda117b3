import type { CollectionSlug, Payload, Where } from 'payload';
import { fixed, parseAddress, ways } from '../../../content/addresses.ts';
import type { Language } from '../../../content/languages.ts';
import { idOf } from '../../base/access/roles.ts';
import { titleField } from '../../writing/examine/title-field.ts';
import { hasOwnPage } from '../../publishing/publication/addresses.ts';
import { isLiveLanguagePage, languageAt } from '../../publishing/publication/language-page.ts';

/** The page that an answer is about, and the document that it shows. */
export interface About {
  page: string;
  pageTitle: string;
  of: string;
  document: string;
  /** Id of the only commune that it concerns, empty when it concerns more. */
  commune: string;
}

type Row = { id: string } & Record<string, unknown>;

/** About no page that is known. */
export const aboutNothing: About = { page: '', pageTitle: '', of: '', document: '', commune: '' };

/** Finds what a page is about; nothing when the site has no such page. */
export async function aboutOf(payload: Payload, page: string): Promise<About> {
  if (languageAt(page) && !(await isLiveLanguagePage(payload, page))) return aboutNothing;
  const parsed = parseAddress(page);
  if (!parsed?.slug) return listed(page);
  const { kind } = parsed;
  const collection = kind === 'formerUnits' ? 'former-units' : kind;
  if (!hasOwnPage(collection)) return listed(page);
  const where: Where = {
    and: [{ liveAddress: { equals: page } }, { _status: { equals: 'published' } }],
  };
  const found = await payload.db.findOne<Row>({ collection: collection as CollectionSlug, where });
  if (!found) return aboutNothing;
  return {
    page,
    pageTitle: String(found[titleField(collection as CollectionSlug)] ?? ''),
    of: collection,
    document: found.id,
    commune: communeOf(collection, found),
  };
}

/** Names a page that belongs to no document, by its list or its own name. */
export function listed(page: string): About {
  const language = languageAt(page);
  if (language) return { ...aboutNothing, page, pageTitle: ofLanguages[language] };
  const [name] = Object.entries<string>(fixed).find(([, address]) => address === page) ?? [];
  if (!name) return aboutNothing;
  const way = Object.values(ways).find(({ folder }) => page === `/${folder}/`);
  return { ...aboutNothing, page, pageTitle: way?.label ?? names[name] ?? page };
}

/** The names of lists and pages that belong to no kind of record. */
const names: Record<string, string> = {
  home: 'Trang đầu',
  scams: 'Lừa đảo qua mạng',
  search: 'Tìm',
  saved: 'Đã lưu',
  about: 'Giới thiệu',
  privacy: 'Bảo vệ thông tin',
  accessibility: 'Dễ xem, dễ nghe',
  visitSheet: 'Phiếu đi từng nhà',
};

/** The names of pages of all that is written in a language. */
const ofLanguages: Record<Language, string> = {
  vi: 'Bài tiếng Việt',
  km: 'Bài tiếng Khmer',
  en: 'Bài tiếng Anh',
};

function communeOf(collection: string, row: Row): string {
  if (collection === 'communes') return row.id;
  const communes = [row['commune'], row['communes']].flat().map(idOf).filter(Boolean);
  return communes.length === 1 ? (communes[0] ?? '') : '';
}
