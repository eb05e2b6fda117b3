/** The key under which this device keeps what was opened from the search. */
const key = 'ap-so-recent';
const mostKept = 6;

/** The part of a hit that is kept. */
interface Opened {
  title: string;
  note?: string;
  /** The target of its link. */
  way: unknown;
}

interface Kept<Hit extends Opened> {
  user: string;
  hits: Hit[];
}

/** Reads what somebody opened from the search on this device, the latest first. */
export function readRecent<Hit extends Opened>(user: string): Hit[] {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept<Hit> | null;
    return kept?.user === user && Array.isArray(kept.hits) ? kept.hits : [];
  } catch {
    return [];
  }
}

/** Notes that something was opened. Where it stood then says nothing of where it will stand. */
export function noteRecent(user: string, hit: Opened): void {
  const same = JSON.stringify(hit.way);
  const others = readRecent(user).filter(({ way }) => JSON.stringify(way) !== same);
  const { title, note, way } = hit;
  const one = { title, way, ...(note && { note }) };
  const kept: Kept<Opened> = { user, hits: [one, ...others].slice(0, mostKept) };
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // A device that keeps nothing is as good.
  }
}

/** Forgets it all: whoever comes next to this device is somebody else. */
export function forgetRecent(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
