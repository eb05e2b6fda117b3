import { expect, test } from 'vitest';
import type { Change } from '../../../../../cms/places/units/change.ts';
import { applied, found } from '../../../../../cms/places/units/edit.ts';
import type { Known } from '../../../../../cms/places/units/known.ts';
import { planOf } from '../../../../../cms/places/units/plan.ts';
import { sentenceOf, undoOf } from '../../../../../cms/places/units/undo.ts';
import { aWorld, counting } from './support/world.ts';

const day = '2026-12-01';
const newId = counting();

function done(change: Change, known: Known) {
  const edits = planOf([change], known, newId).steps.flatMap((step) => step.edits);
  expect(edits).not.toEqual([]);
  return { edits, known: edits.reduce(applied, known) };
}

test('what was made leads to where it came from, and is remembered as gone', () => {
  const split = done(
    { kind: 'splitHamlet', hamlet: 'mui-2', into: ['Ấp 2A', 'Ấp 2B'], day },
    aWorld(),
  );
  const made = split.edits[0]?.id ?? '';
  const { edits } = undoOf(split.edits, split.known);
  expect(edits.map(({ deed }) => deed)).toEqual(['put', 'change', 'change', 'takeOff', 'takeOff']);
  expect(edits.at(-1)?.farewell).toEqual({ to: '/xa-phuong/xa-dat-mui/ap-2/' });
  const after = edits.reduce(applied, split.known);
  expect(found(after, 'hamlets', made)).toMatchObject({ live: false, replacedBy: 'mui-2' });
});

test('a field that the change did not write may have been edited since', () => {
  const renamed = done(
    { kind: 'renameHamlet', hamlet: 'mui-1', name: 'Ấp Thống Nhất', day },
    aWorld(),
  );
  const edited: Known = {
    ...renamed.known,
    hamlets: renamed.known.hamlets.map((one) => ({ ...one, formerUnit: 'cu' })),
  };
  const { edits } = undoOf(renamed.edits, edited);
  expect(found(edits.reduce(applied, edited), 'hamlets', 'mui-1')).toMatchObject({
    name: 'Ấp 1',
    formerUnit: 'cu',
  });
});

test('several changes are taken back as one, the last of them first', () => {
  const merged = done({ kind: 'mergeHamlets', hamlets: ['mui-2'], into: 'mui-1', day }, aWorld());
  const renamed = done(
    { kind: 'renameHamlet', hamlet: 'mui-1', name: 'Ấp Thống Nhất', day },
    merged.known,
  );
  const undo = undoOf([...merged.edits, ...renamed.edits], renamed.known);
  expect(undo.faults).toEqual([]);
  const { hamlets, teams } = undo.edits.reduce(applied, renamed.known);
  expect({ hamlets, teams }).toEqual({ hamlets: aWorld().hamlets, teams: aWorld().teams });
});

test('the rename of a commune that was merged since is not taken back', () => {
  const renamed = done(
    { kind: 'renameCommune', commune: 'mui', name: 'Xã Mũi Mới', day },
    aWorld(),
  );
  const merged = done(
    { kind: 'mergeCommunes', communes: ['mui'], into: 'vien', name: '', day },
    renamed.known,
  );
  const refused = undoOf(renamed.edits, merged.known);
  expect(refused.edits).toEqual([]);
  expect(refused.faults.map(sentenceOf)).toContain(
    '“Xã Đất Mũi” không còn là một nơi sau lần đổi này. Hãy hoàn tác lần đổi sau trước.',
  );
  const { edits } = undoOf(merged.edits, merged.known);
  expect(undoOf(renamed.edits, edits.reduce(applied, merged.known)).faults).toEqual([]);
});
