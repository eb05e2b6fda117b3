import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../../../../cms/places/units/change.ts';
import type { Edit } from '../../../../../cms/places/units/edit.ts';
import type { Known } from '../../../../../cms/places/units/known.ts';
import { planOf } from '../../../../../cms/places/units/plan.ts';
import { undoOf } from '../../../../../cms/places/units/undo.ts';
import { touched } from '../../../../support/touched.ts';
import { Site } from './support/old-names.ts';
import { aWorld, counting, homesOf } from './support/world.ts';

/** Few names, so that they come again. */
const hamletName = fc.constantFrom('Ấp 1', 'Ấp 2', 'Ấp 3', 'Khóm 1', 'Ấp Rạch Tàu', 'Ấp Cái Xép');
const communeName = fc.constantFrom('Xã Đất Mũi', 'Phường Đất Mũi', 'Xã Viên An', 'Xã Tân Ân');

/**
 * The deed and its units, as far as they can be said before: numbers pick among those that are
 * there.
 */
const wish = fc.record({
  kind: fc.constantFrom<Change['kind']>(
    'renameHamlet',
    'mergeHamlets',
    'splitHamlet',
    'moveHamlet',
    'renameCommune',
    'mergeCommunes',
    'splitCommune',
  ),
  picks: fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
  names: fc.uniqueArray(hamletName, { minLength: 2, maxLength: 3 }),
  commune: communeName,
  named: fc.boolean(),
  takesBack: fc.boolean(),
});
type Wish = typeof wish extends fc.Arbitrary<infer Value> ? Value : never;

const day = '2026-12-01';
const pick = <One extends { id: string }>(list: One[], at: number | undefined) =>
  list[(at ?? 0) % list.length]?.id ?? '';

function changeOf(
  { kind, picks, names, commune, named }: Wish,
  known: Known,
  code: string,
): Change {
  const [first, second, third] = picks;
  const hamlets = known.hamlets.filter(({ live }) => live);
  const communes = known.communes.filter(({ live }) => live);
  const hamlet = pick(hamlets, first);
  const home = known.hamlets.find(({ id }) => id === hamlet)?.commune;
  const beside = hamlets.filter((one) => one.commune === home);
  const [name = ''] = names;
  const own = pick(communes, first);
  switch (kind) {
    case 'renameHamlet':
      return { kind, hamlet, name, day };
    case 'mergeHamlets':
      return { kind, hamlets: [hamlet], into: pick(beside, second), ...(named && { name }), day };
    case 'splitHamlet':
      return { kind, hamlet, into: names, day };
    case 'moveHamlet':
      return { kind, hamlet, commune: pick(communes, second), ...(named && { name }), day };
    case 'renameCommune':
      return { kind, commune: own, name: commune, day };
    case 'mergeCommunes': {
      const into = pick(communes, second);
      return { kind, communes: [own], into, ...(named && { name: commune }), day };
    }
    case 'splitCommune': {
      const inside = hamlets.filter((one) => one.commune === own).map(({ id }) => id);
      const cut = (third ?? 0) % (inside.length + 1);
      const rest = inside.slice(cut);
      const parts = [
        { to: { name: commune, code }, hamlets: inside.slice(0, cut) },
        { to: { id: pick(communes, second) }, hamlets: rest },
      ];
      return { kind, commune: own, stays: named, parts: named ? parts.slice(0, 1) : parts, day };
    }
  }
}

/** Lists who goes on for those who end by a change. */
function heirsOf(change: Change, edits: Edit[]): [string, string[]][] {
  const made = edits.filter(({ deed, of }) => deed === 'put' && of !== 'former-units');
  const ids = made.map(({ id }) => id);
  switch (change.kind) {
    case 'mergeHamlets':
      return change.hamlets.map((id) => [id, [change.into]]);
    case 'mergeCommunes':
      return change.communes.map((id) => [id, [change.into]]);
    case 'splitHamlet':
      return ids.length === change.into.length ? [[change.hamlet, ids]] : [];
    case 'splitCommune':
      return change.stays
        ? []
        : [
            [
              change.commune,
              [...ids, ...change.parts.flatMap(({ to }) => ('id' in to ? [to.id] : []))],
            ],
          ];
    default:
      return [];
  }
}

const wishes = fc.array(wish, { minLength: 1, maxLength: 10 });

/** Does what can be done of some wishes; perhaps each is taken back at once. */
function follow(all: Wish[]): void {
  const site = new Site(aWorld());
  const newId = counting();
  for (const [at, wished] of all.entries()) {
    const before = site.known;
    const names = site.names();
    const change = changeOf(wished, before, `5000${at}`);
    const [step] = planOf([change], before, newId).steps;
    const { edits = [], faults = [] } = step ?? {};
    expect(edits.length > 0).toBe(faults.length === 0);
    if (edits.length === 0) continue;
    for (const [unit, heirs] of heirsOf(change, edits)) site.inherits(unit, heirs);
    site.do(edits);
    if (wished.takesBack) takeBack(site, { edits, before, names });
  }
}

function takeBack(
  site: Site,
  { edits, before, names }: { edits: Edit[]; before: Known; names: ReturnType<Site['names']> },
): void {
  const undo = undoOf(edits, site.known);
  expect(undo.faults).toEqual([]);
  site.undo(undo.edits, names);
  expect(homesOf(site.known)).toEqual(homesOf(before));
  for (const of of touched) expect(site.known[of].slice(0, before[of].length)).toEqual(before[of]);
}

test('every old name is found and every old address answered, at every moment of any changes', () => {
  fc.assert(
    fc.property(wishes, (all) => follow(all)),
    { numRuns: 25 },
  );
}, 120_000);
