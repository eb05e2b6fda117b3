import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeSnapshot, readSnapshot } from '../../content/snapshot/files.ts';
import { textsOf } from '../../content/snapshot/texts.ts';
import type { Pace } from '../../publisher/files/pace.ts';
import { makeRelease } from '../../publisher/make/make.ts';
import { snapshotOf } from '../../content/release-folder.ts';
import { Releases } from '../../publisher/releases/releases.ts';
import { loadRenderer } from '../../publisher/make/renderer.ts';
import { SearchIndex } from '../../publisher/make/search-index.ts';
import { StageTimes, type Stage } from '../../publisher/make/stages.ts';
import { writeSampleSnapshot } from '../support/write-sample-snapshot.ts';
import { bigSnapshot, isHtml } from './big-snapshot.ts';
import { median } from './measures.ts';

/**
 * The parts measured of one size of site, each in a process of its own so that memory is its own.
 */
export type Measured = 'wholeSite' | 'oneChange' | 'oneTeam';

/** Medians of some rounds. */
export interface SizeResult {
  pages: number;
  /** The number of them that are HTML. */
  read: number;
  milliseconds: number;
  /** Time of processors, which a busy machine hardly changes. */
  processorMs: number;
  memoryMB: number;
  stages: Partial<Record<Stage, number>>;
  /** The release that follows in a calm moment; only after a whole site. */
  finish?: Taken;
}

/** The time that a release took, in milliseconds: by the clock, and of processors. */
export interface Taken {
  milliseconds: number;
  processorMs: number;
}

interface Round extends Taken {
  stages: ReadonlyMap<Stage, number>;
}

/** Publishes the site in a folder again and again: all of it, or with a guide or a team changed each time. */
async function measure(what: Measured, folder: string, rounds: number): Promise<SizeResult> {
  const compiled = await loadRenderer();
  const source = path.join(folder, 'snapshot');
  const mediaFolder = path.join(source, 'media');
  const releases = new Releases(folder);
  const snapshot = await readSnapshot(source);
  const made: Round[] = [];
  const finished: Round[] = [];
  let searchIndex = new SearchIndex();
  /** Publishes as the watch does. @param isFirst reads the snapshot again, and goes on from no release */
  const publish = async (isFirst: boolean, pace: Pace): Promise<Round> => {
    const started = performance.now();
    const before = processorMs();
    const times = new StageTimes();
    const last = isFirst ? undefined : await releases.current();
    const said = isFirst ? await readSnapshot(source) : snapshot;
    const texts = textsOf(said);
    const now = new Date();
    const id = await releases.nextId(now);
    const draft = await releases.draftFolder(id);
    const { release } = await makeRelease(draft, {
      id,
      snapshot: said,
      texts,
      mediaFolder,
      compiled,
      searchIndex,
      now,
      pace,
      isFirst,
      ...(last && { last }),
      onStage: (stage) => times.begin(stage),
    });
    times.begin('switch');
    await writeSnapshot(snapshotOf(draft), said, texts);
    await releases.keep(draft, id, Object.keys(release.record.parts));
    await releases.switchTo(id);
    times.end();
    return {
      milliseconds: performance.now() - started,
      processorMs: processorMs() - before,
      stages: times.durations,
    };
  };
  for (let round = 0; round < rounds; round++) {
    if (what === 'oneChange')
      snapshot.guides[round]!.steps[0]!.title = `Bước đầu, bản sửa lần ${round + 1}`;
    else if (what === 'oneTeam')
      snapshot.teams[round]!.meetingHours = `Tối thứ Sáu, bản sửa lần ${round + 1}`;
    else {
      await searchIndex.close();
      searchIndex = new SearchIndex();
    }
    made.push(await publish(what === 'wholeSite', 'hurry'));
    if (what === 'wholeSite') finished.push(await publish(false, 'finish'));
  }
  const memoryMB = peakMemory();
  await searchIndex.close();
  const all = compiled.renderer.pages(snapshot);
  return {
    pages: all.length,
    read: all.filter(isHtml).length,
    ...mediansOf(made),
    memoryMB,
    stages: medianStages(made),
    ...(finished.length > 0 && { finish: mediansOf(finished) }),
  };
}

/** Writes the snapshot of a site of so many pages. */
async function prepare(folder: string, pages: number): Promise<void> {
  const { renderer } = await loadRenderer();
  const source = path.join(folder, 'snapshot');
  await writeSampleSnapshot(source);
  await writeSnapshot(source, bigSnapshot(pages, renderer));
}

function mediansOf(rounds: Taken[]): Taken {
  return {
    milliseconds: Math.round(median(rounds.map((round) => round.milliseconds))),
    processorMs: Math.round(median(rounds.map((round) => round.processorMs))),
  };
}

function medianStages(measured: Round[]): Partial<Record<Stage, number>> {
  const names = measured[0]?.stages.keys() ?? [];
  return Object.fromEntries(
    [...names].map((stage) => [
      stage,
      Math.round(median(measured.map(({ stages }) => stages.get(stage) ?? 0))),
    ]),
  );
}

/** The most memory that this process and its children (Pagefind) held, in MB. */
function peakMemory(): number {
  const own = process.resourceUsage().maxRSS / 1024;
  const ofChildren = children().map((pid) =>
    Number(/VmHWM:\s+(\d+)/.exec(readProcess(pid, 'status'))?.[1] ?? 0),
  );
  return Math.round(ofChildren.reduce((sum, each) => sum + each / 1024, own));
}

/** The time of processors that this process and its children (Pagefind) have taken, in milliseconds. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  // Behind the name in brackets, the 12th and 13th field; in hundredths of a second.
  const ofChildren = children().map((pid) => {
    const fields = readProcess(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
    return 10 * (Number(fields[11] ?? 0) + Number(fields[12] ?? 0));
  });
  return ofChildren.reduce((sum, each) => sum + each, (user + system) / 1000);
}

/** Ids of the processes that this one started; none where the system does not tell. */
function children(): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => readProcess(pid, 'status').includes(`PPid:\t${process.pid}\n`));
}

function readProcess(pid: string, file: 'status' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

const [what = '', folder = '', number = ''] = process.argv.slice(2);
if (what === 'prepare') await prepare(folder, Number(number));
else process.send?.(await measure(what as Measured, folder, Number(number)));
process.disconnect?.();
