import type { Payload } from 'payload';
import type { CmsState } from '../../../content/schema/cms-state.ts';
import { type Role, roleLabels } from '../../base/access/roles.ts';
import { type AuditedDeed, deeds, isDeed } from '../../storage/audit/deeds.ts';
import { auditCollection, type AuditEntry } from '../../storage/audit/record.ts';
import { hadBeenIn } from './shut-out.ts';

/** What is done to the account of somebody else. */
const toAccounts: AuditedDeed[] = [
  'passwordLink',
  'secondFactorReset',
  'email',
  'role',
  'sessionsEnded',
  'delete',
];
/** What takes away something of other people's. */
const toAnybody: AuditedDeed[] = ['personRemove', 'deleteSamples'];

/** Most that are told at one look: the next look tells of more. */
const most = 20;

/**
 * Lists what one account did to others since a moment, for a monitor: whoever uses an account that is not
 * theirs would do such things. A first link for somebody who never came in is none, nor is what somebody
 * does to the own account.
 */
export async function doneToOthers(payload: Payload, since: Date): Promise<CmsState['toOthers']> {
  const { docs } = await payload.db.find<AuditEntry>({
    collection: auditCollection,
    where: {
      and: [
        { at: { greater_than: since.toISOString() } },
        { by: { exists: true } },
        {
          or: [
            { deed: { in: toAnybody } },
            { and: [{ deed: { in: toAccounts } }, { of: { equals: 'users' } }] },
          ],
        },
      ],
    },
    sort: '-at',
    limit: 5 * most,
    pagination: false,
  });
  const found: CmsState['toOthers'] = [];
  for (const entry of docs) {
    const { at, deed, id } = entry;
    if (found.length === most || !isDeed(deed) || !(await isToOthers(payload, entry))) continue;
    const more = moreOf(entry);
    found.push({ id, at, what: deeds[deed].label, ...(more && { more }) });
  }
  return found;
}

async function isToOthers(payload: Payload, entry: AuditEntry): Promise<boolean> {
  const { by, deed, document } = entry;
  if (toAnybody.some((one) => one === deed)) return true;
  if (!by || !document || by === document) return false;
  return deed !== 'passwordLink' || hadBeenIn(payload, entry);
}

/** A change of role in words; what went along with it is looked up in the audit. */
function moreOf({ deed, detail }: AuditEntry): string | undefined {
  if (deed === 'deleteSamples') return detail ? `${detail} mục` : undefined;
  if (deed !== 'role' && deed !== 'delete') return undefined;
  const [from = '', to = ''] = (detail ?? '').split(', ')[0]?.split(' → ') ?? [];
  const words = [from, to].flatMap((role) =>
    Object.hasOwn(roleLabels, role) ? roleLabels[role as Role] : [],
  );
  return words.length > 0 ? words.join(' → ') : undefined;
}
