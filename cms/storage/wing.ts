import type { Wing } from '../base/wing.ts';
import { tries } from './tries/collection.ts';
import { audit } from './audit/collection.ts';
import { auditEndpoints } from './audit/endpoints.ts';
import { keepsAudit } from './audit/guard.ts';
import { demandUploads } from './uploads/open-uploads.ts';

/** The wing below everything: the audit, and tries that are counted. */
export const storage: Wing = {
  collections: [tries, audit],
  endpoints: [...auditEndpoints],
  onInit: async (payload) => {
    await demandUploads(payload);
    await keepsAudit(payload);
  },
};
