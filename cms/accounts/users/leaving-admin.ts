import type { PayloadRequest } from 'payload';
import { hasAbility, may, mayPublish } from '../../base/access/abilities.ts';
import { idOf, roles } from '../../base/access/roles.ts';
import { Refused } from '../../base/errors/refused.ts';
import { hold } from '../../safeguards/held-deeds/hold.ts';
import { findHeld, type HeldDeed } from '../../safeguards/held-deeds/store.ts';
import type { Deciding, HeldWays } from '../../safeguards/held-deeds/ways.ts';
import { changedFields } from '../../storage/audit/changed-fields.ts';
import { workerOf } from '../../storage/planned-work/work.ts';
import { agreedUpon } from '../../safeguards/removal/own-pace.ts';
import { texts } from './leaving-texts.ts';
import { isOtherAdmin, type KeptAccount, readAccount, takesRole } from './one-at-a-time.ts';

/** An order for what becomes of an administrator. */
export interface LeavingOrder {
  account: string;
  /** The role to have then; nothing where the account is deleted. */
  role: (typeof roles)[number] | null;
  commune: string | null;
}

/** An administrator is taken off by another one: when a third agrees, or after the wait. */
export const leavingAdmin: HeldWays<LeavingOrder> = {
  kind: 'leavingAdmin',
  joins: false,
  runsByItself: true,
  title: ({ order }) => (order.role === null ? texts.deleted : texts.demoted),
  note: texts.note,
  labels: { confirm: texts.confirm, takeBack: texts.takeBack },
  mayDecide: (user) => may(user, 'keepAccounts'),
  mayStop: mayPublish,
  confirm: async (deciding) => {
    const { payload, deed } = deciding;
    const { account: id, role, commune } = deed.order;
    const kept = await readAccount({ payload }, id);
    // After a crash it may be done already.
    if (kept?.role === role || (!kept && role === null)) return;
    if (!hasAbility(kept?.role, 'keepAccounts')) throw new Refused(texts.noAccount, 409);
    const user = await askerOf(deciding);
    const as = { collection: 'users', id, user, depth: 0, context: { ...agreedUpon } } as const;
    if (role === null) await payload.delete(as);
    else await payload.update({ ...as, data: { role, ...(commune && { commune }) } });
  },
  takeBack: async () => {},
};

/** In whose name it is done. @throws {Refused} when that one is no administrator any more */
async function askerOf({ payload, deed }: Deciding<LeavingOrder>) {
  const user = await workerOf(payload, deed.by);
  if (!may(user, 'keepAccounts')) throw new Refused(texts.noAsker, 409);
  return user;
}

/** The answer in place of a change of another administrator. */
export interface HeldChange {
  doc: KeptAccount;
  message: string;
  held: { id: string; runsAt: string | null };
}

/**
 * Holds what would take another administrator's role or account away.
 * @returns what is answered then; nothing where the change is none of that
 * @throws {Refused} for another's address, which would hand the account over
 */
export async function holdsLeaving(
  req: PayloadRequest,
  id: string,
  change: 'delete' | Record<string, unknown>,
): Promise<HeldChange | undefined> {
  const { payload, user } = req;
  const kept = may(user, 'keepAccounts') ? await readAccount(req, id) : null;
  if (!kept || !isOtherAdmin(req, kept)) return undefined;
  if (change !== 'delete' && 'email' in change && change['email'] !== kept.email)
    throw new Refused(texts.ownEmail);
  if (!takesRole(kept, change)) return undefined;
  const order = orderOf(id, change);
  if (change !== 'delete' && hasMore(req, kept, change)) throw new Refused(texts.roleAlone, 409);
  if (await isHeld(payload, id)) throw new Refused(texts.waits, 409);
  const items = [{ of: 'users', document: id, title: '' }];
  const { id: deed, runsAt } = await hold(payload, leavingAdmin, { user, order, items });
  const { email, name = null, role } = kept;
  const doc = { id, email, name, role };
  const message = runsAt ? texts.planned(runsAt) : texts.needsSecond;
  return { doc, message, held: { id: deed, runsAt } };
}

/** The fields that make a role, and what nobody writes by a change of an account. */
const beside = new Set(['role', 'commune', 'sessions']);

/** Tells whether a change says more than the role, which a plan would not keep. */
function hasMore(
  { payload }: Pick<PayloadRequest, 'payload'>,
  kept: KeptAccount,
  change: Record<string, unknown>,
): boolean {
  const { flattenedFields } = payload.collections.users.config;
  const changed = changedFields(flattenedFields, { ...kept }, change);
  return Boolean(change['password']) || !changed.every((name) => beside.has(name));
}

function orderOf(account: string, change: 'delete' | Record<string, unknown>): LeavingOrder {
  if (change === 'delete') return { account, role: null, commune: null };
  const role = roles.find((one) => one === change['role']);
  if (!role) throw new Refused('Vai trò này không có.', 400);
  const commune = hasAbility(role, 'keepOwnCommune') ? (idOf(change['commune']) ?? null) : null;
  if (hasAbility(role, 'keepOwnCommune') && !commune)
    throw new Refused('Cán bộ xã cần chọn xã, phường phụ trách.', 400);
  return { account, role, commune };
}

async function isHeld(payload: PayloadRequest['payload'], account: string): Promise<boolean> {
  const where = {
    and: [{ kind: { equals: leavingAdmin.kind } }, { state: { equals: 'holding' } }],
  };
  const found = (await findHeld(payload, where)) as HeldDeed<LeavingOrder>[];
  return found.some(({ order }) => order.account === account);
}
