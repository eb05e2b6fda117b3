import type { ChangeNote } from '../../../content/schema/published.ts';
import type { Language } from '../../../content/languages.ts';

/** A relation, populated or not. */
export type Relation = string | { id: string } | null | undefined;

/** The trimmed text; undefined when empty, as forms save empty fields. */
export function some(value: string | null | undefined): string | undefined {
  return value?.trim() || undefined;
}

/** The id that a relation holds. */
export function idOf(relation: Relation): string | undefined {
  return (typeof relation === 'object' ? relation?.id : relation) || undefined;
}

/** The ids of a list of relations, in its order. */
export function idsOf(relations: Relation[] | null | undefined): string[] {
  return (relations ?? []).flatMap((relation) => idOf(relation) ?? []);
}

const vietnamDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The calendar day in Asia/Ho_Chi_Minh of an instant, `YYYY-MM-DD`. */
export function dayOf(instant: string | null | undefined): string | undefined {
  return instant ? vietnamDay.format(new Date(instant)) : undefined;
}

/** A calendar day as the CMS keeps it: noon in Asia/Ho_Chi_Minh. */
export function noonOf(day: string | undefined): string | undefined {
  return day && new Date(`${day}T12:00:00+07:00`).toISOString();
}

/** Exports the fields that every document with a page of its own carries. */
export function publishedOf(row: {
  id: string;
  slug: string;
  language?: Language | null;
  translationOf?: Relation;
  updatedAt: string;
  changeNotes?: unknown;
}) {
  return {
    id: row.id,
    slug: row.slug,
    language: row.language ?? undefined,
    translationOf: idOf(row.translationOf),
    updatedAt: row.updatedAt,
    changeNotes: toldOf(row.changeNotes),
  };
}

/** Changes that the public is told of. */
const mostTold = 10;

/**
 * Lists what readers are told of the changes of a document, the newest first; it is kept the other
 * way round.
 */
export function toldOf(notes: unknown): ChangeNote[] | undefined {
  if (!Array.isArray(notes) || notes.length === 0) return undefined;
  const told = (notes as ChangeNote[]).slice(-mostTold).toReversed();
  return told.map(({ at, text }) => ({ at, text }));
}

/** An official link when both its address and its words are there. */
export function linkOf(
  link: { url?: string | null; label?: string | null } | null | undefined,
): { url: string; label: string } | undefined {
  const url = some(link?.url);
  const label = some(link?.label);
  return url && label ? { url, label } : undefined;
}

/** A source as a form has it. */
export interface SourceRow {
  document: string;
  publisher: string;
  url?: string | null;
  date?: string | null;
}

/** The sources of a text. */
export function sourcesOf(sources: SourceRow[] | null | undefined) {
  return (sources ?? []).map(({ document, publisher, url, date }) => ({
    document,
    publisher,
    url: some(url),
    date: some(date),
  }));
}

/** A question with its answer as a form has it. */
export interface AskedRow {
  question: string;
  answer: string;
}

/** The questions that members of teams are asked back. */
export const askedOf = (rows: AskedRow[] | null | undefined): AskedRow[] =>
  (rows ?? []).map(({ question, answer }) => ({ question, answer }));

/** A JSON value in composed Unicode (NFC), so that equal words are equal bytes. */
export function composed<Value>(value: Value): Value {
  const json = JSON.stringify(value);
  const normal = json.normalize('NFC');
  return normal === json ? value : (JSON.parse(normal) as Value);
}
