import type { CollectionConfig } from 'payload';
import { keptFromAll } from '../../base/access/access.ts';
import { idField } from '../../base/fields/id.ts';
import { text } from '../../base/fields/plain.ts';

/**
 * Comments of colleagues at a document. Reached through its endpoints only, which ask who may
 * read that very document. Users stand here by their ids as text, so that comments hold nobody back
 * from being deleted.
 */
export const comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: 'Góp ý', plural: 'Góp ý' },
  admin: { hidden: true },
  access: keptFromAll,
  lockDocuments: false,
  fields: [
    idField,
    text('of', 'Loại nội dung'),
    text('document', 'Nội dung', true),
    text('path', 'Ô'),
    { name: 'text', type: 'textarea', label: 'Góp ý', required: true },
    text('author', 'Người góp ý'),
    text('authorName', 'Tên người góp ý'),
    { name: 'mentions', type: 'json', label: 'Nhắc tới' },
    { name: 'resolved', type: 'checkbox', label: 'Đã xong', defaultValue: false, index: true },
    text('resolvedBy', 'Người đánh dấu xong'),
  ],
};
