import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { filesOf, readRelease, type Release } from '../../content/release-folder.ts';
import { wholeManifest } from './whole-release.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { makeRelease } from '../../publisher/make/make.ts';
import type { CompiledRenderer } from '../../publisher/make/renderer.ts';
import { Releases } from '../../publisher/releases/releases.ts';
import { SearchIndex } from '../../publisher/make/search-index.ts';

const slugs = ['an-toan', 'bao-hiem', 'can-cuoc', 'dich-vu'];

/** A change of the content that editors make between two releases. */
export type Edit =
  | { type: 'write'; slug: string; title: string }
  | { type: 'remove'; slug: string }
  | { type: 'phone'; team: number; phone: string }
  | { type: 'rename'; commune: number; name: string };

const slug = fc.constantFrom(...slugs);
const title = fc.constantFrom('Làm căn cước', 'Đăng ký tài khoản', 'Nộp hồ sơ', 'Trả tiền điện');
/** Some edits, one after the other. */
export const edits = (most: number): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc.oneof(
      fc.record({ type: fc.constant('write' as const), slug, title }),
      fc.record({ type: fc.constant('remove' as const), slug }),
      fc.record({
        type: fc.constant('phone' as const),
        team: fc.nat(3),
        phone: fc.constantFrom('0290000123', '0290000456').map((digits) => `${digits}7`),
      }),
      fc.record({
        type: fc.constant('rename' as const),
        commune: fc.nat(3),
        name: fc.constantFrom('Xã Một', 'Xã Hai'),
      }),
    ),
    { minLength: 2, maxLength: most },
  );

function apply(snapshot: Snapshot, edit: Edit): void {
  switch (edit.type) {
    case 'write': {
      const pattern = snapshot.guides.at(-1)!;
      const rest = snapshot.guides.filter((guide) => guide.slug !== edit.slug);
      const written = { ...pattern, id: edit.slug, slug: edit.slug, title: edit.title };
      snapshot.guides = [...rest, written].sort((a, b) => (a.id < b.id ? -1 : 1));
      break;
    }
    case 'remove':
      snapshot.guides = snapshot.guides.filter((guide) => guide.slug !== edit.slug);
      snapshot.gone = [
        ...snapshot.gone,
        { address: `/huong-dan/${edit.slug}/`, since: snapshot.meta.asOf },
      ];
      break;
    case 'phone': {
      const member = snapshot.teams[edit.team % snapshot.teams.length]!.members[0]!;
      member.phone = edit.phone;
      break;
    }
    case 'rename':
      snapshot.communes[edit.commune]!.name = edit.name;
  }
}

/** The place and the data from which the releases are made. */
interface Making {
  /** An empty folder for them. */
  folder: string;
  compiled: CompiledRenderer;
  mediaFolder: string;
  /** The content before the first edit. */
  snapshot: Snapshot;
}

/**
 * The law of publishing: a release after each edit ends at what one release of the last content is, and
 * leaves the earlier ones as they were.
 */
export async function expectSameInOneGo(making: Making, steps: Edit[]): Promise<void> {
  const snapshot = structuredClone(making.snapshot);
  const searchIndex = new SearchIndex();
  let last = await make(making, 'step-0', snapshot, searchIndex);
  const before = [checksums(last.folder)];
  for (const [at, edit] of steps.entries()) {
    apply(snapshot, edit);
    last = await make(making, `step-${at + 1}`, snapshot, searchIndex, last);
    before.push(checksums(last.folder));
  }
  await searchIndex.close();

  const oneGoIndex = new SearchIndex();
  const oneGo = await make(making, 'one-go', snapshot, oneGoIndex);
  await oneGoIndex.close();
  expect(wholeManifest(last)).toEqual(wholeManifest(oneGo));
  const releases = new Releases(making.folder);
  for (const [at, sums] of before.entries())
    expect(checksums(releases.folderOf(`step-${at}`))).toEqual(sums);
}

async function make(
  { folder, compiled, mediaFolder }: Making,
  id: string,
  snapshot: Snapshot,
  searchIndex: SearchIndex,
  last?: Release,
): Promise<Release> {
  const releases = new Releases(folder);
  const draft = await releases.draftFolder(id);
  const { release } = await makeRelease(draft, {
    id,
    snapshot: structuredClone(snapshot),
    mediaFolder,
    compiled,
    searchIndex,
    ...(last && { last }),
    now: new Date('2026-11-24T09:00:00Z'),
  });
  await releases.keep(draft, id, Object.keys(release.record.parts));
  return { ...release, folder: releases.folderOf(id) };
}

/** Path → hash of every file of a release, in shared folders too. */
function checksums(of: string): Record<string, string> {
  const own = readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const shown = [...filesOf(readRelease(of))].map(({ place }) => place);
  return Object.fromEntries(
    [...own, ...shown].map((file) => [
      file,
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}
