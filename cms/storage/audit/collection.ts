import type { CollectionConfig } from 'payload';
import { whoMay, keptFromAll } from '../../base/access/access.ts';
import { may } from '../../base/access/abilities.ts';
import { idField } from '../../base/fields/id.ts';
import { groups } from '../../base/menu.ts';
import { auditCollection } from './record.ts';
import { text } from '../../base/fields/plain.ts';

/**
 * Deeds: who, what, when, where. Entries are added by `record` and never changed; those past the time
 * that the settings keep them go (`forget.ts`). `guard.ts` holds that, whoever asks.
 */
export const audit: CollectionConfig = {
  slug: auditCollection,
  labels: { singular: 'Dòng nhật ký', plural: 'Nhật ký' },
  admin: {
    group: groups.settings,
    hidden: ({ user }) => !may(user, 'readAudit'),
    hideAPIURL: true,
    components: {
      views: { list: { Component: '/storage/audit/screens/AuditView.tsx#AuditView' } },
    },
  },
  access: { ...keptFromAll, read: whoMay('readAudit') },
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    idField,
    text('at', 'Lúc', true),
    text('deed', 'Việc', true),
    text('by', 'Ai', true),
    text('network', 'Từ mạng'),
    text('of', 'Loại nội dung', true),
    text('document', 'Nội dung', true),
    { name: 'fields', type: 'json', label: 'Mục đã đổi' },
    text('detail', 'Nói thêm'),
  ],
};
