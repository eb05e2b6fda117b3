import { communeAddress, formerUnitAddress } from '../../../content/addresses.ts';
import { formatDay } from '../../../content/text/date.ts';
import type { Change } from './change.ts';
import { addressOfHamlet, applied, type Edit } from './edit.ts';
import { listed } from './hamlets.ts';
import type { Known, Touched } from './known.ts';
import type { Step } from './plan.ts';

/** The fate of an address. */
export interface AddressView {
  from: string;
  /** The address its readers are led to; missing where they are told that the page is gone. */
  to?: string;
  /** The reason they are told then. */
  reason?: string;
}

/** The effects of one change, for whoever decides. */
export interface StepView extends Pick<Step, 'at' | 'notes' | 'faults'> {
  /** From when on. */
  day: string;
  /** Teams that keep their names; what was planned before says nothing of them. */
  keptTeams?: Step['keptTeams'];
  /** The change, in a sentence. */
  sentence: string;
  /** Each document that is touched, once, with all that happens to it. */
  documents: { of: Touched; id: string; title: string; lines: string[] }[];
  /** Pages that live elsewhere afterwards, those that move with their commune too. */
  addresses: AddressView[];
}

/** Shows what steps of a plan do, each on what the ones before leave. */
export function previewOf(steps: Step[]): StepView[] {
  return steps.map(({ change, at, before, edits, notes, keptTeams, faults }) => ({
    at,
    keptTeams,
    day: change.day,
    sentence: sentenceOf(change, before),
    documents: documentsOf(edits),
    addresses: addressesOf(edits, before, edits.reduce(applied, before)),
    notes,
    faults,
  }));
}

/** The kinds that are told first, since all else hangs on them. */
const first: readonly Touched[] = [
  'communes',
  'hamlets',
  'former-units',
  'teams',
  'desks',
  'meetings',
  'guides',
  'notices',
  'users',
];

/** The place in which a kind is told; a kind that is not named comes last. */
const placeOf = (of: Touched) => (first.includes(of) ? first.indexOf(of) : first.length);

/** Each document that edits touch, once; kind by kind. */
export function documentsOf(edits: Edit[]): StepView['documents'] {
  const groups = Map.groupBy(edits, ({ of, id }) => `${of}/${id}`);
  const documents = [...groups.values()].flatMap((group) => {
    const [edit] = group;
    if (!edit) return [];
    const { of, id, title } = edit;
    const lines = group.flatMap((edit) => edit.lines);
    return [{ of, id, title, lines }];
  });
  return documents.toSorted((one, other) => placeOf(one.of) - placeOf(other.of));
}

/** Lists what becomes of addresses. */
export function addressesOf(edits: Edit[], before: Known, after: Known): AddressView[] {
  const farewells = new Map(edits.map(({ of, id, farewell }) => [`${of}/${id}`, farewell]));
  const homes = homesOf(after);
  return [...homesOf(before)].flatMap(([who, from]) => {
    const { to = homes.get(who), reason } = farewells.get(who) ?? {};
    if (to === from) return [];
    return [{ from, ...(to && { to }), ...(reason && { reason }) }];
  });
}

/** Maps everything that has a page of its own, by `<collection>/<id>`, to its address. */
function homesOf(known: Known): Map<string, string> {
  const homes: [string, string][] = [
    ...known.communes
      .filter(({ live }) => live)
      .map((one): [string, string] => [`communes/${one.id}`, communeAddress(one)]),
    ...known.hamlets
      .filter(({ live }) => live)
      .map((one): [string, string] => [`hamlets/${one.id}`, addressOfHamlet(known, one)]),
    ...known['former-units']
      .filter(({ live }) => live)
      .map((one): [string, string] => [`former-units/${one.id}`, formerUnitAddress(one)]),
  ];
  return new Map(homes);
}

/** A change in a sentence, with the names from before it. */
function sentenceOf(change: Change, known: Known): string {
  return `${deedOf(change, known)} từ ngày ${formatDay(change.day)}.`;
}

function deedOf(change: Change, known: Known): string {
  const commune = (id: string) => nameOf(known, 'communes', id);
  const hamlet = (id: string) => nameOf(known, 'hamlets', id);
  const within = (id: string) => {
    const row = known.hamlets.find((one) => one.id === id);
    return row ? `${row.name} (${commune(row.commune)})` : unknown;
  };
  const called = 'name' in change && change.name ? ` và gọi là ${change.name}` : '';
  switch (change.kind) {
    case 'renameHamlet':
      return `${within(change.hamlet)} đổi tên thành ${change.name}`;
    case 'mergeHamlets':
      return `${listed(change.hamlets.map(hamlet))} nhập vào ${within(change.into)}${called}`;
    case 'splitHamlet':
      return `${within(change.hamlet)} chia thành ${listed(change.into)}`;
    case 'moveHamlet':
      return `${within(change.hamlet)} chuyển về ${commune(change.commune)}${called}`;
    case 'renameCommune':
      return `${commune(change.commune)} đổi tên thành ${change.name}`;
    case 'mergeCommunes':
      return `${listed(change.communes.map(commune))} nhập vào ${commune(change.into)}${called}`;
    case 'splitCommune': {
      const parts = change.parts.map(({ to }) => ('id' in to ? commune(to.id) : to.name));
      return change.stays
        ? `Một phần ${commune(change.commune)} chia về ${listed(parts)}`
        : `${commune(change.commune)} chia về ${listed(parts)}`;
    }
  }
}

const unknown = 'Nơi không còn trong hệ thống';

const nameOf = (known: Known, of: 'communes' | 'hamlets', id: string) =>
  known[of].find((one) => one.id === id)?.name ?? unknown;
