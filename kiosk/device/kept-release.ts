import { askHealth } from './post.ts';

/** Which release this device shows, as far as the web server tells it. */
export interface KeptRelease {
  /** Id of the release that was live when the device last found that it has all of it. */
  id: string | undefined;
  /** When it took what it shows, ISO 8601. */
  takenAt: string;
}

const key = 'kiosk-release';

export function readKeptRelease(storage: Pick<Storage, 'getItem'>): KeptRelease | undefined {
  try {
    const value = JSON.parse(storage.getItem(key) ?? 'null') as KeptRelease | null;
    return typeof value?.takenAt === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The device starts anew with what it has just taken. */
export function keepTaken(storage: Pick<Storage, 'setItem'>, now = new Date()): void {
  const taken: KeptRelease = { id: undefined, takenAt: now.toISOString() };
  storage.setItem(key, JSON.stringify(taken));
}

/** The device has all of a release. */
export function keepRelease(storage: Pick<Storage, 'getItem' | 'setItem'>, id: string): void {
  const takenAt = readKeptRelease(storage)?.takenAt ?? new Date().toISOString();
  storage.setItem(key, JSON.stringify({ id, takenAt } satisfies KeptRelease));
}

/** The release that the web server serves at this moment; a static host does not tell. */
export async function readLiveRelease(): Promise<string | undefined> {
  try {
    const response = await askHealth();
    const { release } = (await response.json()) as { release?: unknown };
    return typeof release === 'string' ? release : undefined;
  } catch {
    return undefined;
  }
}
