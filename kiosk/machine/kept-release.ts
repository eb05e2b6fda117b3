import {
  fieldsOf,
  isInstant,
  isText,
  maybe,
  readJson,
  type Guard,
} from '../../content/kept-json.ts';
import { askHealth } from './post.ts';

/** The release this machine shows. */
export interface KeptRelease {
  /** The live release when the machine last found itself up to date; absent if the server did not say. */
  id?: string;
  /** The time it switched to it, ISO 8601. */
  takenAt: string;
}

const key = 'kiosk-release';

const isKeptRelease: Guard<KeptRelease> = fieldsOf({ id: maybe(isText), takenAt: isInstant });

export function readKeptRelease(storage: Pick<Storage, 'getItem'>): KeptRelease | undefined {
  return readJson(storage.getItem(key), isKeptRelease);
}

/** Records that the machine reloads with a release it has just fetched. */
export function keepTaken(storage: Pick<Storage, 'setItem'>, now = new Date()): void {
  const taken: KeptRelease = { takenAt: now.toISOString() };
  storage.setItem(key, JSON.stringify(taken));
}

/** Records that the machine is up to date with a release. */
export function keepRelease(storage: Pick<Storage, 'getItem' | 'setItem'>, id: string): void {
  const takenAt = readKeptRelease(storage)?.takenAt ?? new Date().toISOString();
  storage.setItem(key, JSON.stringify({ id, takenAt } satisfies KeptRelease));
}

/** The release the web server serves now; undefined on a static host. */
export async function readLiveRelease(): Promise<string | undefined> {
  try {
    const response = await askHealth();
    const { release } = (await response.json()) as { release?: unknown };
    return typeof release === 'string' ? release : undefined;
  } catch {
    return undefined;
  }
}
