import type { Endpoint } from 'payload';
import { isStaff } from '../../base/access/abilities.ts';
import { type AuditEntry, auditCollection } from '../../storage/audit/record.ts';
import { outdatedOf } from './consents.ts';
import { Refused } from '../../base/errors/refused.ts';
import type { PersonalField } from '../../../content/schema/withdrawal.ts';
import { readAllWithdrawals } from '../../storage/installation/lists.ts';

/** `GET /api/withdrawn/:team`: consents that a form still shows although they were withdrawn. */
export interface WithdrawnView {
  withdrawn: Withdrawn[];
}

/** One person of whom more is agreed to in the form than counts. Instants are ISO 8601. */
export interface Withdrawn {
  /** Id of the member. */
  person: string;
  fields: PersonalField[];
  at: string;
  /** The time an older backup brought the consent back, and left it withdrawn. */
  restoredAt?: string;
}

/** As far as whoever asks reads consents: who does not, reads of none. */
export const withdrawnEndpoint: Endpoint = {
  path: '/withdrawn/:team',
  method: 'get',
  handler: async (req) => {
    const { payload, user } = req;
    if (!isStaff(user)) throw new Refused('Bạn chưa được phép làm việc này.');
    const { docs } = await payload.find({
      collection: 'teams',
      where: { id: { equals: String(req.routeParams?.['team']) } },
      draft: true,
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: false,
      user,
    });
    const [team] = docs;
    if (!team) throw new Refused('Không có tổ này.', 404);
    const list = await readAllWithdrawals(payload);
    const found = (team.members ?? []).flatMap((member): Withdrawn[] => {
      const old = outdatedOf(member, list);
      const [at] = old.map(({ withdrawnAt }) => withdrawnAt).toSorted();
      return at ? [{ person: String(member.id), fields: old.map(({ field }) => field), at }] : [];
    });
    const restores = await payload.db.find<AuditEntry>({
      collection: auditCollection,
      where: { deed: { equals: 'restoreBackup' } },
      sort: '-at',
      limit: 1,
      pagination: false,
    });
    const restoredAt = restores.docs[0]?.at;
    const withdrawn = found.map((one) =>
      restoredAt && restoredAt > one.at ? { ...one, restoredAt } : one,
    );
    const view: WithdrawnView = { withdrawn };
    return Response.json(view, { headers: { 'Cache-Control': 'no-store' } });
  },
};
