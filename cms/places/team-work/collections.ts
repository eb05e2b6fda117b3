import type { CollectionConfig } from 'payload';
import { keptFromAll } from '../../base/access/access.ts';
import { idField } from '../../base/fields/id.ts';
import { count, json, text } from '../../base/fields/plain.ts';

/** Rows that nobody reaches but code of the system, and no screen of Payload shows. */
const kept = { admin: { hidden: true }, access: keptFromAll, lockDocuments: false } as const;

/**
 * The keys by which phones of a team send their sums; only a hash is kept. Apart from the team, so that
 * neither versions nor the export ever hold one. `keys.ts` alone reads and writes it.
 */
const teamKeys: CollectionConfig = {
  slug: 'team-keys',
  labels: { singular: 'Mã gửi số của tổ', plural: 'Mã gửi số của tổ' },
  ...kept,
  fields: [
    idField,
    text('team', 'Tổ', true),
    text('name', 'Tên mã'),
    text('hash', 'Mã (đã băm)', true),
    text('until', 'Dùng tới hết ngày'),
    text('madeAt', 'Tạo lúc'),
    text('withdrawnAt', 'Thu hồi lúc'),
  ],
};

/**
 * The sums of one phone of a team in one month, under `<team>/<month>/<phone>`: the highest version that
 * was sent (decision 088). `take.ts` writes it, `left-out.ts` when the commune leaves one out.
 */
const teamSums: CollectionConfig = {
  slug: 'team-sums',
  labels: { singular: 'Số của tổ trong tháng', plural: 'Số của tổ trong tháng' },
  ...kept,
  fields: [
    idField,
    text('team', 'Tổ', true),
    text('hamlet', 'Ấp, khóm'),
    text('month', 'Tháng', true),
    text('phone', 'Máy'),
    count('version', 'Lần ghi'),
    json('counts', 'Mười hai số đếm'),
    text('leftOutAt', 'Xã bỏ lúc'),
  ],
};

/**
 * The numbers that communes put in the place of sums, one row for each change (decision 100). Ids and numbers
 * only: `correct.ts` writes them, and they go with the sums.
 */
const teamCorrections: CollectionConfig = {
  slug: 'team-corrections',
  labels: { singular: 'Lần sửa số của tổ', plural: 'Các lần sửa số của tổ' },
  ...kept,
  fields: [
    idField,
    text('team', 'Tổ', true),
    text('month', 'Tháng', true),
    text('counter', 'Số nào'),
    count('place', 'Lần sửa thứ'),
    count('sent', 'Tổ đã gửi'),
    count('before', 'Trước khi sửa'),
    { name: 'value', type: 'number', label: 'Sửa thành' },
    text('reason', 'Lý do'),
    text('by', 'Ai sửa'),
    text('at', 'Sửa lúc'),
  ],
};

export const teamWorkCollections = [teamKeys, teamSums, teamCorrections];
