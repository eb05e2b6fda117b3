import type { Endpoint, Payload } from 'payload';
import { cmsStateAddress, type CmsState } from '../../../content/schema/cms-state.ts';
import type { AuditedDeed } from '../../storage/audit/deeds.ts';
import { auditCollection } from '../../storage/audit/record.ts';
import { heldNow } from '../../safeguards/held-deeds/view.ts';
import { readAllMachines } from '../../desks/machines/machine-state.ts';
import { demandOwnWord } from './own-word.ts';

const hour = 3_600_000;

/** Tells a process of this installation how the CMS stands: `/metrics` and the alerts ask for it. */
export const stateEndpoint: Endpoint = {
  path: cmsStateAddress.replace('/api', ''),
  method: 'get',
  handler: async (req) => {
    demandOwnWord(req);
    return Response.json(await readState(req.payload), {
      headers: { 'Cache-Control': 'no-store' },
    });
  },
};

async function readState(payload: Payload, now = new Date()): Promise<CmsState> {
  const machines = await readAllMachines(payload, now);
  const feedback = await payload.count({
    collection: 'feedback',
    where: { state: { equals: 'new' } },
    overrideAccess: true,
  });
  const since = new Date(now.getTime() - hour).toISOString();
  const counts = async (deed: AuditedDeed) =>
    (
      await payload.count({
        collection: auditCollection,
        where: { and: [{ deed: { equals: deed } }, { at: { greater_than: since } }] },
        overrideAccess: true,
      })
    ).totalDocs;
  return {
    machines: {
      registered: machines.registered,
      silent: machines.silent.map(({ name, since: heard }) => ({ desk: name, since: heard })),
    },
    feedbackWaiting: feedback.totalDocs,
    failedSignIns: await counts('signInFailed'),
    tooFast: await counts('tooFast'),
    held: await heldNow(payload),
  };
}
