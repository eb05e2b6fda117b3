import { fixed } from './addresses.ts';
import type { Kind, Moment, Trait } from './kind.ts';
import { meetingChangesAt } from './meetings/coming.ts';
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
import { meeting } from './schema/meeting.ts';
import { notice } from './schema/notice.ts';
import { screen } from './schema/screen.ts';
import { bestBet, synonym } from './schema/search-rules.ts';
import { team } from './schema/team.ts';
import { term } from './schema/term.ts';
import { topic } from './schema/topic.ts';
import { teachingKinds } from './teaching-kinds.ts';

/**
 * Every kind of record, and what is true of it. Its addresses stand in `addresses.ts`, which browsers load
 * too.
 */
export const kinds = {
  guides: {
    schema: guide,
    collection: 'guides',
    noun: 'hướng dẫn',
    title: 'title',
    place: 'commune',
    times: { changedAt: 'told', checkedOn: 'told', reviewBy: 'changes' },
    written: {
      title: 'title',
      summary: 'text',
      urgentNote: 'line',
      time: 'line',
      cost: 'line',
      where: 'line',
      branches: { question: 'line', answers: { label: 'line', note: 'line' } },
      prepare: { text: 'line', note: 'line' },
      steps: { title: 'line', body: 'rich', done: 'text', stuck: 'text', warning: 'text' },
      help: 'rich',
      faq: { question: 'line', answer: 'rich' },
      leafletTitle: 'line',
      leafletSteps: { text: 'line' },
      speakerText: 'text',
      zaloText: 'text',
      askBack: { question: 'line', answer: 'text' },
    },
    names: ['icon', 'owner'],
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
    times: {
      changedAt: 'told',
      checkedOn: 'told',
      issuedOn: 'told',
      effectiveOn: 'told',
      expiresOn: 'changes',
      reviewBy: 'changes',
    },
    written: { title: 'title', summary: 'text', meaning: 'rich', body: 'rich' },
    names: ['documentNumber', 'issuer'],
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
    times: { date: 'told', reviewBy: 'changes' },
    written: { title: 'title', summary: 'text', askBack: { question: 'line', answer: 'text' } },
    names: ['issuer'],
    reviewed: true,
    namedOnce: true,
    replaceable: true,
  },
  apps: {
    schema: app,
    collection: 'apps',
    noun: 'ứng dụng',
    title: 'name',
    times: { changedAt: 'told', checkedOn: 'told', reviewBy: 'changes' },
    written: { name: 'title', summary: 'text', uses: 'rich', fakes: 'rich' },
    names: ['icon', 'provider'],
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
    written: { name: 'title', summary: 'text' },
    names: ['icon'],
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
    // The words on it are those of the app; what is said about them is ours.
    written: { elements: { does: 'text', answer: 'text', danger: 'text' } },
    names: ['name', 'place', 'icon', 'title'],
    addedLater: true,
    replaceable: true,
  },
  ...teachingKinds,
  notices: {
    schema: notice,
    collection: 'notices',
    noun: 'thông báo',
    title: 'title',
    place: 'communes',
    times: { startsAt: 'begins', endsAt: 'changes' },
    written: { title: 'title', summary: 'text', body: 'rich' },
    linked: true,
    long: true,
    replaceable: true,
  },
  hotlines: {
    schema: hotline,
    collection: 'hotlines',
    noun: 'đường dây nóng',
    title: 'name',
    written: { name: 'title', purpose: 'text' },
    names: ['owner', 'nameInKhmer', 'purposeInKhmer'],
    replaceable: true,
  },
  terms: {
    schema: term,
    collection: 'terms',
    noun: 'thuật ngữ',
    title: 'term',
    written: { term: 'title', meaning: 'text' },
    names: ['also'],
    namedOnce: true,
    replaceable: true,
  },
  communes: {
    schema: commune,
    collection: 'communes',
    noun: 'xã, phường',
    title: 'name',
    written: { name: 'title', note: 'text' },
    names: ['code', 'short', 'altSpelling'],
    linked: true,
  },
  formerUnits: {
    schema: formerUnit,
    collection: 'former-units',
    noun: 'đơn vị cũ',
    title: 'name',
    times: { validUntil: 'told' },
    names: ['code', 'name', 'formerProvince'],
  },
  hamlets: {
    schema: hamlet,
    collection: 'hamlets',
    noun: 'ấp, khóm',
    title: 'name',
    place: 'commune',
    times: { validFrom: 'told' },
    names: ['code', 'name', 'formerNames'],
    imported: true,
  },
  teams: {
    schema: team,
    collection: 'teams',
    noun: 'tổ công nghệ số',
    title: 'name',
    place: 'hamlet',
    names: ['name', 'meetingPlace', 'meetingHours'],
    people: 'members',
    shownOn: fixed.communes,
    imported: true,
  },
  meetings: {
    schema: meeting,
    collection: 'meetings',
    noun: 'buổi hướng dẫn',
    title: 'title',
    place: 'commune',
    placeWithin: 'hamlet',
    times: { day: 'told', until: 'told' },
    changesAt: meetingChangesAt,
    written: {
      title: 'title',
      directions: 'text',
      forWhom: 'line',
      bring: { text: 'line' },
      daysOff: { reason: 'text' },
      calledOff: { reason: 'text' },
    },
    names: ['place', 'leader'],
    addedLater: true,
    imported: true,
  },
  media: {
    schema: media,
    collection: 'media',
    noun: 'tệp',
    title: 'alt',
    written: { alt: 'text' },
    names: ['filename'],
    replaceable: true,
  },
  desks: {
    schema: desk,
    collection: 'desks',
    noun: 'quầy',
    title: 'name',
    place: 'commune',
    names: ['name', 'hours'],
    people: 'onDuty',
    shownOn: fixed.kiosk,
  },
  synonyms: {
    schema: synonym,
    collection: 'synonyms',
    noun: 'nhóm từ đồng nghĩa',
    title: 'words',
    names: ['words'],
  },
  bestBets: {
    schema: bestBet,
    collection: 'best-bets',
    noun: 'kết quả ưu tiên',
    title: 'address',
    names: ['queries'],
  },
  redirects: { schema: redirect, collection: 'redirects', noun: 'chuyển hướng', title: 'from' },
  gone: {
    schema: gone,
    collection: 'gone',
    noun: 'trang đã gỡ',
    title: 'address',
    times: { since: 'told' },
    names: ['reason'],
  },
} as const satisfies Record<RecordKind, Kind>;

/** The slugs of the collections that records come from. */
export type RecordCollection = (typeof kinds)[RecordKind]['collection'];

/** The kinds that have a trait. */
export type KindWith<Wanted extends Trait> = {
  [Name in RecordKind]: (typeof kinds)[Name] extends Record<Wanted, unknown> ? Name : never;
}[RecordKind];

/** The collections whose kinds have a trait. */
export type CollectionWith<Wanted extends Trait> = (typeof kinds)[KindWith<Wanted>]['collection'];

/** The collections whose documents lie in a commune, in communes or in a hamlet. */
export type CollectionIn<Place extends NonNullable<Kind['place']>> = {
  [Name in RecordKind]: (typeof kinds)[Name] extends { place: Place }
    ? (typeof kinds)[Name]['collection']
    : never;
}[RecordKind];

/**
 * The collections of all kinds that lie in a commune, in communes or in a hamlet, in the order of the kinds.
 */
export function collectionsIn<Place extends NonNullable<Kind['place']>>(
  wanted: Place,
): CollectionIn<Place>[] {
  return Object.values<Kind>(kinds)
    .filter(({ place }) => place === wanted)
    .map(({ collection }) => collection as CollectionIn<Place>);
}

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

/** Tells whether the records of a collection have a trait. */
export function hasTrait(collection: string, trait: Trait): boolean {
  const kind = kindOf(collection);
  return kind !== undefined && (kinds[kind] as Kind)[trait] !== undefined;
}

/** The days and moments of a kind's records that do something, by their fields. */
export function timesOf(kind: RecordKind, wanted: Moment): string[] {
  const { times = {} } = kinds[kind] as Kind;
  return Object.keys(times).filter((field) => times[field] === wanted);
}
