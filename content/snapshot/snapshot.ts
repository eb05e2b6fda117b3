import { z } from 'zod';
import { article, type Article } from '../schema/article.ts';
import { app, type App } from '../schema/app.ts';
import { gone, redirect, type Gone, type Redirect } from '../schema/addresses.ts';
import { commune, type Commune } from '../schema/commune.ts';
import { desk, type Desk } from '../schema/desk.ts';
import { document, type Document } from '../schema/document.ts';
import { formerUnit, type FormerUnit } from '../schema/former-unit.ts';
import { guide, type Guide } from '../schema/guide.ts';
import { hamlet, type Hamlet } from '../schema/hamlet.ts';
import { hotline, type Hotline } from '../schema/hotline.ts';
import { media, type Media } from '../schema/media.ts';
import { notice, type Notice } from '../schema/notice.ts';
import { instant } from '../schema/primitives.ts';
import { bestBet, synonym, type BestBet, type Synonym } from '../schema/search-rules.ts';
import { settings, type Settings } from '../schema/settings.ts';
import { team, type Team } from '../schema/team.ts';
import { term, type Term } from '../schema/term.ts';
import { topic, type Topic } from '../schema/topic.ts';

/** The version of the snapshot's format; a reader refuses any other. */
export const snapshotFormat = 1;

/** When a snapshot was taken. `pages()` and `render()` read these, never the clock. */
export const meta = z.strictObject({
  format: z.literal(snapshotFormat),
  asOf: instant,
  /** The next moment at which pages change without an edit (a notice ends …). */
  nextChangeAt: instant.optional(),
  /** Lines of the list of withdrawals that were taken into account. */
  withdrawals: z.int().nonnegative().optional(),
});
export type Meta = z.infer<typeof meta>;

/** Every list of a snapshot: its file is `<name>.json`, an array of records of this schema. */
export const recordSchemas = {
  guides: guide,
  articles: article,
  documents: document,
  apps: app,
  topics: topic,
  notices: notice,
  hotlines: hotline,
  terms: term,
  communes: commune,
  formerUnits: formerUnit,
  hamlets: hamlet,
  teams: team,
  media,
  desks: desk,
  synonyms: synonym,
  bestBets: bestBet,
  redirects: redirect,
  gone,
} as const;

export type RecordKind = keyof typeof recordSchemas;

/** All that the public may know at one moment. Files: `meta.json`, `settings.json`, one per list, and `media/`. */
export interface Snapshot {
  meta: Meta;
  settings: Settings;
  guides: Guide[];
  articles: Article[];
  documents: Document[];
  apps: App[];
  topics: Topic[];
  notices: Notice[];
  hotlines: Hotline[];
  terms: Term[];
  communes: Commune[];
  formerUnits: FormerUnit[];
  hamlets: Hamlet[];
  teams: Team[];
  media: Media[];
  desks: Desk[];
  synonyms: Synonym[];
  bestBets: BestBet[];
  redirects: Redirect[];
  gone: Gone[];
}

export { settings as settingsSchema };
