import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
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

/**
 * As if they had been here for long: whose account was made in the last week confirms nothing for who made
 * it, nor for others whom the same one made.
 */
export function haveBeenHereForLong(): void {
  using database = openDatabase();
  // What is noted can't be changed, not even here.
  const guards = database
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'")
    .all() as { name: string; sql: string }[];
  const open = guards.map(({ name }) => `DROP TRIGGER "${name}"`);
  const change = `UPDATE audit SET at = '2026-01-01T00:00:00.000Z' WHERE "of" = 'users' AND deed IN ('create', 'role')`;
  const shut = guards.map(({ sql }) => sql);
  database.exec(['BEGIN IMMEDIATE', ...open, change, ...shut, 'COMMIT'].join(';\n'));
}

/** Opens the database past the CMS, for what it lets nobody do at this moment. */
export const openDatabase = () =>
  new DatabaseSync(path.join(stack.dataDir, 'ap-so.db'), { timeout: 20_000 });

/**
 * They only look on from here: the first administrator is alone in the other journeys. Past the CMS, where
 * nobody takes so many roles a day, nor decides alone who has just kept somebody else from deciding.
 */
export function retireColleagues(): void {
  {
    using database = openDatabase();
    const retire = database.prepare("UPDATE users SET role = 'reader' WHERE id = ?");
    for (const id of made.splice(0)) retire.run(id);
    database.exec(
      "DELETE FROM account_paces WHERE id LIKE 'accounts/%' OR id LIKE 'newAccounts/%'",
    );
  }
  haveBeenHereForLong();
}

/** The session of the first administrator here: a log-in takes long, and is meant to. */
let session: string | undefined;

/** Asks the API of the CMS as the first administrator. */
export async function asAdmin(method: string, address: string, body?: unknown): Promise<unknown> {
  session ??= await logInAsAdmin();
  let response = await send(method, address, body, session);
  // A journey may have ended all sessions.
  if (response.status === 401 || response.status === 403)
    response = await send(method, address, body, (session = await logInAsAdmin()));
  return answerOf(response);
}

async function logInAsAdmin(): Promise<string> {
  const { email, password } = stack;
  const response = await send('POST', 'users/login', { email, password });
  const { token } = (await answerOf(response)) as { token: string };
  return token;
}

async function answerOf(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`${response.url}: ${await response.text()}`);
  return response.json();
}

function send(method: string, address: string, body: unknown, token?: string): Promise<Response> {
  return fetch(`${stack.cms}/api/${address}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      Origin: stack.cms,
      ...(token && { Authorization: `JWT ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}
