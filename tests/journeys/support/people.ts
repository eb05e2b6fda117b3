import type { Role } from '../../../cms/base/access/roles.ts';
import { chooseOwnPassword } from '../../support/own-password.ts';
import type { Login } from './login.ts';
import { stack } from './test.ts';

interface Made {
  doc: { id: string };
}

const made: string[] = [];

/** Somebody with a role and an own password, made by the first administrator. */
export async function makeColleague(
  role: Exclude<Role, 'admin'>,
  name: string,
  more: { commune?: string } = {},
): Promise<Login> {
  const email = `${role}-${Date.now()}-${made.length}@example.vn`;
  const password = 'tạm thôi rồi đổi nghe';
  const { doc } = (await asAdmin('POST', 'users', {
    ...more,
    email,
    name,
    role,
    password,
  })) as Made;
  made.push(doc.id);
  return { email, password: await chooseOwnPassword(stack.cms, email, password) };
}

/** They only look on from here: the first administrator is alone in the other journeys. */
export async function retireColleagues(): Promise<void> {
  for (const id of made.splice(0)) await asAdmin('PATCH', `users/${id}`, { role: 'reader' });
}

/** Changes the settings as the first administrator. */
export async function changeSettings(change: object): Promise<void> {
  await asAdmin('POST', 'globals/settings', change);
}

/** Asks the API of the CMS as the first administrator. */
export async function asAdmin(method: string, address: string, body?: unknown): Promise<unknown> {
  const { email, password } = stack;
  const { token } = (await send('POST', 'users/login', { email, password })) as { token: string };
  return send(method, address, body, token);
}

async function send(method: string, address: string, body: unknown, token?: string) {
  const response = await fetch(`${stack.cms}/api/${address}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      Origin: stack.cms,
      ...(token && { Authorization: `JWT ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${address}: ${await response.text()}`);
  return (await response.json()) as unknown;
}
