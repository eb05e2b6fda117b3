import type { Wing } from '../base/wing.ts';
import { tries } from './tries/collection.ts';
import { audit } from './audit/collection.ts';
import { auditEndpoints } from './audit/endpoints.ts';
import { keepsAudit } from './audit/guard.ts';
import { demandUploads } from './uploads/open-uploads.ts';

/**
 * Holds the database behind one door, uploads, the audit, tries that are counted, and work that is planned
 * and gone on with after a crash. May import `base` alone. Begin to read at `database/database.ts`,
 * `planned-work/planned-work.ts`.
 */
export const storage: Wing = {
  collections: [tries, audit],
  endpoints: [...auditEndpoints],
  onInit: async (payload) => {
    await demandUploads(payload);
    await keepsAudit(payload);
  },
};
