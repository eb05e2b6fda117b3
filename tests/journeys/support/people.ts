import type { Role } from '../../../cms/access/roles.ts';
import { chooseOwnPassword } from '../../support/own-password.ts';
import type { Login } from './editor.ts';
import { stack } from './test.ts';

let count = 0;

/** Somebody with a role and an own password, made by the first administrator. */
export async function makeColleague(
  role: Exclude<Role, 'admin'>,
  name: string,
  more: { commune?: string } = {},
): Promise<Login> {
  const email = `${role}-${Date.now()}-${(count += 1)}@example.vn`;
  const typed = 'tạm thôi rồi đổi nghe';
  const { token } = await send('login', { email: stack.email, password: stack.password });
  await send('', { ...more, email, name, role, password: typed }, token);
  return { email, password: await chooseOwnPassword(stack.cms, email, typed) };
}

async function send(address: string, body: unknown, token?: string): Promise<{ token: string }> {
  const response = await fetch(`${stack.cms}/api/users/${address}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Origin: stack.cms,
      ...(token && { Authorization: `JWT ${token}` }),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`POST users/${address}: ${await response.text()}`);
  return (await response.json()) as { token: string };
}
