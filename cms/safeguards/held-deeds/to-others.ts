import type { Payload } from 'payload';
import type { CmsState } from '../../../content/schema/cms-state.ts';
import { rolesThatMay } from '../../base/access/abilities.ts';
import { type Role, roleLabels } from '../../base/access/roles.ts';
import { type AuditedDeed, deeds, isDeed } from '../../storage/audit/deeds.ts';
import { auditCollection, type AuditEntry } from '../../storage/audit/record.ts';
import { firstDeedOf } from './shut-out.ts';

/** The deeds that are done to the account of somebody else. */
const toAccounts: AuditedDeed[] = [
  'passwordLink',
  'secondFactorReset',
  'email',
  'role',
  'sessionsEnded',
  'delete',
  'create',
];
/** The deeds that take away something of other people's. */
const toAnybody: AuditedDeed[] = ['personRemove', 'deleteSamples'];

/**
 * Lists what one account did to others since a moment, for a monitor: whoever uses an account that is not
 * theirs would do such things, or make one that decides. A first link for somebody who never came in is none,
 * nor is what somebody does to the own account. All are told, however many: else who does much pushes out
 * what matters.
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
    limit: 0,
    pagination: false,
  });
  const found: CmsState['toOthers'] = [];
  const linked = docs.flatMap(({ deed, document }) => (deed === 'passwordLink' && document) || []);
  const firsts = new Map<string, string | undefined>();
  for (const account of new Set(linked)) firsts.set(account, await firstDeedOf(payload, account));
  for (const entry of docs) {
    const { at, deed, id } = entry;
    if (!isDeed(deed) || !isToOthers(entry, firsts)) continue;
    const more = moreOf(entry);
    const what = deed === 'create' ? 'Lập tài khoản mới' : deeds[deed].label;
    found.push({ id, at, what, ...(more && { more }) });
  }
  return found;
}

/** @param firsts when accounts did something for the first time, as far as links were given for them */
function isToOthers(
  { at, by, deed, detail, document }: AuditEntry,
  firsts: Map<string, string | undefined>,
): boolean {
  if (toAnybody.some((one) => one === deed)) return true;
  if (!by || !document || by === document) return false;
  if (deed === 'create') return rolesThatMay('decide').some((role) => role === rolesIn(detail)[1]);
  const first = firsts.get(document);
  return deed !== 'passwordLink' || (first !== undefined && first <= at);
}

/** A change of role in words; what went along with it is looked up in the audit. */
function moreOf({ deed, detail }: AuditEntry): string | undefined {
  if (deed === 'deleteSamples') return detail ? `${detail} mục` : undefined;
  if (deed !== 'role' && deed !== 'delete' && deed !== 'create') return undefined;
  const words = rolesIn(detail).flatMap((role) =>
    Object.hasOwn(roleLabels, role) ? roleLabels[role as Role] : [],
  );
  return words.length > 0 ? words.join(' → ') : undefined;
}

/** The role before and after, as the audit notes them first. */
const rolesIn = (detail: AuditEntry['detail']) => (detail ?? '').split(', ')[0]?.split(' → ') ?? [];
