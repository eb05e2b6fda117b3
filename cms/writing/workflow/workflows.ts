import type { CollectionConfig } from 'payload';
import { keptFromAll } from '../../base/access/access.ts';
import { idField } from '../../base/fields/id.ts';
import { json, text } from '../../base/fields/plain.ts';

/**
 * The entries on each document's way to the public: one a document, made when it is sent
 * for the first time. Written by `entry.ts` only.
 */
export const workflows: CollectionConfig = {
  slug: 'workflows',
  labels: { singular: 'Quá trình duyệt', plural: 'Quá trình duyệt' },
  admin: { hidden: true },
  access: keptFromAll,
  lockDocuments: false,
  fields: [
    idField,
    text('of', 'Loại nội dung', true),
    text('document', 'Nội dung', true),
    { name: 'revision', type: 'number', label: 'Lần ghi', defaultValue: 0 },
    text('stage', 'Tình trạng', true),
    text('stageHash', 'Đúng với bản'),
    text('sentBy', 'Người gửi', true),
    text('changeNote', 'Nói với bà con'),
    text('approvedHash', 'Bản đã duyệt'),
    // As text: a database may not take every key that a rich text has.
    text('approvedCopy', 'Nội dung đã duyệt'),
    { name: 'pending', type: 'checkbox', label: 'Còn chờ đăng', defaultValue: false },
    text('publishAt', 'Hẹn đăng lúc', true),
    text('unpublishAt', 'Hẹn gỡ lúc', true),
    json('farewell', 'Khi gỡ, nói với bà con'),
    text('scheduledBy', 'Người hẹn'),
    text('fault', 'Hẹn giờ không thành'),
    text('claimUntil', 'Đang có máy làm, tới lúc'),
    text('toldAt', 'Xã sửa ngay lúc', true),
    json('history', 'Ai làm gì lúc nào'),
  ],
};
