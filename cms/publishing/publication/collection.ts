import type { CollectionConfig, Field } from 'payload';
import { keptFromAll } from '../../base/access/access.ts';
import { idField } from '../../base/fields/id.ts';

const counter = (name: string, label: string): Field => ({
  name,
  type: 'number',
  label,
  defaultValue: 0,
});
const text = (name: string, label: string): Field => ({ name, type: 'text', label });
const list = (name: string, label: string): Field => ({ name, type: 'json', label });

/**
 * The doorbell and the state of publishing: one document, `site`, written only by
 * `cms/publishing/publication/publication.ts`, past all hooks.
 */
export const publication: CollectionConfig = {
  slug: 'publication',
  labels: { singular: 'Việc đăng trang', plural: 'Việc đăng trang' },
  admin: { hidden: true },
  access: keptFromAll,
  lockDocuments: false,
  fields: [
    idField,
    counter('requestedSeq', 'Số lần yêu cầu đăng'),
    counter('builtSeq', 'Số lần đã đăng'),
    text('requestedAt', 'Yêu cầu lúc'),
    text('leaseHolder', 'Ai đang giữ việc'),
    text('leaseUntil', 'Giữ tới lúc'),
    counter('fence', 'Số thứ tự giữ việc'),
    {
      name: 'state',
      type: 'select',
      label: 'Tình trạng',
      defaultValue: 'idle',
      options: [
        { value: 'idle', label: 'Không có gì chờ' },
        { value: 'waiting', label: 'Đang chờ' },
        { value: 'publishing', label: 'Đang đăng' },
        { value: 'failed', label: 'Chưa đăng được' },
        { value: 'pinned', label: 'Đang ghim' },
      ],
    },
    text('stage', 'Đang làm'),
    text('error', 'Lỗi'),
    text('failedAt', 'Lỗi lúc'),
    text('liveRelease', 'Bản đang chạy'),
    text('liveSince', 'Chạy từ lúc'),
    text('liveExportedAt', 'Dữ liệu lấy lúc'),
    text('pinnedRelease', 'Bản đang ghim'),
    text('requestedRelease', 'Bản muốn quay lại'),
    list('heldBack', 'Bị giữ lại'),
    list('deadLinks', 'Liên kết hỏng'),
    list('releases', 'Các bản đã đăng'),
    list('scrub', 'Lần kiểm tra tệp gần nhất'),
    list('heldLoss', 'Sắp mất nhiều'),
    list('heldRecords', 'Các mục đang giữ'),
    text('keptLoss', 'Được giữ lại'),
    list('allowedLoss', 'Được phép mất'),
    text('allowedAt', 'Cho phép lúc'),
  ],
};
