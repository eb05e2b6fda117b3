import type { Payload } from 'payload';
import type { DeskMachineNow, DeskNow } from '../../../content/kiosk/calls.ts';
import type { Desk } from '../../payload-types.ts';
import { type Machine, machinesOf } from '../machines/machines.ts';
import { missedCalls, runningCalls } from './calls.ts';
import { type DeskDevice, devicesOf, isOnDuty, secondsSince } from './devices.ts';
import { readToday } from './today.ts';

/** Seconds without a heartbeat after which a machine lacks one; it beats every minute. */
const silentAfter = 180;
/** Days whose counts may wait before somebody should look. */
const waitingDays = 2;

/** Reads a desk as it is at this moment, for the page of one of its devices. */
export async function deskNow(
  payload: Payload,
  { id: own, desk: id, name: device }: DeskDevice,
  since: string | undefined,
  now = new Date(),
): Promise<DeskNow> {
  const [devices, machines, { calls, came, seconds, closed, note }, desk] = await Promise.all([
    devicesOf(payload, id),
    machinesOf(payload, id),
    readToday(payload, id, now),
    payload.db.findOne<Desk>({ collection: 'desks', where: { id: { equals: id } } }),
  ]);
  const names = new Map(machines.map((machine) => [machine.id, machine.name]));
  const running = await runningCalls(payload, id, names, now);
  return {
    desk: desk?.name ?? '',
    ...(desk?.phone && { phone: desk.phone }),
    device,
    others: devices
      .filter((other) => other.id !== own && isOnDuty(other, now))
      .map(({ name }) => name),
    now: now.toISOString(),
    // The glass says that nobody is on duty: then nothing rings here.
    calls: closed ? running.filter(({ state }) => state !== 'ringing') : running,
    missed: since ? await missedCalls(payload, id, { names, since }, now) : [],
    machines: machines
      .filter(({ tokenHash }) => tokenHash)
      .map((machine) => machineNow(machine, desk, now)),
    today: { calls, came, ...(came > 0 && { seconds: Math.round(seconds / came) }) },
    closed,
    note,
  };
}

function machineNow(machine: Machine, desk: Desk | null, now: Date): DeskMachineNow {
  const { name, heardAt, heartbeat } = machine;
  const heard = heardAt ? secondsSince(heardAt, now) : undefined;
  const lacks: DeskMachineNow['lacks'] = [];
  if (heard === undefined || heard > silentAfter) lacks.push('silent');
  if ((machine.volume ?? desk?.volume) === 0) lacks.push('muted');
  const printer = desk?.printer === 'none' ? undefined : heartbeat?.printer;
  if (printer === 'paper') lacks.push('paper');
  if (printer === 'stopped' || printer === 'none') lacks.push('printer');
  if (heartbeat && heartbeat.errors.today > 0) lacks.push('faults');
  if (heartbeat && heartbeat.waitingDays > waitingDays) lacks.push('waiting');
  return { name, ...(heard !== undefined && { heard }), lacks };
}
