import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { makeRelease } from '../../../publisher/make.ts';
import type { Release } from '../../../content/release-folder.ts';
import { SearchIndex } from '../../../publisher/search-index.ts';
import { sampleSnapshot } from '../../support/snapshot.ts';
import { tinyRenderer } from '../../support/tiny-renderer.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-law-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const slugs = ['an-toan', 'bao-hiem', 'can-cuoc', 'dich-vu'];

type Edit =
  | { type: 'write'; slug: string; title: string }
  | { type: 'remove'; slug: string }
  | { type: 'phone'; team: number; phone: string }
  | { type: 'rename'; commune: number; name: string };

const slug = fc.constantFrom(...slugs);
const title = fc.constantFrom('Làm căn cước', 'Đăng ký tài khoản', 'Nộp hồ sơ', 'Trả tiền điện');
const edits: fc.Arbitrary<Edit[]> = fc.array(
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
  { minLength: 2, maxLength: 6 },
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

/** A snapshot small enough to be published many times. */
function start(): Snapshot {
  const sample = sampleSnapshot();
  const communes = [...new Set(sample.hamlets.map((hamlet) => hamlet.commune))].slice(0, 2);
  const hamlets = sample.hamlets.filter((hamlet) => communes.includes(hamlet.commune));
  return {
    ...sample,
    guides: sample.guides.slice(0, 2),
    communes: [
      ...sample.communes.filter(({ id }) => communes.includes(id)),
      ...sample.communes.filter(({ id }) => !communes.includes(id)).slice(0, 2),
    ],
    hamlets,
    teams: sample.teams.filter((team) => hamlets.some(({ id }) => id === team.hamlet)),
    media: [],
  };
}

/** Path → hash of every file below a folder. */
function checksums(of: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(of, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

it('makes step by step what it makes in one go, and leaves earlier releases as they were', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(edits, async (steps) => {
      const here = path.join(folder, `${run++}`);
      const compiled = tinyRenderer(path.join(here, 'renderer'));
      const searchIndex = new SearchIndex();
      const make = async (id: string, snapshot: Snapshot, last?: Release, index = searchIndex) => {
        const made = await makeRelease(path.join(here, id), {
          id,
          snapshot: structuredClone(snapshot),
          mediaFolder: here,
          compiled,
          searchIndex: index,
          ...(last && { last }),
          now: new Date('2026-11-24T09:00:00Z'),
        });
        return made.release;
      };

      const snapshot = start();
      let last = await make('step-0', snapshot);
      const before: Record<string, string>[] = [checksums(last.folder)];
      for (const [at, edit] of steps.entries()) {
        apply(snapshot, edit);
        last = await make(`step-${at + 1}`, snapshot, last);
        before.push(checksums(last.folder));
      }
      await searchIndex.close();

      const oneGoIndex = new SearchIndex();
      const oneGo = await make('one-go', snapshot, undefined, oneGoIndex);
      await oneGoIndex.close();
      expect(last.manifest).toEqual(oneGo.manifest);
      for (const [at, sums] of before.entries())
        expect(checksums(path.join(here, `step-${at}`))).toEqual(sums);
      rmSync(here, { recursive: true });
    }),
    { numRuns: 12 },
  );
}, 120_000);
