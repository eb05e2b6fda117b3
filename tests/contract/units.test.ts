import { beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '../../cms/places/units/change.ts';
import { applied, type Edit } from '../../cms/places/units/edit.ts';
import type { Known } from '../../cms/places/units/known.ts';
import { planOf } from '../../cms/places/units/plan.ts';
import { readKnown } from '../../cms/places/units/read-known.ts';
import { undoOf } from '../../cms/places/units/undo.ts';
import { readKept, writeEdit } from '../../cms/places/units/write-edit.ts';
import { takeEntry, writeEntry } from '../../cms/writing/workflow/entry.ts';
import { readStanding } from '../../cms/writing/workflow/standing.ts';
import { contract } from './support/contract.ts';
import { provinceIn } from './support/province.ts';
import { demandAnswers, makeNeighbours, rowsIn, rowsOfThen } from './support/units.ts';

const day = '2026-12-01';
const newId = () => crypto.randomUUID();

contract('changes of units', (cms) => {
  const { places, user } = provinceIn(cms, { user: 'approver' });
  let one: string;
  let other: string;
  let hamlets: string[];
  let names: string[];

  beforeEach(async () => {
    ({ one, other, hamlets, names } = await makeNeighbours(cms().payload, places));
  });

  async function write(edits: Edit[], times = 1): Promise<void> {
    for (const edit of edits) {
      const kept = await readKept(cms().payload, edit);
      for (let time = 0; time < times; time += 1) await writeEdit(cms().payload, user, edit, kept);
    }
  }

  const plan = (change: Change, known: Known) => {
    const [step] = planOf([change], known, newId).steps;
    expect(step?.faults).toEqual([]);
    return step?.edits ?? [];
  };

  test('are written as they were planned, edit after edit, and taken back', async () => {
    const { payload } = cms();
    const before = await readKnown(payload);
    const [first = '', second = '', third = '', fourth = ''] = hamlets;
    const changes: Change[] = [
      { kind: 'renameHamlet', hamlet: first, name: 'Ấp Mũi Tàu', day },
      { kind: 'splitHamlet', hamlet: second, into: ['Ấp Hai A', 'Ấp Hai B'], day },
      { kind: 'mergeHamlets', hamlets: [third], into: first, day },
      { kind: 'renameCommune', commune: other, name: `Phường ${other}`, day },
      { kind: 'moveHamlet', hamlet: fourth, commune: one, day },
      { kind: 'mergeCommunes', communes: [one], into: other, day },
    ];
    const done: Edit[][] = [];
    let known = before;
    for (const change of changes) {
      const edits = plan(change, known);
      for (const edit of edits) {
        known = applied(known, edit);
        await write([edit]);
        expect(rowsIn(await readKnown(payload))).toEqual(rowsIn(known));
        await demandAnswers(payload, known.lastAt.keys());
      }
      done.push(edits);
    }
    const everywhere = [...known.lastAt.keys()];
    for (const edits of done.toReversed()) {
      const undo = undoOf(edits, await readKnown(payload));
      expect(undo.faults).toEqual([]);
      await write(undo.edits);
      await demandAnswers(payload, everywhere);
    }
    expect(rowsOfThen(await readKnown(payload), before)).toEqual(rowsIn(before));
  });

  test('that are written twice are written once', async () => {
    const { payload } = cms();
    const [first = '', second = ''] = hamlets;
    const known = await readKnown(payload);
    const edits = plan({ kind: 'mergeHamlets', hamlets: [second], into: first, day }, known);
    const versions = async () => (await payload.countVersions({ collection: 'hamlets' })).totalDocs;
    const count = await versions();
    await write(edits, 2);
    expect(await versions()).toBe(count + 2);
    expect(rowsIn(await readKnown(payload))).toEqual(rowsIn(edits.reduce(applied, known)));
  });

  describe('a draft that lies on top', () => {
    test('that waits for an approval still waits for it', async () => {
      const { payload } = cms();
      const [first = '', second = ''] = hamlets;
      const id = { collection: 'hamlets', id: first } as const;
      await payload.update({ ...id, draft: true, data: { code: 'A1' }, user });
      const sent = await readStanding(payload, 'hamlets', first);
      const entry = await takeEntry(payload, 'hamlets', first);
      await writeEntry(payload, entry, { stage: 'sent', stageHash: sent?.hash ?? '' });
      const change: Change = { kind: 'mergeHamlets', hamlets: [second], into: first, day };
      await write(plan(change, await readKnown(payload)));
      expect(await readStanding(payload, 'hamlets', first)).toMatchObject({
        stage: 'sent',
        newest: { code: 'A1' },
      });
    });

    test('stays a draft, with the change in it', async () => {
      const { payload } = cms();
      const [first = '', second = ''] = hamlets;
      const id = { collection: 'hamlets', id: first } as const;
      await payload.update({ ...id, draft: true, data: { code: 'A1' }, user });
      const change: Change = { kind: 'mergeHamlets', hamlets: [second], into: first, day };
      await write(plan(change, await readKnown(payload)));
      const formerNames = ['Ấp Cũ', names[1]];
      const live = await payload.findByID({ ...id, depth: 0 });
      expect(live).toMatchObject({ _status: 'published', formerNames });
      expect(live.code ?? null).toBeNull();
      const newest = await payload.findByID({ ...id, draft: true, depth: 0 });
      expect(newest).toMatchObject({ _status: 'draft', code: 'A1', formerNames });
    });
  });
});
