import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isHashed } from '../../content/release.ts';
import type { Release } from '../../content/release-folder.ts';
import type { ReleaseRecord } from '../../content/schema/release.ts';
import { policyMark } from '../../content/security-policy.ts';
import { changesOf } from '../../content/snapshot/changes.ts';
import { fingerprint } from '../../content/snapshot/fingerprint.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import type { SnapshotTexts } from '../../content/snapshot/texts.ts';
import { addAssets } from './assets.ts';
import { carryHashedFiles } from './carry.ts';
import { Inspection } from './check.ts';
import { carefulFiles, Compressor } from '../files/compress.ts';
import { Draft } from '../files/draft.ts';
import type { Pace } from '../files/pace.ts';
import { hostHeaders } from './host-headers.ts';
import { addMedia } from './media.ts';
import { addServiceWorkers } from '../offline/service-workers.ts';
import { addPacks, addSearchPack } from '../offline/packs.ts';
import { keepPages, planPages, renderPages } from './render.ts';
import type { CompiledRenderer } from './renderer.ts';
import { fullTextOf, type SearchIndex } from './search-index.ts';
import { withoutDamaged, wrongSizes } from './damage.ts';
import {
  folderOf,
  keepParts,
  keptPacks,
  keptPictures,
  keptPages,
  openParts,
  planParts,
  writeParts,
} from './parts.ts';
import type { Stage } from './stages.ts';

/** The ingredients a release is made from. */
export interface Ingredients {
  id: string;
  snapshot: Snapshot;
  /** The same snapshot, where it has been written down already. */
  texts?: SnapshotTexts;
  /** Folder of the uploaded files. */
  mediaFolder: string;
  compiled: CompiledRenderer;
  searchIndex: SearchIndex;
  /** Unchanged files are linked from here if their size is right. */
  last?: Release;
  /** Addresses in it known to be damaged despite the right size. */
  damaged?: string[];
  now: Date;
  rollbackOf?: string;
  pace?: Pace;
  /** Nothing was ever shown of this site, so nobody has sent a page on: in a hurry, cards may come later. */
  isFirst?: boolean;
  onStage?: (stage: Stage) => void | Promise<void>;
}

export interface Made {
  release: Release;
  /** Addresses of the pages that were rendered. */
  rendered: string[];
  /** Addresses that were damaged in the last release. */
  damaged: string[];
}

/**
 * Makes a complete release in an empty folder; what is served lies in its `site/`.
 * @throws {CheckError} when it must not be shown.
 */
export async function makeRelease(folder: string, from: Ingredients): Promise<Made> {
  const compressor = new Compressor();
  try {
    return await makeWith(compressor, folder, from);
  } catch (error) {
    await compressor.abandon();
    throw error;
  }
}

async function makeWith(compressor: Compressor, folder: string, from: Ingredients): Promise<Made> {
  const { snapshot, compiled, pace = 'whole' } = from;
  const stage = async (name: Stage) => from.onStage?.(name);

  await stage('render');
  const { version } = compiled.renderer;
  const { common, parts } = compiled.renderer.outline(snapshot);
  const found = from.last ? wrongSizes(from.last, from.id) : [];
  const damaged = new Set([...(from.damaged ?? []), ...found]);
  const partPlan = planParts(parts, version, from.last, damaged, pace);
  const last = from.last && withoutDamaged(openParts(from.last, partPlan), damaged);
  const all = [...common, ...[...partPlan.stale.values()].flatMap((part) => part.pages)];
  const plan = planPages(all, version, last, pace);
  const { pages, keys } = plan;
  const draft = new Draft(folder, compressor, last, pace);
  const isHurried = pace === 'hurry' && plan.stale.length > carefulFiles;
  // What releases share or carry along is written once.
  const isLasting = (address: string) => isHashed(address) || partPlan.stale.has(folderOf(address));
  if (isHurried) compressor.putOff((address) => !isLasting(address));
  const inspection = new Inspection(snapshot, compiled.inline);
  addAssets(draft, compiled.clientFolder);
  draft.write('/_headers', hostHeaders(compiled.inline));
  const media = addMedia(draft, snapshot, from.mediaFolder);
  keepParts(draft, partPlan, keys);
  const drawn = await renderPages(plan, compiled.renderer, draft, {
    look: (...page) => inspection.look(...page),
    // Chats keep a picture for good: once pages have been sent on, theirs are there when they are.
    drawsLater: isHurried && !last && from.isFirst === true,
  });
  await stage('index');
  const fullText = pages.filter((page) => page.fullText).map((page) => page.address);
  const indexed = {
    ...Object.fromEntries(fullText.map((address) => [address, keys[address] ?? ''])),
    ...fullTextOf({ pages: {}, fullText: [], parts: Object.fromEntries(partPlan.kept) }),
  };
  const { packs, kept } = await from.searchIndex.add(draft, indexed, async () => {
    const packs = { ...keptPacks(draft, partPlan), ...addPacks(draft, pages, keys) };
    draft.compressor.send();
    const kept = keepPages(plan, draft);
    addServiceWorkers(draft, compiled.workersFolder);
    return { packs, kept };
  });
  await stage('offline');
  addSearchPack(draft);
  await stage('check');
  inspection.finish(draft, plan, {
    kept: keptPages(partPlan, from.last),
    isRollback: from.rollbackOf !== undefined,
  });
  await stage('compress');
  await draft.compressor.done();
  const carried = carryHashedFiles(draft, from.now);

  const { parts: released, rest } = writeParts(folder, draft, partPlan, keys);
  const record: ReleaseRecord = {
    format: 1,
    id: from.id,
    createdAt: from.now.toISOString(),
    asOf: snapshot.meta.asOf,
    ...(snapshot.meta.nextChangeAt && { nextChangeAt: snapshot.meta.nextChangeAt }),
    ...(from.rollbackOf && { rollbackOf: from.rollbackOf }),
    renderer: compiled.renderer.version,
    inline: compiled.inline,
    fingerprint: fingerprint(snapshot, from.texts),
    withdrawals: snapshot.meta.withdrawals ?? 0,
    pages: rest.pages,
    parts: released,
    packs,
    pictures: { ...keptPictures(draft, partPlan), ...kept, ...drawn },
    fullText: fullText.filter((address) => rest.pages[address] !== undefined),
    records: Object.fromEntries(changesOf(snapshot)),
    media,
    redirects: snapshot.redirects,
    gone: snapshot.gone,
  };
  const { manifest, files } = rest;
  const write = (name: string, value: unknown) =>
    writeFile(path.join(folder, name), JSON.stringify(value), { flag: 'wx' });
  await Promise.all([
    write('release.json', record),
    write('manifest.json', manifest),
    write('carried.json', carried),
    write('files.json', files),
    writeFile(path.join(folder, policyMark(compiled.inline)), '', { flag: 'wx' }),
  ]);
  const rendered = plan.stale.map((page) => page.address);
  const release = { folder, record, manifest, carried, files };
  return { release, rendered, damaged: [...damaged] };
}
