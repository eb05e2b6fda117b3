import { languages, type Language } from '../languages.ts';
import type { Snapshot } from './snapshot.ts';

/** The kinds whose documents the page of a language lists. */
export const languageKinds = ['guides', 'articles', 'apps', 'notices'] as const;

type Lists = Pick<Snapshot, (typeof languageKinds)[number] | 'hotlines'>;

/**
 * The documents that the page of a language lists, and the numbers that have a name in it.
 * @param asOf ISO 8601; notices that have ended by then are none of them
 */
export function writtenIn(
  language: Language,
  { guides, articles, apps, notices, hotlines }: Lists,
  asOf?: string,
): Lists {
  const own = <Item extends { language: Language }>(items: Item[]) =>
    items.filter((item) => item.language === language);
  const hasEnded = ({ endsAt }: Lists['notices'][number]) =>
    asOf !== undefined && endsAt !== undefined && Date.parse(endsAt) <= Date.parse(asOf);
  return {
    guides: own(guides),
    articles: own(articles),
    apps: own(apps),
    notices: own(notices).filter((notice) => !hasEnded(notice)),
    hotlines: language === 'km' ? hotlines.filter(({ nameInKhmer }) => nameInKhmer) : [],
  };
}

/** The languages other than Vietnamese in which something is written: each has a page, no other one. */
export function writtenLanguages(lists: Lists, asOf?: string): Language[] {
  return languages.filter(
    (language) =>
      language !== 'vi' &&
      Object.values(writtenIn(language, lists, asOf)).some((documents) => documents.length > 0),
  );
}
