import { keyFor, lock, unlock } from './lock.ts';

/** A text that somebody wrote in a form and did not save. */
export interface Kept {
  /** `<collection>/<id>`, `<collection>/new`, `globals/<slug>`. */
  of: string;
  /** The form that it was written in. */
  form: string;
  /** Milliseconds since 1970. */
  at: number;
  /** `updatedAt` of the version that it was written into. */
  base?: string;
  /** The fields that were changed, by name. */
  values: Record<string, unknown>;
}

/** The row in the browser: its time, for cleaning up, and the rest locked up. */
interface Row {
  at: number;
  text: string;
}

const prefix = 'apso.kept.';
/** Milliseconds after which nobody comes back for it. */
const keptFor = 7 * 24 * 3_600_000;

/**
 * Picks a store. Without https a browser locks nothing up: there it goes with the tab, which is brought
 * back after a crash, and not with the browser.
 */
function place(): Storage {
  return window.isSecureContext ? window.localStorage : window.sessionStorage;
}

const nameOf = (account: string, of: string, form: string) => `${prefix}${account}.${of}.${form}`;

/** Keeps what was written. @returns whether there was room */
export async function keep(account: string, kept: Kept): Promise<boolean> {
  const key = await keyFor(account);
  if (!key) return true;
  const row: Row = { at: kept.at, text: await lock(key, JSON.stringify(kept)) };
  const name = nameOf(account, kept.of, kept.form);
  const said = JSON.stringify(row);
  return put(name, said) || (dropOldest(name) && put(name, said));
}

function put(name: string, said: string): boolean {
  try {
    place().setItem(name, said);
    return true;
  } catch {
    return false;
  }
}

/** Makes room. @returns whether there was anything to throw away */
function dropOldest(but: string): boolean {
  const others = rows().filter(({ name }) => name !== but);
  const [oldest] = others.toSorted((one, other) => one.at - other.at);
  if (oldest) place().removeItem(oldest.name);
  return oldest !== undefined;
}

/** Finds the texts an account wrote into a document and did not save, the newest first. */
export async function findKept(account: string, of: string): Promise<Kept[]> {
  forgetOld();
  const own = rows().filter(({ name }) => name.startsWith(nameOf(account, of, '')));
  const key = own.length > 0 && (await keyFor(account));
  if (!key) return [];
  const found = await Promise.all(own.map(({ text }) => unlock(key, text)));
  return found
    .flatMap((said) => (said === undefined ? [] : [JSON.parse(said) as Kept]))
    .toSorted((one, other) => other.at - one.at);
}

/** Forgets what was saved, or is not wanted. */
export function forget(account: string, { of, form }: Pick<Kept, 'of' | 'form'>): void {
  place().removeItem(nameOf(account, of, form));
}

/** Forgets all of an account: it logs out. */
export function forgetAccount(account: string): void {
  for (const { name } of rows())
    if (name.startsWith(`${prefix}${account}.`)) place().removeItem(name);
}

function forgetOld(): void {
  for (const { name, at } of rows())
    if (Math.abs(Date.now() - at) > keptFor) place().removeItem(name);
}

function rows(): ({ name: string } & Row)[] {
  const names = Object.keys(place()).filter((name) => name.startsWith(prefix));
  return names.map((name) => ({ name, ...rowOf(place().getItem(name)) }));
}

function rowOf(said: string | null): Row {
  try {
    return JSON.parse(said ?? '') as Row;
  } catch {
    return { at: 0, text: '' };
  }
}
