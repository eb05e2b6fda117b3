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

/** A kept JSON value; nothing when there is none or it is damaged. */
export function recallJson<Value>(key: string): Value | undefined {
  const kept = recall(key);
  if (kept === null) return undefined;
  try {
    return JSON.parse(kept) as Value;
  } catch {
    return undefined;
  }
}
