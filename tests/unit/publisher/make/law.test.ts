import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, it } from 'vitest';
import type { Snapshot } from '../../../../content/snapshot/snapshot.ts';
import { edits, expectSameInOneGo } from '../../../support/law.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';
import { tinyRenderer } from '../../../support/tiny-renderer.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-law-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

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

it('makes step by step what it makes in one go, and leaves earlier releases as they were', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(edits(6), async (steps) => {
      const here = path.join(folder, `${run++}`);
      const compiled = tinyRenderer(path.join(here, 'renderer'));
      await expectSameInOneGo(
        { folder: here, compiled, mediaFolder: here, snapshot: start() },
        steps,
      );
      rmSync(here, { recursive: true });
    }),
    { numRuns: 12 },
  );
}, 120_000);
