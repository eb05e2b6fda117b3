import type { z } from 'zod';
import { fixed } from './addresses.ts';
import type { RecordKind } from './record-kind.ts';
import { gone, redirect } from './schema/addresses.ts';
import { app } from './schema/app.ts';
import { article } from './schema/article.ts';
import { commune } from './schema/commune.ts';
import { desk } from './schema/desk.ts';
import { document } from './schema/document.ts';
import { formerUnit } from './schema/former-unit.ts';
import { guide } from './schema/guide.ts';
import { hamlet } from './schema/hamlet.ts';
import { hotline } from './schema/hotline.ts';
import { media } from './schema/media.ts';
import { notice } from './schema/notice.ts';
import { screen } from './schema/screen.ts';
import { bestBet, synonym } from './schema/search-rules.ts';
import { team } from './schema/team.ts';
import { term } from './schema/term.ts';
import { topic } from './schema/topic.ts';

/** What is known of a kind of record. Its addresses stand in `addresses.ts`, which browsers load too. */
interface Kind {
  /** What it refers to is said at its fields: `refersTo`, `needs`. */
  schema: z.ZodType;
  /** The collection of the CMS that it comes from. */
  collection: string;
  /** What editors call one, in the middle of a sentence. */
  noun: string;
  /** The field that names one. */
  title: string;
  /** The page that shows it, for a kind whose records have no address of their own. */
  shownOn?: string;
  /** Snapshots from before this kind was known have no list of it: it is empty then. */
  addedLater?: true;
  /** Whether links inside texts may choose one from a list. */
  linked?: true;
  /** Somebody looks after each and reads it again by a day. */
  reviewed?: true;
  /** It explains documents of the state, which it must name. */
  explains?: true;
  /** A text long enough to explain its words in. */
  long?: true;
  /** Two of one name would be a muddle. */
  namedOnce?: true;
  /** Another can stand for it wherever it is used. Places can't: they are replaced from a date. */
  replaceable?: true;
  /** Its pages stand for others that are gone the most. */
  standsIn?: true;
}

/** What only some kinds are or have. */
type Trait = 'linked' | 'reviewed' | 'explains' | 'long' | 'namedOnce' | 'replaceable' | 'standsIn';

/** Every kind of record: its schema, where it comes from, what it is called, where it appears. */
export const kinds = {
  guides: {
    schema: guide,
    collection: 'guides',
    noun: 'hướng dẫn',
    title: 'title',
    linked: true,
    reviewed: true,
    long: true,
    namedOnce: true,
    replaceable: true,
    standsIn: true,
  },
  articles: {
    schema: article,
    collection: 'articles',
    noun: 'bài chính sách',
    title: 'title',
    linked: true,
    reviewed: true,
    explains: true,
    long: true,
    namedOnce: true,
    replaceable: true,
    standsIn: true,
  },
  documents: {
    schema: document,
    collection: 'documents',
    noun: 'tài liệu',
    title: 'title',
    reviewed: true,
    namedOnce: true,
    replaceable: true,
  },
  apps: {
    schema: app,
    collection: 'apps',
    noun: 'ứng dụng',
    title: 'name',
    linked: true,
    reviewed: true,
    long: true,
    namedOnce: true,
    replaceable: true,
  },
  topics: {
    schema: topic,
    collection: 'topics',
    noun: 'chủ đề',
    title: 'name',
    linked: true,
    namedOnce: true,
    replaceable: true,
    standsIn: true,
  },
  screens: {
    schema: screen,
    collection: 'screens',
    noun: 'màn hình',
    title: 'name',
    addedLater: true,
    replaceable: true,
  },
  notices: {
    schema: notice,
    collection: 'notices',
    noun: 'thông báo',
    title: 'title',
    linked: true,
    long: true,
    replaceable: true,
  },
  hotlines: {
    schema: hotline,
    collection: 'hotlines',
    noun: 'đường dây nóng',
    title: 'name',
    replaceable: true,
  },
  terms: {
    schema: term,
    collection: 'terms',
    noun: 'thuật ngữ',
    title: 'term',
    namedOnce: true,
    replaceable: true,
  },
  communes: {
    schema: commune,
    collection: 'communes',
    noun: 'xã, phường',
    title: 'name',
    linked: true,
  },
  formerUnits: {
    schema: formerUnit,
    collection: 'former-units',
    noun: 'đơn vị cũ',
    title: 'name',
  },
  hamlets: { schema: hamlet, collection: 'hamlets', noun: 'ấp, khóm', title: 'name' },
  teams: {
    schema: team,
    collection: 'teams',
    noun: 'tổ công nghệ số',
    title: 'name',
    shownOn: fixed.communes,
  },
  media: { schema: media, collection: 'media', noun: 'tệp', title: 'alt', replaceable: true },
  desks: {
    schema: desk,
    collection: 'desks',
    noun: 'quầy',
    title: 'name',
    shownOn: fixed.kiosk,
  },
  synonyms: {
    schema: synonym,
    collection: 'synonyms',
    noun: 'nhóm từ đồng nghĩa',
    title: 'words',
  },
  bestBets: {
    schema: bestBet,
    collection: 'best-bets',
    noun: 'kết quả ưu tiên',
    title: 'address',
  },
  redirects: { schema: redirect, collection: 'redirects', noun: 'chuyển hướng', title: 'from' },
  gone: { schema: gone, collection: 'gone', noun: 'trang đã gỡ', title: 'address' },
} as const satisfies Record<RecordKind, Kind>;

/** The slugs of the collections that records come from. */
export type RecordCollection = (typeof kinds)[RecordKind]['collection'];

/** The collections whose kinds have a trait. */
export type CollectionWith<Wanted extends Trait> = {
  [Name in RecordKind]: (typeof kinds)[Name] extends Record<Wanted, true>
    ? (typeof kinds)[Name]['collection']
    : never;
}[RecordKind];

/** The collections of all kinds with a trait, in the order of the kinds. */
export function collectionsWith<Wanted extends Trait>(wanted: Wanted): CollectionWith<Wanted>[] {
  return Object.values<Kind>(kinds)
    .filter((kind) => kind[wanted])
    .map(({ collection }) => collection as CollectionWith<Wanted>);
}

const byCollection = new Map<string, RecordKind>(
  Object.entries(kinds).map(([name, { collection }]) => [collection, name as RecordKind]),
);

/** The kind of record that a collection of the CMS holds. */
export function kindOf(collection: string): RecordKind | undefined {
  return byCollection.get(collection);
}

/** Whether the records of a collection have a trait. */
export function hasTrait(collection: string, trait: Trait): boolean {
  const kind = kindOf(collection);
  return kind !== undefined && (kinds[kind] as Kind)[trait] === true;
}
