import type { CollectionConfig } from 'payload';
import { keptFromAll } from '../../base/access/access.ts';
import { idField } from '../../base/fields/id.ts';
import { text } from '../../base/fields/plain.ts';

/**
 * The machines at the desks: their registrations and latest heartbeats. Apart from the desks, so that
 * neither versions nor the export ever hold a key. Only `cms/desks/` reads and writes them.
 */
export const machines: CollectionConfig = {
  slug: 'machines',
  labels: { singular: 'Máy ở quầy', plural: 'Máy ở quầy' },
  admin: { hidden: true },
  access: keptFromAll,
  lockDocuments: false,
  fields: [
    idField,
    text('desk', 'Quầy', true),
    text('name', 'Tên máy'),
    text('keyHash', 'Khóa đăng ký (đã băm)'),
    text('keyUntil', 'Khóa dùng được tới lúc'),
    { name: 'tokenHash', type: 'text', label: 'Thẻ của máy (đã băm)', index: true },
    text('devices', 'Số của những máy đã gửi bằng thẻ này'),
    text('registeredAt', 'Đăng ký lúc'),
    text('heardAt', 'Báo tin lúc'),
    { name: 'heartbeat', type: 'json', label: 'Tin máy báo' },
    text('pairHash', 'Mã ghép máy trực (đã băm)', true),
    text('pairUntil', 'Mã ghép dùng được tới lúc'),
    { name: 'volume', type: 'number', label: 'Âm lượng' },
    text('reload', 'Nhắn máy tải lại lúc'),
    text('showKey', 'Hiện mã ghép tới lúc'),
  ],
};

/** The sums of one machine on one day, under `<desk>/<day>/<number of the machine>`. */
export const machineDays: CollectionConfig = {
  slug: 'machine-days',
  labels: { singular: 'Số đếm trong ngày', plural: 'Số đếm trong ngày' },
  admin: { hidden: true },
  access: keptFromAll,
  lockDocuments: false,
  fields: [
    idField,
    { name: 'desk', type: 'text', label: 'Quầy', index: true },
    { name: 'day', type: 'text', label: 'Ngày', index: true },
    { name: 'sums', type: 'json', label: 'Số đếm' },
    { name: 'revision', type: 'number', label: 'Lần ghi', defaultValue: 0 },
  ],
};
