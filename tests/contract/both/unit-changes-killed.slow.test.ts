import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { dayOfInstant } from '../../../content/text/date.ts';
import type { Change } from '../../../cms/places/units/change.ts';
import { applied } from '../../../cms/places/units/edit.ts';
import { planOf } from '../../../cms/places/units/plan.ts';
import { readKnown } from '../../../cms/places/units/read-known.ts';
import { resumeChanges, runChange } from '../../../cms/places/units/run.ts';
import { idsOf } from '../../../cms/places/units/store.ts';
import { contract } from '../support/contract.ts';
import { provinceIn } from '../support/province.ts';
import { Killing } from '../support/killing.ts';
import { makeUser } from '../support/people.ts';
import {
  Changing,
  demandAnswers,
  demandNames,
  makeNeighbours,
  type Neighbours,
  rowsIn,
  rowsOfThen,
} from '../support/units.ts';

const day = dayOfInstant(new Date());

/** The changes that may be made to two communes, each picked by a number. */
const wishes: ((where: Neighbours, name: string) => Change)[] = [
  ({ hamlets: [hamlet = ''] }, name) => ({ kind: 'renameHamlet', hamlet, name, day }),
  ({ hamlets: [into = '', ending = ''] }, name) => ({
    kind: 'mergeHamlets',
    hamlets: [ending],
    into,
    name,
    day,
  }),
  ({ hamlets: [, , hamlet = ''] }, name) => ({
    kind: 'splitHamlet',
    hamlet,
    into: [`${name} A`, `${name} B`],
    day,
  }),
  ({ one, hamlets: [, , , hamlet = ''] }) => ({ kind: 'moveHamlet', hamlet, commune: one, day }),
  ({ one }, name) => ({
    kind: 'renameCommune',
    commune: one,
    name: name.replace('Ấp', 'Phường'),
    day,
  }),
  ({ one, other }) => ({ kind: 'mergeCommunes', communes: [other], into: one, day }),
];
const picks = fc.uniqueArray(fc.nat({ max: wishes.length - 1 }), { minLength: 1, maxLength: 3 });
const moment = fc.integer({ min: 0, max: 60 });

/**
 * The picks, and when it is killed, so that lists and the hamlet's team find the hamlet as it was.
 */
const betweenHamletAndItsVersion: [number[], number, number] = [[1, 0, 5], 60, 44];

contract('a change of units that is killed', (cms) => {
  const { places } = provinceIn(cms);
  const killing = new Killing(cms);
  let approver: Changing;
  let count = 0;
  const inAnHour = () => new Date(Date.now() + 3600_000);

  beforeAll(async () => {
    const { payload } = cms();
    approver = new Changing(cms, await makeUser(payload, 'approver'));
  });

  test('loses no name and no address, is made as if nothing had happened, and undone leaves nothing', async () => {
    const { payload } = cms();
    await fc.assert(
      fc.asyncProperty(picks, moment, moment, async (chosen, first, second) => {
        const where = await makeNeighbours(payload, places);
        const before = await readKnown(payload);
        const changes = chosen.flatMap((at) => wishes[at]?.(where, `Ấp Mới ${(count += 1)}`) ?? []);
        const { steps } = planOf(changes, before, () => crypto.randomUUID());
        fc.pre(steps.every(({ faults }) => faults.length === 0));
        const demandNothingLost = async () => {
          const known = await readKnown(payload);
          await demandAnswers(payload, new Set([...before.lastAt.keys(), ...known.lastAt.keys()]));
          demandNames(known, before);
        };

        const id = await approver.start(changes);
        await killing.after(first, () => runChange(payload, id));
        await resumeChanges(payload, inAnHour);
        const done = await approver.read(id);
        expect([done.state, done.fault]).toEqual(['done', null]);
        const wanted = planOf(changes, before, idsOf(done))
          .steps.flatMap(({ edits }) => edits)
          .reduce(applied, before);
        expect(rowsIn(await readKnown(payload))).toEqual(rowsIn(wanted));
        await demandNothingLost();

        await killing.after(second, () => approver.undo(id));
        await resumeChanges(payload, inAnHour);
        // Killed before it was written down that it shall be taken back, it was not.
        if ((await approver.read(id)).state === 'done') await approver.undo(id);
        expect((await approver.read(id)).state).toBe('undone');
        expect(rowsOfThen(await readKnown(payload), before)).toEqual(rowsIn(before));
        await demandNothingLost();
      }),
      // Smaller cases would meet what this one left half-way.
      { numRuns: 2, endOnFailure: true, examples: [betweenHamletAndItsVersion] },
    );
  });
});
