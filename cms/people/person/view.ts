import type { Payload } from 'payload';
import { isStepKind } from '../erasure/step.ts';
import { type Finding, type FindingKind, kinds } from './finding.ts';
import type { RemovalPlan } from './plan.ts';
import {
  findRemovals,
  findRows,
  type PersonRemoval,
  type PersonRemovalRow,
  type RemovalState,
  type Staying,
} from './store.ts';

/** A finding as the screen shows it. */
export type FindingView = Omit<Finding, 'names' | 'numbers' | 'pictures' | 'part' | 'import'>;

/** `POST /api/person/search` */
export interface SearchView {
  findings: FindingView[];
}

/** The plan as the screen shows it. */
export interface PlanView {
  goes: FindingView[];
  stays: Staying[];
  more: FindingView[];
  faults: string[];
  /** The reason why it waits for a second person; null where it does not. */
  waits: string | null;
  hash: string;
}

/** The things of one kind that were removed, and where. */
export interface GoneView {
  label: string;
  places: string[];
}

/** `GET /api/person/removals/:id` */
export interface RemovalView {
  id: string;
  state: RemovalState;
  /** ISO 8601. */
  startedAt: string;
  endedAt: string | null;
  total: number;
  done: number;
  fault: string | null;
  gone: GoneView[];
  stays: Staying[];
}

/** A removal in the list of those that were asked for last. */
export type ListedRemoval = Pick<
  RemovalView,
  'id' | 'state' | 'startedAt' | 'endedAt' | 'total' | 'done'
>;

export function findingView(finding: Finding): FindingView {
  const { key, kind, of, document, place, kept, since, versions } = finding;
  const { isLive, form, until, note, isSuggested } = finding;
  const where = { key, kind, of, document, place, form };
  return { ...where, kept, since, versions, isLive, until, note, isSuggested };
}

export function planView({ goes, stays, more, faults, waits, hash }: RemovalPlan): PlanView {
  return { goes: goes.map(findingView), stays, more: more.map(findingView), faults, waits, hash };
}

export async function removalView(payload: Payload, one: PersonRemoval): Promise<RemovalView> {
  const rows = await findRows(payload, one.id, { states: ['gone', 'kept'] });
  const kept = rows.filter(({ state }) => state === 'kept');
  return {
    ...listed(one),
    fault: one.fault,
    gone: goneIn(rows.filter(({ state }) => state === 'gone')),
    stays: [...kept.map(stillUsed), ...one.stays],
  };
}

/** Most removals that are listed. */
const mostListed = 20;

export async function listedRemovals(payload: Payload): Promise<ListedRemoval[]> {
  const found = await findRemovals(payload, { state: { not_equals: 'preparing' } }, mostListed);
  return found.map(listed);
}

function listed({ id, state, startedAt, endedAt, total, done }: PersonRemoval): ListedRemoval {
  return { id, state, startedAt, endedAt, total, done };
}

function goneIn(rows: PersonRemovalRow[]): GoneView[] {
  const byKind = Map.groupBy(rows, ({ kind }) => kind);
  return (Object.keys(kinds) as FindingKind[]).flatMap((kind) => {
    const places = (isStepKind(kind) ? (byKind.get(kind) ?? []) : []).map(({ title }) => title);
    return places.length > 0 ? [{ label: kinds[kind].label, places }] : [];
  });
}

const stillUsed = ({ kind, title }: PersonRemovalRow): Staying => ({
  what: `${kinds[kind].label}: ${title}`,
  why: 'Nơi khác còn dùng. Hãy bỏ ra khỏi những nơi đó rồi xóa.',
});
