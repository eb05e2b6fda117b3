import type { Endpoint } from 'payload';

const closed = (path: string): Endpoint => ({
  path,
  method: 'post',
  handler: () => Response.json({ errors: [{ message: 'Không có ở đây.' }] }, { status: 404 }),
});

/**
 * Doors of Payload that stay shut: the first administrator is made at the first start, and a lost
 * password is set anew by a link or with `npm run admin -- reset`.
 */
export const closedEndpoints: Endpoint[] = [
  closed('/first-register'),
  closed('/reset-password'),
  closed('/unlock'),
  closed('/verify/:id'),
];
