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
  /** True if a file was chosen, which no browser keeps. */
  hadFile?: true;
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

/** The reason why nothing could be kept: no room, or the server never gave the key. */
export type Unkept = 'full' | 'no-key';

/** Keeps what was written. @returns why it could not, if so */
export async function keep(account: string, kept: Kept): Promise<Unkept | undefined> {
  const key = await keyFor(account);
  if (!key) return 'no-key';
  const row: Row = { at: kept.at, text: await lock(key, JSON.stringify(kept)) };
  const name = nameOf(account, kept.of, kept.form);
  const said = JSON.stringify(row);
  if (put(name, said)) return undefined;
  forgetOld();
  return put(name, said) ? undefined : 'full';
}

/** Asks for the key while the server is there: what is written without a network is kept, too. */
export async function readyToKeep(account: string): Promise<void> {
  await keyFor(account);
}

/** True where what is kept goes with the tab. */
export const goesWithTab = (): boolean => !window.isSecureContext;

function put(name: string, said: string): boolean {
  try {
    place().setItem(name, said);
    return true;
  } catch {
    return false;
  }
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
