import type { CollectionConfig } from 'payload';
import { keptFromAll } from '../../base/access/access.ts';

/** The settings that collections of a ledger have alike: only the ledger reads and writes them. */
export const ledgerCollection = {
  admin: { hidden: true },
  access: keptFromAll,
  lockDocuments: false,
} satisfies Partial<CollectionConfig>;
