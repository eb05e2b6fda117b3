import type { CollectionConfig } from 'payload';

const closed = (path: string, method: 'get' | 'post') =>
  ({
    path,
    method,
    handler: () => Response.json({ errors: [{ message: 'Không có ở đây.' }] }, { status: 404 }),
  }) as const;

/**
 * Doors of Payload that stay shut: the first administrator is made at the first start, and a lost
 * password is reset by an administrator or with `npm run admin -- reset`.
 */
export const closedEndpoints: NonNullable<CollectionConfig['endpoints']> = [
  closed('/first-register', 'post'),
  closed('/forgot-password', 'post'),
  closed('/reset-password', 'post'),
];
