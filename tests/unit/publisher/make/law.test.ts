import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, it } from 'vitest';
import type { Snapshot } from '../../../../content/snapshot/snapshot.ts';
import { edits, expectSameInOneGo } from '../../../support/law.ts';
import { sampleSnapshot, smallSnapshot } from '../../../support/snapshot.ts';
import { tinyRenderer } from '../../../support/tiny-renderer.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-law-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** With former units, and two communes that have no hamlets. */
function start(): Snapshot {
  const { communes, formerUnits } = sampleSnapshot();
  const small = smallSnapshot();
  const others = communes.filter((one) => !small.communes.some(({ id }) => id === one.id));
  return { ...small, communes: [...small.communes, ...others.slice(0, 2)], formerUnits };
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
    { numRuns: 6 },
  );
}, 120_000);
