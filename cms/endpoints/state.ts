import { timingSafeEqual } from 'node:crypto';
import type { Endpoint, Payload } from 'payload';
import { cmsStateAddress, type CmsState } from '../../content/schema/cms-state.ts';
import { monitorWord } from '../../env/secret.ts';
import { auditCollection } from '../audit/record.ts';
import { Refused } from '../errors/refused.ts';
import { readAllMachines } from '../machines/machine-state.ts';

const hour = 3_600_000;

/** Tells a process of this installation how the CMS stands: `/metrics` and the alerts ask for it. */
export const stateEndpoint: Endpoint = {
  path: cmsStateAddress.replace('/api', ''),
  method: 'get',
  handler: async ({ payload, headers }) => {
    if (!knowsTheWord(headers, payload.config.secret))
      throw new Refused('Địa chỉ này chỉ dành cho máy của chính hệ thống.', 401);
    return Response.json(await readState(payload), { headers: { 'Cache-Control': 'no-store' } });
  },
};

function knowsTheWord(headers: Headers, secret: string): boolean {
  const expected = Buffer.from(`Bearer ${monitorWord(secret)}`);
  const given = Buffer.from(headers.get('authorization') ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

async function readState(payload: Payload, now = new Date()): Promise<CmsState> {
  const machines = await readAllMachines(payload, now);
  const feedback = await payload.count({
    collection: 'feedback',
    where: { state: { equals: 'new' } },
  });
  const since = new Date(now.getTime() - hour).toISOString();
  const refused = await payload.count({
    collection: auditCollection,
    where: { and: [{ deed: { equals: 'signInFailed' } }, { at: { greater_than: since } }] },
  });
  return {
    machines: {
      registered: machines.registered,
      silent: machines.silent.map(({ name, since: heard }) => ({ desk: name, since: heard })),
    },
    feedbackWaiting: feedback.totalDocs,
    failedSignIns: refused.totalDocs,
  };
}
