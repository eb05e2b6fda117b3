import type { Changed } from '../../editing/changed.ts';

/** The outcome of a save, by the document: `<collection>/<id>`, `<collection>` for a new one. */
export type Outcome =
  | { is: 'saved' }
  /** With the sentence of an account that has added enough: it holds until tomorrow. */
  | { is: 'failed'; sentence?: string }
  | { is: 'late'; changed: Changed };

type Listener = (of: string, outcome: Outcome) => void;

const listeners = new Set<Listener>();
const opened = new Map<string, string>();

/** Hears what becomes of the saves of forms. */
export function onSave(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellOutcome(of: string, outcome: Outcome): void {
  for (const listener of listeners) listener(of, outcome);
}

/** Notes which version of a document stands in its form; the next save says so. */
export function noteOpened(of: string, updatedAt: string | undefined): void {
  if (updatedAt) opened.set(of, updatedAt);
  else opened.delete(of);
}

export const openedAt = (of: string) => opened.get(of);
