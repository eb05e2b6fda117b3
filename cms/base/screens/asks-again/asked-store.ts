import type { FormState } from 'payload';

/** The last question to the server, by form; and those who want to know of answers. */
const asked = new Map<string, string>();
const listeners = new Set<() => void>();
let answers = 0;
const otherListeners = new Set<() => void>();

/** A form by what it edits. */
interface Edited {
  collectionSlug?: string | undefined;
  globalSlug?: string | undefined;
  id?: number | string | undefined;
}

/** A field that is in no document: changing it makes a form ask. */
export const noField = 'asksAgain';

/** Returns the values filled in, whatever else is known of the fields. */
export function valuesOf(fields: FormState): string {
  return JSON.stringify(
    Object.entries(fields).flatMap(([path, { value }]) =>
      path === noField || value instanceof File ? [] : [[path, value ?? null]],
    ),
  );
}

/** Notes what a request asks about. */
export function noteAsked(edited: Edited, fields: FormState): void {
  asked.set(keyOf(edited), valuesOf(fields));
}

/** Notes that a request came to its end. */
export function noteAnswer(): void {
  answers += 1;
  for (const listener of listeners) listener();
}

/** Returns the last question of a form to the server; nothing before the first change. */
export function lastAsked(edited: Edited): string | undefined {
  return asked.get(keyOf(edited));
}

/** Counts the requests that came to their end. */
export const countAnswers = () => answers;

export function onAnswer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function keyOf({ collectionSlug, globalSlug, id }: Edited): string {
  return [collectionSlug ?? globalSlug, id ?? 'new'].join('/');
}

/** Hears that somebody else holds what is being written. */
export function onOthersLock(listener: () => void): () => void {
  otherListeners.add(listener);
  return () => otherListeners.delete(listener);
}

export function noteOthersLock(): void {
  for (const listener of otherListeners) listener();
}
