import type { App } from '../../content/schema/app.ts';
import type { Article } from '../../content/schema/article.ts';
import type { Guide } from '../../content/schema/guide.ts';
import type { Notice } from '../../content/schema/notice.ts';
import type { Topic } from '../../content/schema/topic.ts';
import { compareVietnamese } from '../../content/text/collate.ts';
import { forCommune } from '../../content/text/for-commune.ts';
import { joinWords } from '../../content/text/join-words.ts';
import { topicsDownTo } from '../../content/topic-trail.ts';
import {
  appAddress,
  articleAddress,
  guideAddress,
  noticeAddress,
  topicAddress,
} from '../../content/addresses.ts';
import type { Link, Row } from './frame.ts';
import { articleWords } from '../words/article.ts';
import { hasExpired, type Lookup } from './lookup.ts';

/**
 * A guide as a line of a list, with an icon of its own or that of its topic, and whom it is for if not for
 * all.
 */
export function guideRow(guide: Guide, { communes, topics }: Lookup): Row {
  const icon = guide.icon ?? topics.get(guide.topic)?.icon;
  const note = forCommune(guide, communes);
  return {
    address: guideAddress(guide),
    title: guide.title,
    ...(note && { note }),
    ...(icon && { icon }),
  };
}

/** A guide as a line with what it helps with. */
export function guideRowWithSummary(guide: Guide, lookup: Lookup): Row {
  return { ...guideRow(guide, lookup), note: guideSummary(guide, lookup) };
}

/** Says what a guide helps with, after whom it is for if not for all. */
export function guideSummary(guide: Guide, { communes }: Lookup): string {
  return [forCommune(guide, communes), guide.summary].filter(Boolean).join('. ');
}

/**
 * A policy article as a line with the icon of its topic, the number and issuer of its document and whether it
 * still holds.
 */
export function articleRow(article: Article, { snapshot, topics }: Lookup): Row {
  const expired = hasExpired(article, snapshot) && articleWords('vi').expiredShort;
  const note = [article.documentNumber, article.issuer, expired].filter(Boolean).join(', ');
  return {
    address: articleAddress(article),
    title: article.title,
    icon: (article.topic && topics.get(article.topic)?.icon) ?? 'file-text',
    ...(note && { note }),
  };
}

/** The same for a list of them, whose lines part no names of issuers; the home page has no bytes to spare. */
export function articleLine(article: Article, lookup: Lookup): Row {
  const row = articleRow(article, lookup);
  return row.note === undefined ? row : { ...row, note: joinWords(row.note) };
}

export function appRow(app: App): Row {
  return { address: appAddress(app), title: app.name, note: app.summary, icon: app.icon };
}

export function topicRow(topic: Topic): Row {
  return {
    address: topicAddress(topic),
    title: topic.name,
    note: topic.summary,
    icon: topic.icon,
  };
}

export function noticeRow(notice: Notice): Row {
  const icon = { urgent: 'alert-triangle', care: 'alert-circle', info: 'info-circle' }[
    notice.level
  ];
  return { address: noticeAddress(notice), title: notice.title, note: notice.summary, icon };
}

/** The topics above a topic and itself, the main one first. */
export function topicTrail(id: string | undefined, { topics }: Lookup): Link[] {
  return topicsDownTo(id, topics).map((each) => ({
    address: topicAddress(each),
    title: each.name,
  }));
}

/** Only the Vietnamese originals: lists do not mix languages. */
export function inVietnamese<Item extends { language: string }>(items: Item[]): Item[] {
  return items.filter(({ language }) => language === 'vi');
}

/** The Vietnamese guides as editors put them, those with the same place by title. */
export function guidesInOrder({ snapshot }: Lookup): Guide[] {
  return inVietnamese(snapshot.guides).sort(byPlace);
}

/** The order of guides within their topic. */
export function byPlace(left: Guide, right: Guide): number {
  return left.order - right.order || byTitle(left, right);
}

export function byTitle(left: { title: string }, right: { title: string }): number {
  return compareVietnamese(left.title, right.title);
}
