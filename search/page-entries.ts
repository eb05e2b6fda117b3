import {
  appAddress,
  articleAddress,
  fixed,
  guideAddress,
  noticeAddress,
  topicAddress,
} from '../content/addresses.ts';
import type { Guide } from '../content/schema/guide.ts';
import type { Language } from '../content/schema/primitives.ts';
import type { Snapshot } from '../content/snapshot/snapshot.ts';
import { formatPhone } from '../content/text/phone.ts';
import { slugify } from '../content/text/slug.ts';
import { fixedPages } from './fixed-pages.ts';
import type { TitleEntry } from './titles.ts';
import { fillers } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** Guides, articles, documents, apps, topics, notices, hotlines, terms and the fixed pages. */
export function pageEntries(snapshot: Snapshot): TitleEntry[] {
  const topics = new Map(snapshot.topics.map(({ id, slug }) => [id, slug]));
  const topicOf = (id: string | undefined) => {
    const topic = id === undefined ? undefined : topics.get(id);
    return topic === undefined ? {} : { topic };
  };
  return [
    ...vietnamese(snapshot.guides).map((guide) => ({
      ...entry(guideAddress(guide), guide.title, 'guide', guide.summary, sayingsOf(guide)),
      ...topicOf(guide.topic),
    })),
    ...vietnamese(snapshot.articles).map((article) => ({
      ...entry(
        articleAddress(article),
        article.title,
        'article',
        article.summary,
        article.documentNumber,
      ),
      ...topicOf(article.topic),
    })),
    ...vietnamese(snapshot.apps).map((app) => ({
      ...entry(appAddress(app), app.name, 'app', app.summary, app.provider),
      ...topicOf(app.topic),
    })),
    ...vietnamese(snapshot.topics).map((topic) =>
      entry(topicAddress(topic), topic.name, 'topic', topic.summary),
    ),
    ...vietnamese(snapshot.notices).map((notice) =>
      entry(noticeAddress(notice), notice.title, 'notice', notice.summary),
    ),
    ...vietnamese(snapshot.documents).map((document) => ({
      ...entry(
        `${fixed.documents}#${document.slug}`,
        document.title,
        'document',
        document.issuer,
        'tài liệu',
      ),
      ...topicOf(document.topic),
    })),
    ...snapshot.hotlines.map(({ number, name, purpose, owner }) =>
      entry(fixed.hotlines, `${formatPhone(number)}: ${name}`, 'hotline', purpose, owner),
    ),
    ...snapshot.terms.map(({ term, also }) =>
      entry(`${fixed.terms}#${slugify(term)}`, term, 'term', undefined, also.join(', ')),
    ),
    ...fixedPages,
  ];
}

/** Words of a guide beyond its title and hint: more would cost every phone more than it helps. */
const mostSayings = 20;

function entry(
  address: string,
  title: string,
  kind: TitleEntry['kind'],
  hint?: string,
  words?: string,
): TitleEntry {
  return {
    address,
    title,
    kind,
    ...(hint && { hint: shortened(hint) }),
    ...(words && { words }),
  };
}

/** What people ask and do with a guide: the telling words that its title and hint do not have. */
function sayingsOf({ title, summary, steps, faq }: Guide): string {
  const said = new Set(wordsOf(`${title} ${shortened(summary)}`).map(({ plain }) => plain));
  const sentences = [...faq.map(({ question }) => question), ...steps.map((step) => step.title)];
  const fresh = sentences.flatMap((sentence) =>
    wordsOf(sentence).flatMap(({ plain, exact }) => {
      if (said.has(plain) || fillers.has(exact)) return [];
      said.add(plain);
      return [exact];
    }),
  );
  return fresh.slice(0, mostSayings).join(' ');
}

/** A hint of one line on a phone: whole words, at most 75 letters. */
function shortened(text: string): string {
  if (text.length <= 75) return text;
  return `${text.slice(0, 75).replace(/[\s,.;:]+\S*$/, '')}…`;
}

function vietnamese<Item extends { language: Language }>(items: Item[]): Item[] {
  return items.filter(({ language }) => language === 'vi');
}
