import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import type { HeartbeatPost } from '../../../content/kiosk/posts.ts';
import type { DaySums } from '../../../content/kiosk/sums.ts';
import { record } from '../../storage/audit/record.ts';
import { Refused } from '../../base/errors/refused.ts';
import { readPublication } from '../../publishing/publication/publication.ts';
import { slowsDown } from '../../safeguards/removal/own-pace.ts';
import { sumsOf } from './counts.ts';
import { type MachineState, maySeeMachine, mayRegisterMachine, stateOf } from './machine-state.ts';
import { readClosedDays } from '../../publishing/globals/opening-hours.ts';
import { readMachine, renewKey, revoke } from './machines.ts';
import type { Desk } from '../../payload-types.ts';

const notStored = { headers: { 'Cache-Control': 'no-store' } };

/** `GET /api/desk-machines/:desk?from=&to=` */
export interface MachineReport {
  machine: MachineState;
  /** True if the desk has opening hours; without them no silence is noticed. */
  hasOpening: boolean;
  registeredAt: string | null;
  /** Until when an unused key is valid. */
  keyUntil: string | null;
  heardAt: string | null;
  heartbeat: HeartbeatPost | null;
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

const report: Endpoint = {
  path: '/desk-machines/:desk',
  method: 'get',
  handler: async (req) => {
    const desk = await deskOf(req);
    if (!maySeeMachine(req.user, desk)) throw notAllowed();
    const days = range.safeParse({ from: req.query['from'], to: req.query['to'] });
    if (!days.success) throw new Refused('Ngày không đúng. Chọn lại từ ngày, đến ngày.', 400);
    const [machine, sums, { liveRelease }, closedDays] = await Promise.all([
      readMachine(req.payload, desk.id),
      sumsOf(req.payload, desk.id, days.data),
      readPublication(req.payload),
      readClosedDays(req.payload),
    ]);
    const answer: MachineReport = {
      machine: stateOf(machine, desk, closedDays),
      hasOpening: (desk.opening ?? []).length > 0,
      registeredAt: machine?.registeredAt ?? null,
      keyUntil: machine?.keyHash ? (machine.keyUntil ?? null) : null,
      heardAt: machine?.heardAt ?? null,
      heartbeat: machine?.heartbeat ?? null,
      liveRelease,
      mayRegister: mayRegisterMachine(req.user, desk),
      sums,
      titles: await titlesOf(req, sums),
    };
    return Response.json(answer, notStored);
  },
};

const key: Endpoint = {
  path: '/desk-machines/:desk/key',
  method: 'post',
  handler: async (req) => {
    const desk = await deskOf(req);
    if (!mayRegisterMachine(req.user, desk)) throw notAllowed();
    const at = { by: req.user, of: 'desks', document: desk.id };
    await record(req.payload, { deed: 'machineKey', ...at });
    const made = await renewKey(req.payload, desk.id);
    return Response.json(made satisfies NewKey, notStored);
  },
};

/** `POST /api/desk-machines/:desk/revoke`: ends the registration. */
const revoking: Endpoint = {
  path: '/desk-machines/:desk/revoke',
  method: 'post',
  handler: async (req) => {
    const desk = await deskOf(req);
    if (!mayRegisterMachine(req.user, desk)) throw notAllowed();
    await slowsDown(req, 'unplanned');
    const at = { by: req.user, of: 'desks', document: desk.id };
    await record(req.payload, { deed: 'machineRevoke', ...at });
    await revoke(req.payload, desk.id);
    return Response.json({}, notStored);
  },
};

export const machineEndpoints: Endpoint[] = [report, key, revoking];

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
