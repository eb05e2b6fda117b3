import { createHash } from 'node:crypto';
import type { Commune } from '../../payload-types.ts';
import { stateHash, type Written } from './state.ts';

/** One document that a list creates or changes. */
export interface PlannedDocument {
  collection: Written;
  /** Its id; of a new one the name under which others of the plan refer to it. */
  id: string;
  isNew: boolean;
  title: string;
  /** The name of its commune. */
  commune: string;
  communeId: string;
  /** Rows of the file. */
  rows: number[];
  /** The values that are written: of a new one everything, else what differs. */
  data: Record<string, unknown>;
  /** Its newest version, as it was read. */
  before: object | null;
  /** The changes to it, for people. */
  lines: string[];
}

/** The numbers that are created, changed and left alone. */
export interface Counts {
  created: number;
  changed: number;
  left: number;
}

interface Changed {
  id: string;
  commune: Commune;
  entries: { row: number }[];
  title: string;
  before: object | undefined;
  data: Record<string, unknown>;
  lines: string[];
}

/** A document that is created or changed; null when nothing of it is. */
export function document(
  collection: Written,
  { id, commune, entries, title, before, data, lines }: Changed,
): PlannedDocument | null {
  if (before && Object.keys(data).length === 0) return null;
  const rows = entries.map(({ row }) => row);
  const isNew = !before;
  return {
    collection,
    id,
    isNew,
    title,
    commune: commune.name,
    communeId: commune.id,
    rows,
    data,
    before: before ?? null,
    lines,
  };
}

/** Words a change in one place, for people. */
export const change = (label: string, before: string | null | undefined, after: string) =>
  before ? `${label}: ${before} → ${after}` : `${label}: ${after}`;

export type Deed = keyof Counts;

/** The fate of a document; nothing planned leaves it alone. */
export function deedOf(planned: PlannedDocument | null): Deed {
  if (!planned) return 'left';
  return planned.isNew ? 'created' : 'changed';
}

/** Counts what is created, changed and left. */
export function countsOf(deeds: Deed[]): Counts {
  const count = (wanted: Deed) => deeds.filter((deed) => deed === wanted).length;
  return { created: count('created'), changed: count('changed'), left: count('left') };
}

/** Names all of a plan. */
export function hashOf(documents: PlannedDocument[]): string {
  const seen = documents.map(({ collection, id, data, before }) => [
    collection,
    id,
    data,
    before && stateHash(collection, before),
  ]);
  return createHash('sha256').update(JSON.stringify(seen)).digest('base64url');
}
