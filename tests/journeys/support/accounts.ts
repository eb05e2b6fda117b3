import type { BrowserContext } from '@playwright/test';
import type { Role } from '../../../cms/base/access/roles.ts';
import { logIn, onceMore, type Login } from './login.ts';
import { makeColleague } from './people.ts';
import { stack } from './test.ts';

const names: Record<Exclude<Role, 'admin'>, string> = {
  editor: 'Trần Thị Biên',
  approver: 'Lê Văn Duyệt',
  commune: 'Nguyễn Văn Xã',
  reader: 'Phạm Thị Xem',
};

const made = new Map<Role, Login>();

/** Signs a browser in as somebody of a role, who is made on first use. */
export async function signIn(context: BrowserContext, role: Role): Promise<void> {
  const login = made.get(role) ?? (await make(context, role));
  made.set(role, login);
  await logIn(context, login);
}

/** A commune official looks after the commune of the first team. */
async function make(context: BrowserContext, role: Role): Promise<Login> {
  const admin = { email: stack.email, password: stack.password };
  if (role === 'admin') return admin;
  if (role !== 'commune') return makeColleague(role, names[role]);
  await logIn(context, admin);
  const { commune } = await firstOf<{ commune: string }>(context, 'teams');
  return makeColleague(role, names[role], { commune });
}

/** The document of a collection that comes first, drafts included. */
export async function firstOf<Document extends object>(
  context: BrowserContext,
  collection: string,
): Promise<Document & { id: string }> {
  const query = 'limit=1&depth=0&draft=true';
  const answer = await context.request.get(`${stack.cms}/api/${collection}?${query}`, onceMore);
  const { docs } = (await answer.json()) as { docs: (Document & { id: string })[] };
  const [first] = docs;
  if (!first) throw new Error(`Nothing in ${collection}.`);
  return first;
}
