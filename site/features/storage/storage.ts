import { readJson, type Guard } from '../../../content/kept-json.ts';

/**
 * Reads what is kept between visits. Where storage is blocked (private mode), nothing is kept and
 * nothing breaks.
 */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Stores a value; `null` removes it. Returns whether that worked. */
export function keep(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** Removes everything stored here. */
export function forgetKept(): void {
  for (const key of keptKeys()) keep(key, null);
}

/** Tells whether anything is stored. */
export function keepsAny(): boolean {
  return keptKeys().length > 0;
}

/** Keys that belong to a reader, not to a kiosk. */
function keptKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => !key.startsWith('kiosk-'));
  } catch {
    return [];
  }
}

/** Tells whether storage works; features that need it are not offered without it. */
export function canKeep(): boolean {
  return keep('thu', '1') && keep('thu', null);
}

/** A stored JSON value; undefined if absent or rejected by the guard. */
export function recallJson<Value>(key: string, is: Guard<Value>): Value | undefined {
  return readJson(recall(key), is);
}

/**
 * Tells whether a person set what stands in the page’s fields before a script came. After a reload
 * or on the way back the browser brings it back by itself, even what was forgotten since.
 */
export function isOpenedAnew(): boolean {
  const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return way?.type === 'navigate';
}
