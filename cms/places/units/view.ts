import type { Payload } from 'payload';
import { dayOfInstant } from '../../../content/text/date.ts';
import { type FaultGroup, groupFaults } from '../../base/spreadsheet/list/group-faults.ts';
import type { OrderPlan } from './order.ts';
import { planOf } from './plan.ts';
import { documentsOf, previewOf, type StepView } from './preview.ts';
import { readKnown } from './read-known.ts';
import { editsOf } from './start.ts';
import { findChanges, idsOf, type UnitChange } from './store.ts';

/** The most of a plan that is shown at once. */
const most = { changes: 50 };

/** The effects of an order, for the screen: `POST /api/units/plan`. */
export interface OrderView extends Pick<OrderPlan, 'columns' | 'wrong'> {
  steps: StepView[];
  /** The faults in a file, by how they are mended. */
  faults: FaultGroup[];
  /** Cells that are wrong, in all groups. */
  faultCount: number;
  hash: string;
}

/** A change in a list: `GET /api/units`. Instants are ISO 8601. */
export interface ListedChange extends Pick<
  UnitChange,
  'id' | 'day' | 'basis' | 'byName' | 'state' | 'startedAt'
> {
  sentences: string[];
}

/** The progress of a change, and its effects: `GET /api/units/:id`. */
export interface ChangeView
  extends ListedChange, Pick<UnitChange, 'fault' | 'total' | 'done' | 'steps'> {
  /** True if its day has come. */
  isDue: boolean;
  /** The effects of taking it back; nothing as long as it was not. */
  returned: StepView['documents'];
  /** Names what is shown of a change that is to be looked at again. */
  hash: string;
}

export function orderView({ steps, faults, hash, columns, wrong }: OrderPlan): OrderView {
  return {
    steps: previewOf(steps),
    faults: groupFaults(faults),
    faultCount: faults.length,
    columns,
    wrong,
    hash,
  };
}

/** The changes that were asked for last. */
export async function listedChanges(payload: Payload): Promise<ListedChange[]> {
  return (await findChanges(payload, {}, most.changes)).map(listed);
}

/** Reads how far a change is; what waits for somebody is planned on what is there today. */
export async function changeView(
  payload: Payload,
  one: UnitChange,
  now = new Date(),
): Promise<ChangeView> {
  const { fault, total, done } = one;
  const isDue = one.day <= dayOfInstant(now);
  const isBack = one.state === 'undone';
  const returned = isBack ? documentsOf(await editsOf(payload, one.id, 'returned')) : [];
  const own = { ...listed(one), fault, total, done, isDue, returned };
  if (one.state !== 'stalled') return { ...own, steps: one.steps, hash: one.hash };
  const { steps, hash } = planOf(one.changes, await readKnown(payload), idsOf(one));
  return { ...own, steps: previewOf(steps), hash };
}

function listed({ id, day, basis, byName, state, startedAt, steps }: UnitChange): ListedChange {
  const sentences = steps.map(({ sentence }) => sentence);
  return { id, day, basis, byName, state, startedAt, sentences };
}
