import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ProgramNews } from '../../../content/schema/program-news.ts';
import type { Environment } from '../../../env/environment.ts';
import { sentenceOf } from '../../../env/terminal.ts';
import { keepProgramNews, readProgramNews } from '../../storage/installation/program-news.ts';
import { isNight } from '../nightly/night.ts';
import { askForHoles } from './known-holes.ts';
import { askForNewer, type Program } from './newer-release.ts';
import { nameOfProgram } from './running.ts';

const minute = 60_000;
const hour = 60 * minute;
/** Between two looks at the clock. */
const pause = 10 * minute;
/** Until it is asked again at night, and at any time where the machine is off at night. */
const freshFor = 12 * hour;
const oldAfter = 36 * hour;

/** A folder of the data folder for npm, while it asks. */
const npmScratch = 'program-news.npm';

/** The settings that are needed to ask. */
export type Asking = Pick<Environment, 'dataDir' | 'releasesUrl'> & { signal?: AbortSignal };

/** Tells whether it is time to ask: at night, and soon where this version never has. */
export function isNewsDue(news: ProgramNews | undefined, program: Program, now: Date): boolean {
  if (news?.program !== nameOfProgram(program)) return true;
  // A clock that was set back asks once more.
  const since = Math.abs(now.getTime() - Date.parse(news.triedAt));
  return since >= (isNight(now) ? freshFor : oldAfter);
}

/**
 * Asks registry and releases, and keeps what they say; of whoever does not answer the last word stays.
 * @param folder that of the code
 */
export async function askForNews(
  { dataDir, releasesUrl, signal }: Asking,
  folder: string,
  program: Program,
  now = new Date(),
): Promise<ProgramNews> {
  const known = await readProgramNews(dataDir);
  const before = known?.program === nameOfProgram(program) ? known : undefined;
  const at = now.toISOString();
  const scratch = path.join(dataDir, npmScratch);
  const [holes, release] = await Promise.all([
    tried(askForHoles({ folder, scratch, signal })),
    releasesUrl ? tried(askForNewer(releasesUrl, program)) : { found: null, fault: null },
  ]);
  // Whoever is stopped meanwhile has heard nothing.
  signal?.throwIfAborted();
  const news: ProgramNews = {
    format: 1,
    program: nameOfProgram(program),
    triedAt: at,
    holes: holes.found ? { at, found: holes.found } : (before?.holes ?? null),
    holesFault: holes.fault,
    release: release.fault === null ? release.found : (before?.release ?? null),
    releaseFault: release.fault,
  };
  await keepProgramNews(dataDir, news);
  return news;
}

/** Asks each night until the signal ends. Trouble is told to `warn` and ends nothing. */
export async function followNews(
  asking: Asking & Pick<Environment, 'siteUrl'>,
  folder: string,
  program: Program,
  { signal, warn }: { signal: AbortSignal; warn: (sentence: string) => void },
): Promise<void> {
  // A site that only this machine sees is being tried out: it bothers nobody else.
  if (URL.parse(asking.siteUrl)?.hostname === 'localhost') return;
  // A full disk keeps no answer: it is not asked again at each look.
  let askedAt = -Infinity;
  while (!signal.aborted) {
    await delay(pause, undefined, { signal, ref: false }).catch(() => undefined);
    if (signal.aborted) return;
    const now = new Date();
    const isResting = performance.now() - askedAt < freshFor;
    if (isResting || !isNewsDue(await readProgramNews(asking.dataDir), program, now)) continue;
    askedAt = performance.now();
    await askForNews({ ...asking, signal }, folder, program, now).catch((error: unknown) => {
      if (!signal.aborted) warn(sentenceOf(error));
    });
  }
}

/** Tries a question: what was found, or why nothing was. */
async function tried<Found>(
  asked: Promise<Found>,
): Promise<{ found: Found; fault: null } | { found: null; fault: string }> {
  try {
    return { found: await asked, fault: null };
  } catch (error) {
    return { found: null, fault: sentenceOf(error) };
  }
}
