import type { Endpoint, Payload } from 'payload';
import { cmsStateAddress, type CmsState } from '../../../content/schema/cms-state.ts';
import { commandsAtServer } from '../../storage/audit/at-server.ts';
import type { AuditedDeed } from '../../storage/audit/deeds.ts';
import { loosenedIn } from '../../storage/audit/loosened.ts';
import { auditCollection, type AuditEntry } from '../../storage/audit/record.ts';
import { doneToOthers } from '../../safeguards/held-deeds/to-others.ts';
import { heldNow } from '../../safeguards/held-deeds/view.ts';
import { guards } from '../../publishing/globals/guards.ts';
import { readPublication } from '../../publishing/publication/publication.ts';
import { readAllMachines } from '../../desks/machines/machine-state.ts';
import { readOwnNews } from '../../keeping/program-news/running.ts';
import { demandOwnWord } from './own-word.ts';

const hour = 3_600_000;
/** Most that are told of one kind. */
const mostTold = 20;

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
  const news = await readOwnNews(payload);
  return {
    ...(news && { news }),
    machines: {
      registered: machines.registered,
      silent: machines.silent.map(({ name, machine, since: heard }) => ({
        desk: machine ? `${name}, ${machine}` : name,
        since: heard,
      })),
    },
    feedbackWaiting: feedback.totalDocs,
    failedSignIns: await counts('signInFailed'),
    tooFast: await counts('tooFast'),
    held: await heldNow(payload),
    ...(await undecidedLoss(payload)),
    loosened: await loosenedGuards(payload, now),
    toOthers: await doneToOthers(payload, new Date(now.getTime() - 24 * hour)),
    atServer: await commandsAtServer(payload, new Date(now.getTime() - 24 * hour)),
  };
}

async function undecidedLoss(payload: Payload): Promise<Pick<CmsState, 'loss'>> {
  const { heldLoss, keptLoss, allowedAt } = await readPublication(payload);
  if (!heldLoss || keptLoss === heldLoss.key) return {};
  const { key: id, pages, teams, since } = heldLoss;
  return allowedAt !== null && allowedAt > since ? {} : { loss: { id, pages, teams, since } };
}

async function loosenedGuards(payload: Payload, now: Date): Promise<CmsState['loosened']> {
  const since = new Date(now.getTime() - 24 * hour).toISOString();
  const { docs } = await payload.db.find<AuditEntry>({
    collection: auditCollection,
    where: { and: [{ deed: { equals: 'loosen' } }, { at: { greater_than: since } }] },
    sort: '-at',
    limit: mostTold,
    pagination: false,
  });
  return docs.map((entry) => {
    const { id, at, detail } = entry;
    const field = loosenedIn(entry);
    const hours = guards.find((guard) => guard.field === field)?.hours ?? 0;
    return { id, at, numbers: detail ?? '', what: labelOf(payload, field), hours };
  });
}

/** As the form of the settings names a field. */
function labelOf({ config }: Payload, name: string): string {
  const settings = config.globals.find(({ slug }) => slug === 'settings');
  const field = settings?.flattenedFields.find((one) => one.name === name);
  return typeof field?.label === 'string' ? field.label : name;
}
