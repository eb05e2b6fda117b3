import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadRenderer } from '../../publisher/make/renderer.ts';
import { edits, expectSameInOneGo } from '../support/law.ts';
import { withFewCommunes } from '../support/few-communes.ts';
import { writeSampleSnapshot } from '../support/write-sample-snapshot.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-site-law-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

// Few runs: the unit test makes many with a small renderer. This one has every template.
it('the real pages are step by step what they are in one go', async () => {
  const sample = path.join(folder, 'sample');
  const snapshot = withFewCommunes(await writeSampleSnapshot(sample));
  for (const kind of [snapshot.guides, snapshot.formerUnits]) expect(kind).not.toEqual([]);
  const compiled = await loadRenderer();
  const mediaFolder = path.join(sample, 'media');
  let run = 0;
  await fc.assert(
    fc.asyncProperty(edits(4), async (steps) => {
      const here = path.join(folder, `${run++}`);
      await expectSameInOneGo({ folder: here, compiled, mediaFolder, snapshot }, steps);
      rmSync(here, { recursive: true });
    }),
    { numRuns: 2, endOnFailure: true },
  );
}, 600_000);
