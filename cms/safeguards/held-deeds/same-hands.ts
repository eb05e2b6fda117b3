import type { Payload } from 'payload';
import { hasAbility, rolesThatMay } from '../../base/access/abilities.ts';
import { roles } from '../../base/access/roles.ts';
import type { AuditedDeed } from '../../storage/audit/deeds.ts';
import { type AuditEntry, auditCollection } from '../../storage/audit/record.ts';

/** Days for which an account may still be in the hands of the one that had it in its hands. */
const days = 7;

/** The deeds that give somebody another account to act with. */
const handsOver: AuditedDeed[] = ['create', 'role', 'email', 'passwordLink', 'secondFactorReset'];

/** Finds the accounts that these have made in the last week, which confirm nothing for them. */
export async function madeLatelyBy(
  payload: Payload,
  makers: string[],
  now = new Date(),
): Promise<Set<string>> {
  const made = await accountDeeds(payload, ['create'], now);
  return new Set(made.flatMap(({ by, account }) => (makers.includes(by) ? account : [])));
}

/**
 * Finds all accounts that may be used by whoever uses one of these: those that they made or could sign in
 * to in the last week, those of whom the same is true of them, and so on.
 */
export async function inSameHands(
  payload: Payload,
  accounts: string[],
  now = new Date(),
): Promise<Set<string>> {
  return reachedFrom(accounts, await accountDeeds(payload, handsOver, now));
}

/**
 * Finds the accounts whose deeds are one sum with those of an account: of all in the same hands those that
 * write for the province. Who keeps one commune counts alone, or all officials of a province that was
 * begun this week would be one.
 */
export async function summedWith(
  payload: Payload,
  account: string,
  now = new Date(),
): Promise<Set<string>> {
  const given = await accountDeeds(payload, handsOver, now);
  const alone = await countingAlone(payload, given);
  const pairs = given.filter((one) => !alone.has(one.by) && !alone.has(one.account));
  return reachedFrom([account], pairs);
}

/** Another account is in somebody's hands. */
interface Given {
  by: string;
  account: string;
  detail: string;
}

function reachedFrom(accounts: string[], given: Given[]): Set<string> {
  const hands = new Set(accounts);
  for (const one of hands)
    for (const { by, account } of given)
      if (by === one || account === one) hands.add(by).add(account);
  return hands;
}

/** Finds those that write for no province, and have not done so this week. */
async function countingAlone(payload: Payload, given: Given[]): Promise<Set<string>> {
  const others = roles.filter((role) => !hasAbility(role, 'writeProvince'));
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'users',
    where: { role: { in: others } },
    pagination: false,
    limit: 0,
    select: {},
  });
  const alone = new Set(docs.map(({ id }) => String(id)));
  for (const { account, detail } of given)
    if (rolesThatMay('writeProvince').some((role) => detail.startsWith(`${role} → `)))
      alone.delete(account);
  return alone;
}

/** Lists who did such a deed in the last week, and to whose account. */
async function accountDeeds(payload: Payload, deeds: AuditedDeed[], now: Date): Promise<Given[]> {
  const since = new Date(now.getTime() - days * 86_400_000).toISOString();
  const { docs } = await payload.db.find<AuditEntry>({
    collection: auditCollection,
    where: {
      and: [{ of: { equals: 'users' } }, { deed: { in: deeds } }, { at: { greater_than: since } }],
    },
    pagination: false,
    limit: 0,
  });
  return docs.flatMap(({ by, document: account, detail }) =>
    by && account ? [{ by, account, detail: detail ?? '' }] : [],
  );
}
