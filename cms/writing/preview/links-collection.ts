import type { CollectionConfig } from 'payload';
import { keptFromAll } from '../../base/access/access.ts';
import { idField } from '../../base/fields/id.ts';

/** Links that show one draft to somebody without an account. Nobody reaches them but `cms/writing/preview/`. */
export const previewLinks: CollectionConfig = {
  slug: 'preview-links',
  labels: { singular: 'Đường dẫn xem thử', plural: 'Đường dẫn xem thử' },
  admin: { hidden: true },
  access: keptFromAll,
  lockDocuments: false,
  fields: [
    idField,
    { name: 'kind', type: 'text', label: 'Loại nội dung', required: true },
    { name: 'document', type: 'text', label: 'Nội dung', required: true, index: true },
    { name: 'sender', type: 'text', label: 'Người gửi', required: true },
    { name: 'senderName', type: 'text', label: 'Tên người gửi' },
    { name: 'expiresAt', type: 'date', label: 'Hết hạn lúc', required: true, index: true },
    { name: 'endedAt', type: 'date', label: 'Thu hồi lúc' },
  ],
};
