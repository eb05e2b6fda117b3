import { recordKinds } from '../record-kind.ts';
import type { Snapshot } from './snapshot.ts';

/** The parts of a snapshot, each in a file of its own. */
export const parts = ['meta', 'settings', ...recordKinds] as const;

/** A snapshot as its files hold it: JSON, each record on a line of its own. */
export type SnapshotTexts = Readonly<Record<keyof Snapshot, string>>;

/** Writes a snapshot down, for its files and its fingerprint. */
export function textsOf(snapshot: Snapshot): SnapshotTexts {
  const texts = parts.map((part) => [part, textOf(snapshot[part])] as const);
  return Object.fromEntries(texts) as Record<keyof Snapshot, string>;
}

function textOf(part: Snapshot[keyof Snapshot]): string {
  if (!Array.isArray(part)) return `${JSON.stringify(part, null, 1)}\n`;
  const lines = part.map((record) => JSON.stringify(record));
  return `[${lines.join(',\n')}]\n`;
}
