import type { CollectionConfig } from 'payload';
import { keptFromAll } from '../../base/access/access.ts';
import { idField } from '../../base/fields/id.ts';

const number = (name: string, label: string, index = false) =>
  ({ name, type: 'number', label, index }) as const;

/** Counters of `cms/base/limits/`: how often somebody tried a password or a key. Nobody reaches them. */
export const tries: CollectionConfig = {
  slug: 'tries',
  labels: { singular: 'Lần thử', plural: 'Lần thử' },
  admin: { hidden: true },
  access: keptFromAll,
  lockDocuments: false,
  fields: [
    idField,
    { name: 'account', type: 'text', label: 'Tài khoản (đã băm)', index: true },
    number('count', 'Số lần'),
    number('freeAt', 'Được thử tiếp lúc'),
    number('until', 'Quên lúc', true),
  ],
};
