import { present } from '../../../content/present.ts';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload';
import { personalFields } from '../../../content/schema/withdrawal.ts';
import { withdrawalsIn, type Deed, type ShownTeam } from '../../../content/withdrawals/changes.ts';
import type { Withdrawals } from '../../../content/withdrawals/list.ts';
import { Refused } from '../../base/errors/refused.ts';
import { teamOf } from '../../publishing/export/team.ts';
import { keepWithdrawals, readAllWithdrawals } from '../../storage/installation/lists.ts';
import type { Team } from '../../payload-types.ts';
import { contextOf } from '../../writing/workflow/approval.ts';
import {
  refuseOldConsents,
  withoutCopiedConsents,
  withoutOldConsents,
  withoutWithdrawnConsents,
} from '../../people/consent/consents.ts';
import { withdrawer } from '../../people/consent/shortened.ts';

/** A row as far as it is written: a draft may lack anything. */
type Row = Partial<Team> & { id: string; deletedAt?: string | null };

/** The people's data shown before a change and after it, until it is written. */
interface Change {
  before: ShownTeam;
  after: ShownTeam;
  wasPublic: boolean;
  status: unknown;
}

/**
 * Looks at what a change withdraws before it is written. A version that comes back brings no consent
 * back that was withdrawn since; whoever gives one anew says so with its day.
 */
export const seesWithdrawals: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const id = String(originalDoc?.id ?? data['id']);
  const list = await readAllWithdrawals(req.payload);
  const status: unknown = data['_status'] ?? originalDoc?._status;
  const { publishes } = contextOf(req);
  if (originalDoc && data['members'] && !publishes)
    data['members'] = withoutCopiedConsents(
      data['members'] as Team['members'],
      originalDoc.members as Team['members'],
    );
  const members = (data['members'] ?? originalDoc?.members) as Team['members'];
  if (publishes) {
    // Whoever approved it may not have known of what was withdrawn since.
    const { copy } = publishes;
    copy['members'] = withoutOldConsents(copy['members'] as Team['members'], list);
    data['members'] = withoutOldConsents(members, list);
  } else if (req.context['isRestoringVersion'] === true)
    data['members'] = withoutWithdrawnConsents(members, list);
  else if (status === 'published') refuseOldConsents(members, list, req);
  const row = await rowOf(id, req);
  changesOf(req).set(id, {
    before: row ? shownBefore(row, list) : { id, members: [] },
    after: shownIn(present({ id, members: (data['members'] ?? members) as Team['members'] })),
    wasPublic: isPublic(row),
    status,
  });
  return data;
};

/** Refuses to send a team that shows somebody who no longer agrees. @throws {ValidationError} */
export async function demandAgreed(
  req: PayloadRequest,
  newest: Record<string, unknown>,
): Promise<void> {
  const list = await readAllWithdrawals(req.payload);
  refuseOldConsents(newest['members'] as Team['members'], list, req);
}

/** Records what was withdrawn, on the disk, before the change is told to be saved. */
export const recordsWithdrawals: CollectionAfterChangeHook = async ({ doc, req }) => {
  const id = String(doc.id);
  const change = changesOf(req).get(id);
  if (!change) return doc;
  changesOf(req).delete(id);
  await record(req, change, deedOf(change, isPublic(await rowOf(id, req))));
  return doc;
};

/** Notes what is there before a team is deleted for good. */
export const seesDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const row = await rowOf(String(id), req);
  if (!row) return;
  const before = shownIn(row);
  changesOf(req).set(row.id, {
    before,
    // Samples are nobody's numbers: they may be seeded again.
    after: row.sample ? before : { id: row.id, members: [] },
    wasPublic: true,
    status: 'draft',
  });
};

/** A team was deleted for good: what its people agreed to went with it. */
export const recordsDeletion: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const id = String(doc.id);
  const change = changesOf(req).get(id);
  if (!change) return doc;
  changesOf(req).delete(id);
  await record(req, change, 'taken-off');
  return doc;
};

async function record(req: PayloadRequest, change: Change, deed: Deed): Promise<void> {
  const { payload } = req;
  const now = { list: await readAllWithdrawals(payload), at: new Date().toISOString() };
  try {
    const lines = withdrawalsIn(change.before, change.after, deed, now);
    // Noted with its author, so that much of one account is asked about: see
    // `cms/people/mass-withdrawal/`.
    await keepWithdrawals(
      payload,
      lines.map((line) => {
        const by = line.event === 'withdrawn' ? withdrawer(req, line.person) : undefined;
        return { ...line, ...(by !== undefined && { by }) };
      }),
    );
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A withdrawal could not be recorded' });
    throw new Refused(
      'Chưa lưu được: máy chủ không ghi được việc rút lại sự đồng ý lên ổ đĩa. Hãy báo quản trị viên rồi lưu lại.',
      507,
    );
  }
}

function deedOf({ wasPublic, status }: Change, isNowPublic: boolean): Deed {
  if (isNowPublic) return status === 'published' ? 'published' : 'draft';
  return wasPublic ? 'taken-off' : 'draft';
}

/** Of a team that the public does not see, only what it once saw counts. */
function shownBefore(row: Row, list: Withdrawals): ShownTeam {
  const shown = shownIn(row);
  if (isPublic(row)) return shown;
  const members = shown.members.map((member) => ({
    id: member.id,
    ...Object.fromEntries(
      personalFields
        .filter((field) => list.knows(member.id, field))
        .map((field) => [field, member[field]]),
    ),
  }));
  return { ...shown, members };
}

const isPublic = (row: Row | null) => row?._status === 'published' && !row.deletedAt;

function shownIn({ id, members }: Pick<Row, 'id' | 'members'>): ShownTeam {
  return { id, members: teamOf({ id, members } as Team).members };
}

/** By document: one request may change many. */
function changesOf({ context }: PayloadRequest): Map<string, Change> {
  context['withdrawals'] ??= new Map<string, Change>();
  return context['withdrawals'] as Map<string, Change>;
}

/** Reads the row of a team that the public sees, with everything that a reader is not shown. */
async function rowOf(id: string, req: PayloadRequest): Promise<Row | null> {
  return req.payload.db.findOne<Row>({ collection: 'teams', where: { id: { equals: id } }, req });
}
