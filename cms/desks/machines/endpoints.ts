import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import type { HeartbeatPost } from '../../../content/kiosk/posts.ts';
import type { DaySums } from '../../../content/kiosk/sums.ts';
import { record } from '../../storage/audit/record.ts';
import { Refused } from '../../base/errors/refused.ts';
import { getJson, postJson } from '../../base/json-endpoint.ts';
import { readPublication } from '../../publishing/publication/publication.ts';
import { readClosedDays } from '../../publishing/globals/opening-hours.ts';
import { slowsDown } from '../../safeguards/removal/own-pace.ts';
import type { Desk } from '../../payload-types.ts';
import { openedBy, sumsOf } from './counts.ts';
import { type MachineState, maySeeMachine, mayRegisterMachine, stateOf } from './machine-state.ts';
import {
  type Machine,
  machinesOf,
  readMachine,
  renameMachine,
  renewKey,
  revoke,
} from './machines.ts';

/** One of the machines of a desk, as staff sees it. */
export interface MachineView {
  id: string;
  name: string;
  state: MachineState;
  registeredAt: string | null;
  heardAt: string | null;
  heartbeat: HeartbeatPost | null;
  /** 0–100, in place of that of the desk. */
  volume: number | null;
  /** The number of times that a task was opened at it in the days asked for. */
  opened: number;
}

/** `GET /api/desk-machines/:desk?from=&to=` */
export interface MachineReport {
  /** The registered ones. */
  machines: MachineView[];
  /** True if the desk has opening hours; without them no silence is noticed. */
  hasOpening: boolean;
  /** Until when an unused key is valid. */
  keyUntil: string | null;
  /** The release that the public sees. */
  liveRelease: string | null;
  mayRegister: boolean;
  sums: DaySums;
  /** Titles of the guides in `sums`, by id; deleted guides have none. */
  titles: Record<string, string>;
}

/** `POST /api/desk-machines/:desk/key`. The key is shown only once. */
export interface NewKey {
  key: string;
  until: string;
}

const range = z.object({ from: z.iso.date(), to: z.iso.date() });
const named = z.object({ name: z.string().trim().normalize('NFC').min(1).max(60) });

const report = getJson('/desk-machines/:desk', async (req): Promise<MachineReport> => {
  const desk = await deskOf(req);
  if (!maySeeMachine(req.user, desk)) throw notAllowed();
  const days = range.safeParse({ from: req.query['from'], to: req.query['to'] });
  if (!days.success) throw new Refused('Ngày không đúng. Chọn lại từ ngày, đến ngày.', 400);
  const [places, sums, { liveRelease }, closedDays] = await Promise.all([
    machinesOf(req.payload, desk.id),
    sumsOf(req.payload, desk.id, days.data),
    readPublication(req.payload),
    readClosedDays(req.payload),
  ]);
  const waiting = places.find(({ keyHash }) => keyHash);
  const machines = places
    .filter(({ tokenHash }) => tokenHash)
    .map(async (machine) => ({
      id: machine.id,
      name: machine.name,
      state: stateOf(machine, desk, closedDays),
      registeredAt: machine.registeredAt ?? null,
      heardAt: machine.heardAt ?? null,
      heartbeat: machine.heartbeat ?? null,
      volume: machine.volume ?? null,
      opened: await openedBy(req.payload, machine, days.data),
    }));
  return {
    machines: await Promise.all(machines),
    hasOpening: (desk.opening ?? []).length > 0,
    keyUntil: waiting?.keyUntil ?? null,
    liveRelease,
    mayRegister: mayRegisterMachine(req.user, desk),
    sums,
    titles: await titlesOf(req, sums),
  };
});

const key = postJson('/desk-machines/:desk/key', async (req): Promise<NewKey> => {
  const desk = await registeredBy(req);
  await record(req.payload, { deed: 'machineKey', by: req.user, of: 'desks', document: desk.id });
  return renewKey(req.payload, desk.id);
});

/** `POST /api/desk-machines/:desk/:machine/revoke`: ends the registration. */
const revoking = postJson('/desk-machines/:desk/:machine/revoke', async (req) => {
  const desk = await registeredBy(req);
  const machine = await machineIn(req, desk);
  await slowsDown(req, 'unplanned');
  const at = { by: req.user, of: 'desks', document: desk.id };
  await record(req.payload, { deed: 'machineRevoke', ...at, detail: machine.name });
  await revoke(req.payload, desk.id, machine.id);
  return {};
});

/** `POST /api/desk-machines/:desk/:machine/name` with `{ name }`. */
const naming = postJson('/desk-machines/:desk/:machine/name', async (req) => {
  const machine = await machineIn(req, await registeredBy(req));
  const said = named.safeParse((await req.json?.()) ?? {});
  if (!said.success) throw new Refused('Tên máy cần từ 1 tới 60 chữ cái.', 400);
  await renameMachine(req.payload, machine.id, said.data.name);
  return {};
});

export const machineEndpoints: Endpoint[] = [report, key, revoking, naming];

/** The desk of the address. @throws {Refused} when the user may not register its machines */
export async function registeredBy(req: PayloadRequest): Promise<Desk> {
  const desk = await deskOf(req);
  if (!mayRegisterMachine(req.user, desk)) throw notAllowed();
  return desk;
}

/** The machine of the address, at a desk. @throws {Refused} when there is none */
export async function machineIn(req: PayloadRequest, desk: Desk): Promise<Machine> {
  const machine = await readMachine(req.payload, desk.id, String(req.routeParams?.['machine']));
  if (!machine?.tokenHash) throw new Refused('Không còn máy này. Hãy tải lại trang.', 404);
  return machine;
}

/** @throws {Refused} 403 without a login, so that nobody learns which desks exist */
async function deskOf(req: PayloadRequest): Promise<Desk> {
  if (!req.user) throw notAllowed();
  const { docs } = await req.payload.find({
    collection: 'desks',
    where: { id: { equals: String(req.routeParams?.['desk']) } },
    // Whoever calls this asks who may see the machine of the desk.
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
  });
  if (!docs[0]) throw new Refused('Không có quầy này.', 404);
  return docs[0];
}

async function titlesOf(req: PayloadRequest, { tasks }: DaySums): Promise<Record<string, string>> {
  if (tasks.length === 0) return {};
  const { docs } = await req.payload.find({
    collection: 'guides',
    where: { id: { in: tasks.map(({ guide }) => guide) } },
    // What a machine counts was live.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { title: true },
  });
  return Object.fromEntries(docs.map(({ id, title }) => [id, title]));
}

function notAllowed(): Refused {
  return new Refused('Bạn chưa được phép làm việc này.');
}
