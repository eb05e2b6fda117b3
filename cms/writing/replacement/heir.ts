import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload';
import { rolesThatMay } from '../../base/access/abilities.ts';
import { handOver } from './hand-over.ts';

/**
 * Hands what an account looks after to who deletes it, or else to an administrator: nothing is left
 * to nobody.
 */
export const handsOver: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const heir = await heirOf(req, String(id));
  if (heir) await handOver(req, String(id), heir);
};

async function heirOf(req: PayloadRequest, leaving: string): Promise<string | undefined> {
  const isThere = req.user ? [{ id: { equals: req.user.id } }] : [];
  const keepsAccounts = { role: { in: rolesThatMay('keepAccounts') } };
  for (const one of [...isThere, keepsAccounts]) {
    const where = { and: [one, { id: { not_equals: leaving } }] };
    const all = { collection: 'users', where, sort: 'createdAt', limit: 1, req } as const;
    const [found] = (await req.payload.db.find<{ id: string }>(all)).docs;
    if (found) return String(found.id);
  }
  return undefined;
}
