import type { Plugin } from 'payload';
import { formsKeepText } from './admin/admin.ts';
import { shortLocks } from './base/access/locks.ts';
import { refusesLateSaves } from './base/editing/guard.ts';
import { everyField } from './base/fields/every-field.ts';
import { listsRemovals } from './keeping/backup/listed-removals.ts';
import { countsSaves } from './safeguards/quota/room.ts';
import { audited } from './storage/audit/audited.ts';
import { bulkOperations } from './storage/database/bulk.ts';

/** All that is added to every collection. One list, since the hooks of the first run first. */
export const plugins: Plugin[] = [
  audited,
  listsRemovals,
  everyField,
  countsSaves,
  shortLocks,
  formsKeepText,
  bulkOperations,
  refusesLateSaves,
];
