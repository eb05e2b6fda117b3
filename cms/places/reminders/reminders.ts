import type { CollectionConfig } from 'payload';
import { keptFromAll } from '../../base/access/access.ts';
import { idField } from '../../base/fields/id.ts';

const text = (name: string, label: string) => ({ name, type: 'text', label }) as const;

/**
 * The reminders of reviews that went out (`cms/keeping/nightly/`). The id names the reminder: each
 * is sent once.
 */
export const reminders: CollectionConfig = {
  slug: 'reminders',
  labels: { singular: 'Lời nhắc', plural: 'Lời nhắc' },
  admin: { hidden: true },
  access: keptFromAll,
  lockDocuments: false,
  fields: [
    idField,
    text('at', 'Nhắc lúc'),
    text('to', 'Nhắc ai'),
    text('fault', 'Chưa gửi được vì'),
  ],
};
