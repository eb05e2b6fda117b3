import type { CollectionConfig } from 'payload';
import { keptByTheSystem } from '../../base/access/access.ts';
import { idField } from '../../base/fields/id.ts';
import { unseen } from '../../base/fields/kept.ts';
import { labelsOf } from '../../base/labels.ts';

/** Addresses that were live and are no more (410); kept by hooks. */
export const gone: CollectionConfig = {
  slug: 'gone',
  labels: labelsOf('gone', 'Trang đã gỡ'),
  admin: { hidden: true },
  access: keptByTheSystem,
  fields: [
    idField,
    { name: 'address', type: 'text', label: 'Địa chỉ', required: true, unique: true },
    { name: 'since', type: 'text', label: 'Từ lúc', required: true },
    { name: 'pointer', type: 'text', label: 'Xem thay ở' },
    { name: 'reason', type: 'text', label: 'Vì sao gỡ' },
    { name: 'document', type: 'text', label: 'Của mục', index: true, admin: unseen },
  ],
};
