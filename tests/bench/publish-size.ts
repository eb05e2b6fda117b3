import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeSnapshot, readSnapshot } from '../../content/snapshot/files.ts';
import { makeRelease } from '../../publisher/make/make.ts';
import { snapshotOf, type Release } from '../../content/release-folder.ts';
import { Releases, releaseId } from '../../publisher/releases/releases.ts';
import { loadRenderer } from '../../publisher/make/renderer.ts';
import { SearchIndex } from '../../publisher/make/search-index.ts';
import { StageTimes, type Stage } from '../../publisher/make/stages.ts';
import { writeSampleSnapshot } from '../support/write-sample-snapshot.ts';
import { bigSnapshot, isHtml } from './big-snapshot.ts';

/** What one size of site took; milliseconds are medians. */
export interface SizeResult {
  pages: number;
  /** How many of them are HTML. */
  read: number;
  oneChangeMs: number;
  wholeSiteMs: number;
  memoryMB: number;
  stages: Record<'oneChange' | 'wholeSite', Partial<Record<Stage, number>>>;
}

interface Round {
  milliseconds: number;
  stages: ReadonlyMap<Stage, number>;
}

const rounds = 5;

/** Publishes a site of so many pages again and again, in a process of its own so that memory is its own. */
async function measure(pages: number): Promise<SizeResult> {
  // Where real releases lie: temporary folders of some systems are slower or in memory.
  const folder = await mkdtemp(path.resolve(import.meta.dirname, '../../build/bench-'));
  try {
    const compiled = await loadRenderer();
    const source = path.join(folder, 'snapshot');
    await writeSampleSnapshot(source);
    await writeSnapshot(source, bigSnapshot(pages, compiled.renderer));
    const mediaFolder = path.join(source, 'media');
    const releases = new Releases(folder);
    const snapshot = await readSnapshot(source);
    let moment = Date.parse(snapshot.meta.asOf);

    const publish = async (searchIndex: SearchIndex, last?: Release) => {
      const started = performance.now();
      const times = new StageTimes();
      const now = new Date((moment += 1000));
      const id = releaseId(now);
      const draft = await releases.draftFolder(id);
      const said = last ? snapshot : await readSnapshot(source);
      const { release } = await makeRelease(draft, {
        id,
        snapshot: said,
        mediaFolder,
        compiled,
        searchIndex,
        now,
        ...(last && { last }),
        onStage: (stage) => times.begin(stage),
      });
      times.begin('switch');
      await writeSnapshot(snapshotOf(draft), said);
      await releases.keep(draft, id);
      await releases.switchTo(id);
      times.end();
      const round = { milliseconds: performance.now() - started, stages: times.durations };
      return { round, release: { ...release, folder: releases.folderOf(id) } };
    };

    const whole: Round[] = [];
    let searchIndex = new SearchIndex();
    let last: Release | undefined;
    for (let round = 0; round < rounds; round++) {
      await searchIndex.close();
      searchIndex = new SearchIndex();
      const made = await publish(searchIndex);
      whole.push(made.round);
      last = made.release;
    }
    const changes: Round[] = [];
    for (let round = 0; round < rounds; round++) {
      const guide = snapshot.guides[round]!;
      guide.steps[0]!.title = `Bước đầu, bản sửa lần ${round + 1}`;
      const made = await publish(searchIndex, last);
      changes.push(made.round);
      last = made.release;
    }
    const memoryMB = peakMemory();
    await searchIndex.close();
    const all = compiled.renderer.pages(snapshot);
    return {
      pages: all.length,
      read: all.filter(isHtml).length,
      oneChangeMs: median(changes.map((round) => round.milliseconds)),
      wholeSiteMs: median(whole.map((round) => round.milliseconds)),
      memoryMB,
      stages: { oneChange: medianStages(changes), wholeSite: medianStages(whole) },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}

function medianStages(measured: Round[]): Partial<Record<Stage, number>> {
  const names = measured[0]?.stages.keys() ?? [];
  return Object.fromEntries(
    [...names].map((stage) => [
      stage,
      median(measured.map(({ stages }) => stages.get(stage) ?? 0)),
    ]),
  );
}

/** The most memory that this process and its children (Pagefind) held, in MB. */
function peakMemory(): number {
  const own = process.resourceUsage().maxRSS / 1024;
  if (process.platform !== 'linux') return Math.round(own);
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => statusOf(pid))
    .filter((status) => status.includes(`PPid:\t${process.pid}\n`))
    .map((status) => Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  return Math.round(children.reduce((sum, child) => sum + child, own));
}

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

process.send?.(await measure(Number(process.argv[2])));
process.disconnect?.();
