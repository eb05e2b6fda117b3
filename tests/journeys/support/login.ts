import type { BrowserContext } from '@playwright/test';
import { stack } from './test.ts';

/** The data with which somebody gets in. */
export interface Login {
  email: string;
  password: string;
}

/** A server may close a connection that was kept at the moment it is used: then it is asked once more. */
export const onceMore = { maxRetries: 1 };

/** Signs a browser in; the form that people do it with has a journey of its own. Whoever was in is out. */
export async function logIn(context: BrowserContext, data: Login): Promise<void> {
  await context.clearCookies();
  const headers = { Origin: stack.cms };
  const answer = await context.request.post(`${stack.cms}/api/users/login`, {
    headers,
    data,
    timeout: 60_000,
    ...onceMore,
  });
  if (!answer.ok()) throw new Error(`${data.email} does not get in: ${await answer.text()}`);
}
