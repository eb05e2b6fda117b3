import { setTimeout as delay } from 'node:timers/promises';
import type { ProgramNews } from '../../../content/schema/program-news.ts';
import type { Environment } from '../../../env/environment.ts';
import { programName } from '../../../env/revision.ts';
import { sentenceOf } from '../../../env/terminal.ts';
import { keepProgramNews, readProgramNews } from '../../storage/installation/program-news.ts';
import { isNight } from '../nightly/night.ts';
import { askForHoles } from './known-holes.ts';
import { askForNewer, type Program } from './newer-release.ts';

const minute = 60_000;
const hour = 60 * minute;
/** Between two looks at the clock. */
const pause = 10 * minute;
/** Until it is asked again at night, and at any time where the machine is off at night. */
const freshFor = 12 * hour;
const oldAfter = 36 * hour;

/** The settings that are needed to ask. */
export type Asking = Pick<Environment, 'dataDir' | 'releasesUrl'>;

/** Tells whether it is time to ask: at night, and soon where this version never has. */
export function isNewsDue(news: ProgramNews | undefined, program: Program, now: Date): boolean {
  if (news?.program !== nameOf(program)) return true;
  // A clock that was set back asks once more.
  const since = Math.abs(now.getTime() - Date.parse(news.triedAt));
  return since >= (isNight(now) ? freshFor : oldAfter);
}

/**
 * Asks registry and releases, and keeps what they say; of whoever does not answer the last word stays.
 * @param folder that of the code
 */
export async function askForNews(
  { dataDir, releasesUrl }: Asking,
  folder: string,
  program: Program,
  now = new Date(),
): Promise<ProgramNews> {
  const known = await readProgramNews(dataDir);
  const before = known?.program === nameOf(program) ? known : undefined;
  const at = now.toISOString();
  const [holes, release] = await Promise.all([
    tried(askForHoles(folder)),
    releasesUrl ? tried(askForNewer(releasesUrl, program)) : { found: null, fault: null },
  ]);
  const news: ProgramNews = {
    format: 1,
    program: nameOf(program),
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
  while (!signal.aborted) {
    await delay(pause, undefined, { signal, ref: false }).catch(() => undefined);
    if (signal.aborted) return;
    const now = new Date();
    if (!isNewsDue(await readProgramNews(asking.dataDir), program, now)) continue;
    await askForNews(asking, folder, program, now).catch((error: unknown) =>
      warn(sentenceOf(error)),
    );
  }
}

const nameOf = ({ revision, version }: Program) => programName(version, revision);

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
