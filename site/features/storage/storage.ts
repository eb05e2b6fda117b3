import { readJson, type Guard } from '../../../content/kept-json.ts';

/** What this device keeps between visits. A browser that keeps nothing (private mode) forgets, and nothing breaks. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value on this device; `null` forgets it. Tells whether it was kept. */
export function keep(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** Forgets all that was kept here. */
export function forgetKept(): void {
  for (const key of keptKeys()) keep(key, null);
}

/** Whether anything is kept here. */
export function keepsAny(): boolean {
  return keptKeys().length > 0;
}

/** What is kept for a reader; a kiosk's own settings are none of theirs. */
function keptKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => !key.startsWith('kiosk-'));
  } catch {
    return [];
  }
}

/** Whether this device keeps anything: what it would forget is not offered. */
export function canKeep(): boolean {
  return keep('thu', '1') && keep('thu', null);
}

/** A kept JSON value; nothing when there is none or it is not what the guard says. */
export function recallJson<Value>(key: string, is: Guard<Value>): Value | undefined {
  return readJson(recall(key), is);
}
