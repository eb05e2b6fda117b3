import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { hasAbility } from '../../base/access/abilities.ts';
import { type Role, idOf } from '../../base/access/roles.ts';
import type { Within } from '../../storage/database/after-commit.ts';
import { Refused } from '../../base/errors/refused.ts';
import { deedOf } from '../../base/hooks/deed.ts';
import { oneAtATime } from '../../safeguards/removal/guard.ts';
import { agreedIn, slowsDown } from '../../safeguards/removal/own-pace.ts';
import { texts } from './leaving-texts.ts';
import { demandOneADay } from './one-decider-a-day.ts';

/** The fields of an account that say who somebody is. */
export interface KeptAccount {
  id: string;
  email: string;
  role: Role;
  name?: string | null;
  temporaryPassword?: boolean | null;
  commune?: unknown;
}

/**
 * Guards accounts against one administrator: one at a time, so many new ones, roles and deletions in a while,
 * the address of one other who decides a day, and no other administrator but by what others could have
 * stopped (`leaving-admin.ts`).
 */
export const guardsAccounts: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const deed = deedOf(operation, args);
  if (overrideAccess || !req.user) return args;
  if (deed.does === 'create' || deed.does === 'copy') await slowsDown(req, 'newAccounts');
  if (deed.does !== 'delete' && deed.does !== 'change') return args;
  if (deed.id === undefined) throw new Refused(oneAtATime);
  const kept = await readAccount(req, deed.id);
  if (kept && deed.does === 'change' && takesAddress(req, kept, deed.data))
    await demandOneADay(req, kept);
  if (!kept || !takesRole(kept, deed.does === 'delete' ? 'delete' : deed.data)) return args;
  if (isOtherAdmin(req, kept) && Object.keys(agreedIn(req)).length === 0)
    throw new Refused(texts.byPlan, 409);
  await slowsDown(req, 'accounts');
  return args;
};

/** Tells whether a change gives somebody else another address to sign in with. */
const takesAddress = (
  { user }: Pick<PayloadRequest, 'user'>,
  { id, email }: KeptAccount,
  change: Record<string, unknown>,
): boolean =>
  String(id) !== String(user?.id) && change['email'] !== undefined && change['email'] !== email;

/** Tells whether a change takes a role, or gives another one. */
export function takesRole(
  kept: Pick<KeptAccount, 'role' | 'commune'>,
  change: 'delete' | Record<string, unknown>,
): boolean {
  if (change === 'delete') return true;
  const { role = kept.role, commune = kept.commune } = change;
  return (
    role !== kept.role ||
    (hasAbility(role, 'keepOwnCommune') && idOf(commune) !== idOf(kept.commune))
  );
}

/** Tells whether it is an administrator other than the one who asks. */
export const isOtherAdmin = (
  { user }: Pick<PayloadRequest, 'user'>,
  { id, role }: Pick<KeptAccount, 'id' | 'role'>,
): boolean => hasAbility(role, 'keepAccounts') && String(id) !== String(user?.id);

export function readAccount(
  { payload, transactionID }: Pick<PayloadRequest, 'payload'> & Within,
  id: string,
): Promise<KeptAccount | null> {
  const where = { id: { equals: id } };
  const req = transactionID === undefined ? {} : { transactionID };
  return payload.db.findOne<KeptAccount>({ collection: 'users', where, req });
}
