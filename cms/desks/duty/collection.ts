import type { CollectionConfig } from 'payload';
import { keptFromAll } from '../../base/access/access.ts';
import { idField } from '../../base/fields/id.ts';
import { count, json, text } from '../../base/fields/plain.ts';

const kept = { admin: { hidden: true }, access: keptFromAll, lockDocuments: false } as const;

/** A phone or PC that is on duty for a desk, under `<desk>/<its place>`: so there are never too many. */
export const deskDevices: CollectionConfig = {
  slug: 'desk-devices',
  labels: { singular: 'Máy trực quầy', plural: 'Máy trực quầy' },
  ...kept,
  fields: [
    idField,
    text('desk', 'Quầy', true),
    text('name', 'Tên máy'),
    text('tokenHash', 'Thẻ của máy (đã băm)', true),
    text('pairedAt', 'Ghép lúc'),
    text('seenAt', 'Hỏi tin lúc'),
    { name: 'onDuty', type: 'checkbox', label: 'Đang trực', defaultValue: false },
  ],
};

/** A call for help, under `<machine>/<its number>`; gone with the shift. */
export const deskCalls: CollectionConfig = {
  slug: 'desk-calls',
  labels: { singular: 'Lần gọi', plural: 'Lần gọi' },
  ...kept,
  fields: [
    idField,
    text('desk', 'Quầy', true),
    text('machine', 'Máy', true),
    text('startedAt', 'Gọi lúc'),
    text('heardAt', 'Nghe lần cuối lúc'),
    json('about', 'Đang làm việc gì'),
    text('answer', 'Trả lời'),
    text('until', 'Trả lời còn tới'),
    text('end', 'Kết thúc'),
    text('endedAt', 'Kết thúc lúc'),
  ],
};

/** The state of a desk on one day, under the desk's id; the next day begins anew. */
export const deskToday: CollectionConfig = {
  slug: 'desk-today',
  labels: { singular: 'Quầy hôm nay', plural: 'Quầy hôm nay' },
  ...kept,
  fields: [
    idField,
    text('day', 'Ngày'),
    { name: 'closed', type: 'checkbox', label: 'Đóng hôm nay', defaultValue: false },
    text('note', 'Lời nhắn ở quầy'),
    count('calls', 'Lần gọi'),
    count('came', 'Lần có người ra'),
    count('seconds', 'Giây chờ cộng lại'),
  ],
};
