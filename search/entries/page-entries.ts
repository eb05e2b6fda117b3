import {
  anchorAddress,
  appAddress,
  articleAddress,
  guideAddress,
  noticeAddress,
  topicAddress,
} from '../../content/addresses.ts';
import type { Language } from '../../content/languages.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { formatPhone } from '../../content/text/phone.ts';
import { slugify } from '../../content/text/slug.ts';
import { fixedPages } from './fixed-pages.ts';
import { guideSayings } from './guide-sayings.ts';
import { shortened } from '../text/shortened.ts';
import type { TitleEntry } from './title-entry.ts';

/** Guides, articles, documents, apps, topics, notices, hotlines, terms and the fixed pages. */
export function pageEntries(snapshot: Snapshot): TitleEntry[] {
  const topics = new Map(snapshot.topics.map(({ id, slug }) => [id, slug]));
  const topicOf = (id: string | undefined) => {
    const topic = id === undefined ? undefined : topics.get(id);
    return topic === undefined ? {} : { topic };
  };
  const guides = vietnamese(snapshot.guides);
  const sayings = guideSayings(guides, snapshot.synonyms);
  return [
    ...guides.map((guide) => ({
      ...entry(guideAddress(guide), guide.title, 'guide', guide.summary, sayings.get(guide.id)),
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
        anchorAddress('documents', document.slug),
        document.title,
        'document',
        document.issuer,
        'tài liệu',
      ),
      ...topicOf(document.topic),
    })),
    ...snapshot.hotlines.map(({ number, name, purpose, owner }) =>
      entry(
        anchorAddress('hotlines', number),
        `${formatPhone(number)}: ${name}`,
        'hotline',
        purpose,
        owner,
      ),
    ),
    ...snapshot.terms.map(({ term, also }) =>
      entry(anchorAddress('terms', slugify(term)), term, 'term', undefined, also.join(', ')),
    ),
    ...fixedPages,
  ];
}

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

function vietnamese<Item extends { language: Language }>(items: Item[]): Item[] {
  return items.filter(({ language }) => language === 'vi');
}
