import {
  appAddress,
  articleAddress,
  guideAddress,
  languageAddress,
  noticeAddress,
} from '../../content/addresses.ts';
import type { Language } from '../../content/languages.ts';
import { present } from '../../content/present.ts';
import { writtenIn, writtenLanguages } from '../../content/snapshot/languages-written.ts';
import { inLanguageWords } from '../words/in-language.ts';
import { languageNames } from '../words/words-in.ts';
import type { Row } from './frame.ts';
import type { NumberView } from './help.ts';
import type { Lookup, Translation } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { HtmlPage } from './page.ts';
import { byPlace } from './rows.ts';

/** The guides of a topic, under its name in their language if somebody wrote one, else in Vietnamese. */
export interface LanguageGroup {
  name: string;
  lang: Language;
  guides: Row[];
}

export interface InLanguageData {
  /** The name that the language gives itself. */
  name: string;
  /** Notices that run, policies and applications. */
  rows: Row[];
  groups: LanguageGroup[];
  /** The numbers that have a name in it. */
  hotlines: NumberView[];
}

declare module './page.ts' {
  interface HtmlKinds {
    'in-language': InLanguageData;
  }
}

/** The languages other than Vietnamese that a release says something in, and the page of each. */
export function languagesWritten(lookup: Lookup): Translation[] {
  return writtenLanguages(publicOf(lookup), lookup.snapshot.meta.asOf).map((language) => ({
    language,
    address: languageAddress(language),
  }));
}

/** A page for each of them; a language that nothing is written in has none, and is named nowhere. */
export function languagePages(lookup: Lookup): HtmlPage[] {
  return languagesWritten(lookup).map(({ language, address }) =>
    makePage(
      'in-language',
      {
        address,
        language,
        shows: documentsIn(language, lookup),
        frame: {
          title: languageNames[language],
          description: inLanguageWords(language).about(languageNames[language]),
        },
        data: {
          name: languageNames[language],
          rows: rowsIn(language, lookup),
          groups: groupsIn(language, lookup),
          hotlines: hotlinesIn(language, lookup),
        },
      },
      lookup,
    ),
  );
}

/** A notice that has not begun has no page. */
const publicOf = ({ snapshot, begunNotices: notices }: Lookup) => ({ ...snapshot, notices });

/** Documents that the page of a language lists. */
const listedIn = (language: Language, lookup: Lookup) =>
  writtenIn(language, publicOf(lookup), lookup.snapshot.meta.asOf);

/** As `guides:<id>`. */
const documentsIn = (language: Language, lookup: Lookup): string[] =>
  Object.entries(listedIn(language, lookup)).flatMap(([kind, documents]) =>
    documents.map(({ id }) => `${kind}:${id}`),
  );

function rowsIn(language: Language, lookup: Lookup): Row[] {
  const { apps, notices } = listedIn(language, lookup);
  const policies = lookup.policies.filter((article) => article.language === language);
  return [
    ...notices.map((notice) => lineOf(noticeAddress(notice), notice, 'alert-circle')),
    ...policies.map((article) => lineOf(articleAddress(article), article, 'file-text')),
    ...apps.map((app) =>
      lineOf(appAddress(app), { title: app.name, summary: app.summary }, app.icon),
    ),
  ];
}

function hotlinesIn(language: Language, lookup: Lookup): NumberView[] {
  return listedIn(language, lookup)
    .hotlines.toSorted((left, right) => left.order - right.order)
    .map(({ number, free, nameInKhmer = '', purposeInKhmer }) =>
      present({ number, free, name: nameInKhmer, purpose: purposeInKhmer }),
    );
}

function groupsIn(language: Language, { snapshot, topics }: Lookup): LanguageGroup[] {
  const guides = snapshot.guides.filter((guide) => guide.language === language).sort(byPlace);
  return [...Map.groupBy(guides, ({ topic }) => topic)].map(([id, own]) => {
    const topic = topics.get(id);
    const name = snapshot.topics.find(
      (each) => each.language === language && (each.id === id || each.translationOf === id),
    );
    return {
      name: (name ?? topic)?.name ?? '',
      lang: name ? language : 'vi',
      guides: own.map((guide) =>
        lineOf(guideAddress(guide), guide, guide.icon ?? topic?.icon ?? 'list-numbers'),
      ),
    };
  });
}

const lineOf = (
  address: string,
  { title, summary }: { title: string; summary: string },
  icon: string,
): Row => ({ address, title, note: summary, icon });
