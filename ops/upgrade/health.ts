import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { publisherStatus, publisherStatusFile } from '../../content/schema/publisher-status.ts';
import { knock } from './door.ts';

/** The place where an installation answers this machine. */
export interface Answering {
  dataDir: string;
  siteOrigin: string;
  cmsOrigin: string;
}

/** The standing of an installation, as far as an upgrade must not make it worse. */
export interface Standing {
  /** The number of things `/readyz` names that need somebody. */
  problems: number;
  hasRelease: boolean;
}

const readyz = z.object({ problems: z.array(z.string()), release: z.unknown().nullable() });

async function askReadiness({ siteOrigin }: Answering) {
  try {
    const answer = await fetch(`${siteOrigin}/readyz`, { signal: AbortSignal.timeout(5_000) });
    return readyz.parse(await answer.json());
  } catch {
    return undefined;
  }
}

/** Reads how an installation stands; nothing when its site does not answer. */
export async function standingOf(place: Answering): Promise<Standing | undefined> {
  const readiness = await askReadiness(place);
  if (!readiness) return undefined;
  return { problems: readiness.problems.length, hasRelease: readiness.release !== null };
}

/** Tells whether site, sign-in page and publisher all work, no worse than before. */
async function isWell(place: Answering, before: Standing, since: number): Promise<boolean> {
  const now = await standingOf(place);
  if (!now || now.problems > before.problems) return false;
  if (before.hasRelease && !now.hasRelease) return false;
  return (await signInAnswers(place)) && (await publisherSpoke(place, since));
}

async function signInAnswers({ cmsOrigin }: Answering): Promise<boolean> {
  try {
    const page = `${cmsOrigin}/admin/login`;
    return (await fetch(page, { signal: AbortSignal.timeout(30_000) })).ok;
  } catch {
    return false;
  }
}

async function publisherSpoke({ dataDir }: Answering, since: number): Promise<boolean> {
  try {
    const text = await readFile(path.join(dataDir, publisherStatusFile), 'utf8');
    return Date.parse(publisherStatus.parse(JSON.parse(text)).writtenAt) > since;
  } catch {
    return false;
  }
}

export interface Patience {
  /** Milliseconds in which all must be well. */
  whole: number;
  /** Milliseconds that nothing may run. */
  silence: number;
  /** The number of supervisors that may have ended. */
  deaths: number;
}

/**
 * The number of times one process may end by itself before the version that it is of counts as
 * broken.
 */
export const deathsOfOne = 5;

const usual: Patience = { whole: 15 * 60_000, silence: 60_000, deaths: 2 };

export interface Wanted {
  before: Standing;
  /** Milliseconds since 1970: what the publisher said before counts for nothing. */
  since: number;
  patience?: Patience | undefined;
  /**
   * Tells whether it has the data that it must have; false while it can't say. Throws when it has
   * not.
   */
  prove?: () => Promise<boolean>;
}

/**
 * Waits until an installation that is being started works.
 * @throws {Error} with one Vietnamese sentence when it keeps dying or is not well in time
 */
export async function waitUntilWell(
  place: Answering,
  { before, since, patience = usual, prove = async () => true }: Wanted,
): Promise<void> {
  const startedAt = performance.now();
  let heardAt = startedAt;
  /** Supervisors, and how often one of their processes had ended when each was first seen. */
  const seen = new Map<number, number>();
  for (;;) {
    if ((await isWell(place, before, since)) && (await prove())) return;
    const now = performance.now();
    const door = await knock(place.dataDir);
    door?.close();
    if (door) {
      heardAt = now;
      const atFirst = seen.get(door.pid) ?? door.deaths;
      seen.set(door.pid, atFirst);
      if (door.deaths - atFirst >= deathsOfOne) throw new Error('bản mới cứ mở lên là tắt');
    }
    if (seen.size > patience.deaths) throw new Error('bản mới cứ mở lên là tắt');
    if (now - heardAt > patience.silence) throw new Error('không mở được bản mới');
    if (now - startedAt > patience.whole) throw new Error(await unwell(place));
    await delay(250);
  }
}

async function unwell(place: Answering): Promise<string> {
  const readiness = await askReadiness(place);
  if (!readiness) return 'trang không trả lời';
  if (readiness.problems.length > 0) return readiness.problems.join(' ');
  return 'hệ quản trị hoặc việc đăng trang không chạy lại';
}
