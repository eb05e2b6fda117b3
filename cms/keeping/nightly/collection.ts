import type { CollectionConfig } from 'payload';
import { keptFromAll } from '../../base/access/access.ts';
import { idField } from '../../base/fields/id.ts';

const text = (name: string, label: string) => ({ name, type: 'text', label }) as const;

/** The results of the links that lead out, night after night (`cms/keeping/nightly/`). */
export const linkChecks: CollectionConfig = {
  slug: 'link-checks',
  labels: { singular: 'Liên kết đã thử', plural: 'Liên kết đã thử' },
  admin: { hidden: true },
  access: keptFromAll,
  lockDocuments: false,
  fields: [
    idField,
    { ...text('url', 'Địa chỉ'), unique: true, required: true },
    text('triedAt', 'Thử lúc'),
    { name: 'failures', type: 'number', label: 'Số lần hỏng liền nhau', defaultValue: 0 },
    text('failedSince', 'Hỏng từ lúc'),
    text('fault', 'Hỏng vì'),
  ],
};
