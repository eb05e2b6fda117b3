import type { Payload } from 'payload';
import { communeOf, may, writesForProvince } from '../../base/access/abilities.ts';
import { idOf, type Visitor } from '../../base/access/roles.ts';
import type { Desk } from '../../payload-types.ts';
import { type Machine, machinesOf } from './machines.ts';
import type { ClosedDays } from '../../../content/schema/settings.ts';
import { openingsOf, readClosedDays } from '../../publishing/globals/opening-hours.ts';
import { silentSince } from './silence.ts';

/** The state of a machine, or of all at a desk. Instants are ISO 8601. */
export type MachineState =
  | { state: 'unregistered' }
  /** Registered but not heard from yet. */
  | { state: 'new'; since: string }
  | { state: 'heard'; at: string }
  | { state: 'silent'; since: string };

/** A silent machine, by the id and name of its desk. */
export interface SilentDesk {
  id: string;
  name: string;
  /** The name of the machine, where the desk has several. */
  machine?: string;
  since: string;
}

/** The registered machines, and those of them that are silent. */
export interface MachinesOverview {
  registered: number;
  silent: SilentDesk[];
  /** Those at desks without opening hours: nobody can say whether they are silent. */
  unjudged: number;
}

/** Staff sees every machine, a commune official those of their commune. */
export function maySeeMachine(user: Visitor, desk: Pick<Desk, 'commune'>): boolean {
  const own = communeOf(user);
  return may(user, 'readProvince') || (own !== undefined && own === idOf(desk.commune));
}

/** Whoever may change the desk, or draft changes of it, also registers its machine. */
export function mayRegisterMachine(user: Visitor, desk: Pick<Desk, 'commune'>): boolean {
  return writesForProvince(user) || (may(user, 'keepOwnCommune') && maySeeMachine(user, desk));
}

export function stateOf(
  machine: Machine | null,
  desk: Pick<Desk, 'opening'>,
  closedDays: ClosedDays[],
  now = new Date(),
): MachineState {
  if (!machine?.tokenHash) return { state: 'unregistered' };
  const since = machine.heardAt ?? machine.registeredAt ?? now.toISOString();
  const silent = silentSince({ opening: openingsOf(desk), closedDays }, new Date(since), now);
  if (silent) return { state: 'silent', since: silent.toISOString() };
  return machine.heardAt ? { state: 'heard', at: machine.heardAt } : { state: 'new', since };
}

/** The state of all machines at a desk in one: a silent one before those that are heard. */
function stateOfAll(
  machines: Machine[],
  desk: Pick<Desk, 'opening'>,
  closedDays: ClosedDays[],
  now = new Date(),
): MachineState {
  const states = machines.map((machine) => stateOf(machine, desk, closedDays, now));
  const first = (state: MachineState['state']) =>
    states
      .filter((each) => each.state === state)
      .sort((one, other) => instantOf(one).localeCompare(instantOf(other)));
  return (
    first('silent')[0] ?? first('heard').at(-1) ?? first('new')[0] ?? { state: 'unregistered' }
  );
}

function instantOf(state: MachineState): string {
  if (state.state === 'unregistered') return '';
  return state.state === 'heard' ? state.at : state.since;
}

/**
 * The state of one desk's machines; null when the user may not see them. Drafts of the desk are
 * ignored.
 */
export async function readMachineState(
  payload: Payload,
  user: Visitor,
  id: string,
): Promise<MachineState | null> {
  const where = { id: { equals: id } };
  const desk = await payload.db.findOne<Desk>({ collection: 'desks', where });
  if (!desk || !maySeeMachine(user, desk)) return null;
  return stateOfAll(await machinesOf(payload, id), desk, await readClosedDays(payload));
}

/** Every registered machine that the user may see, and which of them are silent. */
export function readMachines(
  payload: Payload,
  user: Visitor,
  now = new Date(),
): Promise<MachinesOverview> {
  return readMachinesOf(payload, (desk) => maySeeMachine(user, desk), now);
}

/** Every registered machine, for a monitor. */
export function readAllMachines(payload: Payload, now = new Date()): Promise<MachinesOverview> {
  return readMachinesOf(payload, () => true, now);
}

async function readMachinesOf(
  payload: Payload,
  isAmong: (desk: Pick<Desk, 'commune'>) => boolean,
  now: Date,
): Promise<MachinesOverview> {
  const found = await payload.db.find<Machine>({
    collection: 'machines',
    where: { tokenHash: { exists: true } },
    limit: 0,
    pagination: false,
  });
  const registered = found.docs.filter(({ tokenHash }) => tokenHash);
  if (registered.length === 0) return { registered: 0, silent: [], unjudged: 0 };
  const { docs } = await payload.find({
    collection: 'desks',
    where: { id: { in: [...new Set(registered.map(({ desk }) => desk))] } },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { name: true, commune: true, opening: true },
  });
  const closedDays = await readClosedDays(payload);
  const seen = docs.filter(isAmong).flatMap((desk) => {
    const machines = registered.filter((machine) => machine.desk === desk.id);
    return machines.map((machine) => ({ desk, machine, several: machines.length > 1 }));
  });
  const silent = seen.flatMap(({ desk, machine, several }) => {
    const state = stateOf(machine, desk, closedDays, now);
    if (state.state !== 'silent') return [];
    const { id, name } = desk;
    return [{ id, name, ...(several && { machine: machine.name }), since: state.since }];
  });
  const unjudged = seen.filter(({ desk }) => (desk.opening ?? []).length === 0).length;
  return { registered: seen.length, silent, unjudged };
}
