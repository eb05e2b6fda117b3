import type { Payload } from 'payload';
import { hasAbility, rolesThatMay } from '../../base/access/abilities.ts';
import type { AuditedDeed } from '../../storage/audit/deeds.ts';
import { type AuditEntry, auditCollection } from '../../storage/audit/record.ts';
import { inSameHands, madeLatelyBy } from './same-hands.ts';

/** The deeds with which somebody is kept from deciding, for a while or for good. */
const shutsOut: AuditedDeed[] = [
  'passwordLink',
  'secondFactorReset',
  'email',
  'role',
  'sessionsEnded',
  'delete',
];

/** Milliseconds in which who was shut out has a chance to come back, or to say so. */
export const lately = 24 * 3_600_000;

/**
 * Tells whether whoever uses these accounts has lately kept somebody from deciding, who may so have been
 * kept from stopping what they do.
 * @param from the beginning of what could have been stopped
 */
export async function haveShutOut(
  payload: Payload,
  accounts: string[],
  from: Date,
  now = from,
): Promise<boolean> {
  const hands = await inSameHands(payload, accounts, now);
  const since = new Date(from.getTime() - lately);
  return (await shutOutBy(payload, [...hands], since)).size > 0;
}

/**
 * Finds the accounts of those who decided, had been in, and were shut out by others since a moment. Whose
 * account these others have just made could have confirmed nothing against them.
 * @param by ids of those others
 */
export async function shutOutBy(
  payload: Payload,
  by: string[],
  since: Date,
  deeds = shutsOut,
): Promise<Set<string>> {
  const { docs } = await payload.db.find<AuditEntry>({
    collection: auditCollection,
    where: {
      and: [
        { by: { in: by } },
        { of: { equals: 'users' } },
        { deed: { in: deeds } },
        { at: { greater_than: since.toISOString() } },
      ],
    },
    pagination: false,
    limit: 0,
  });
  const own = await madeLatelyBy(payload, by);
  const others = docs.filter(
    ({ by: who, document }) => document && document !== who && !own.has(document),
  );
  if (others.length === 0) return new Set();
  const deciding = await decidersNow(payload);
  const found = new Set<string>();
  for (const entry of others) {
    const id = entry.document ?? '';
    const decided = leftRole(entry) ?? deciding.has(id);
    if (decided && !found.has(id) && (await hadBeenIn(payload, entry))) found.add(id);
  }
  return found;
}

async function decidersNow(payload: Payload): Promise<Set<string>> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'users',
    where: { role: { in: rolesThatMay('decide') } },
    pagination: false,
    limit: 0,
    select: {},
  });
  return new Set(docs.map(({ id }) => String(id)));
}

/** Tells of a change of role or a deletion whether somebody who decided does so no more; else nothing. */
function leftRole({ deed, detail }: AuditEntry): boolean | undefined {
  if (deed !== 'role' && deed !== 'delete') return undefined;
  const [from, to] = (detail ?? '').split(', ')[0]?.split(' → ') ?? [];
  return hasAbility(from, 'decide') && !hasAbility(to, 'decide');
}

/** Whoever never came in can't be shut out: a new account gets its first link. */
async function hadBeenIn(payload: Payload, { document, at }: AuditEntry): Promise<boolean> {
  const first = document ? await firstDeedOf(payload, document) : undefined;
  return first !== undefined && first <= at;
}

/** Reads when an account did something for the first time, ISO 8601. */
export async function firstDeedOf(payload: Payload, account: string): Promise<string | undefined> {
  const where = { by: { equals: account } };
  const { docs } = await payload.db.find<AuditEntry>({
    collection: auditCollection,
    where,
    sort: 'at',
    limit: 1,
    pagination: false,
  });
  return docs[0]?.at;
}
