import type { CollectionConfig } from 'payload';
import { keptFromAll } from '../../base/access/access.ts';
import { idField } from '../../base/fields/id.ts';

/**
 * The readings of a day at one kind of place, under `<day>/<place>`, and `<day>/<place>/<day that it counts
 * on>` where that is another: sums, and nothing of who read. Only `cms/publishing/readings/` reads and
 * writes it.
 */
export const readingDays: CollectionConfig = {
  slug: 'reading-days',
  labels: { singular: 'Lượt đọc trong ngày', plural: 'Lượt đọc trong ngày' },
  admin: { hidden: true },
  access: keptFromAll,
  lockDocuments: false,
  fields: [
    idField,
    { name: 'day', type: 'text', label: 'Ngày', index: true },
    { name: 'place', type: 'text', label: 'Đọc ở đâu' },
    { name: 'sums', type: 'json', label: 'Số lượt' },
    { name: 'taken', type: 'json', label: 'Những lần đã nhận' },
    { name: 'revision', type: 'number', label: 'Lần ghi', defaultValue: 0 },
  ],
};
