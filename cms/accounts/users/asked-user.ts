import { addDataAndFileToRequest, type PayloadRequest } from 'payload';
import type { z } from 'zod';
import { may } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { demandOneADay } from './one-decider-a-day.ts';

/** Somebody's account, as far as endpoints need it. */
export interface Account {
  id: string;
  email: string;
  name?: string | null;
  role?: string;
  temporaryPassword?: boolean | null;
}

const notAllowed = 'Bạn chưa được phép làm việc này.';

/** The own account, whatever is still to be done about it. @throws {Refused} for those of others */
export function ownAccount({ routeParams, user }: PayloadRequest): Account {
  if (!user || user.id !== routeParams?.['id']) throw new Refused(notAllowed);
  return { id: String(user.id), email: user.email, name: user.name };
}

/** The account of somebody else. @throws {Refused} unless an administrator asks */
export async function accountOfOther(req: PayloadRequest, ownWay: string): Promise<Account> {
  const id = String(req.routeParams?.['id']);
  if (!may(req.user, 'keepAccounts')) throw new Refused(notAllowed);
  if (id === req.user?.id) throw new Refused(ownWay, 400);
  const account = await accountBy(req, { id });
  await demandOneADay(req, account);
  return account;
}

/** The own account, and any for an administrator. */
export async function ownOrAdmins(req: PayloadRequest): Promise<Account> {
  const id = String(req.routeParams?.['id']);
  return id === req.user?.id || !may(req.user, 'keepAccounts')
    ? ownAccount(req)
    : accountBy(req, { id });
}

/** @throws {Refused} 404 */
export async function accountBy(
  { payload }: PayloadRequest,
  { id }: { id: string },
): Promise<Account> {
  const where = { id: { equals: id } };
  const found = await payload.db.findOne<Account>({ collection: 'users', where });
  if (!found) throw new Refused('Không có người dùng này.', 404);
  return found;
}

/** Reads the body of a request. @throws {Refused} with the sentence when it has another shape */
export async function readPost<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
  sentence: string,
): Promise<z.output<Schema>> {
  await addDataAndFileToRequest(req);
  const found = schema.safeParse(req.data ?? {});
  if (!found.success) throw new Refused(sentence, 400);
  return found.data;
}

/** Answers that hold secrets or change at once are kept by nobody. */
export const notStored = { headers: { 'Cache-Control': 'no-store' } };
