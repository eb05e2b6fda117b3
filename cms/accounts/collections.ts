import type { CollectionConfig, CollectionSlug, Field } from 'payload';
import { keptFromAll } from '../base/access/access.ts';
import { idField } from '../base/fields/id.ts';
import { json, text } from '../base/fields/plain.ts';

const number = (name: string, label: string, index = false): Field => ({
  ...{ name, type: 'number', label, index },
});

/**
 * Makes a collection that belongs to accounts and that only `cms/accounts/sign-in/`,
 * `cms/safeguards/quota/` and `cms/base/limits/` reach; instants in milliseconds since 1970.
 */
function secret(slug: CollectionSlug, label: string, fields: Field[]): CollectionConfig {
  return {
    slug,
    labels: { singular: label, plural: label },
    admin: { hidden: true },
    access: keptFromAll,
    lockDocuments: false,
    fields: [idField, ...fields],
  };
}

/** The open sessions of all accounts, each under the number that its token carries. */
const sessions = secret('sessions', 'Phiên đăng nhập', [
  text('user', 'Tài khoản', true),
  text('device', 'Thiết bị'),
  number('signedInAt', 'Đăng nhập lúc'),
  number('usedAt', 'Dùng lần cuối lúc', true),
]);

/** Ways to set a password once, under the hash of their token. */
const passwordLinks = secret('password-links', 'Đường dẫn đặt mật khẩu', [
  text('user', 'Tài khoản', true),
  number('until', 'Dùng được tới lúc'),
  number('usedAt', 'Đã dùng lúc'),
]);

/** Second factors, under the id of their user. */
const secondFactors = secret('second-factors', 'Xác thực hai bước', [
  text('secret', 'Khóa (đã mã hóa)'),
  text('pending', 'Khóa đang cài (đã mã hóa)'),
  number('since', 'Bật lúc'),
  number('lastStep', 'Nửa phút dùng lần cuối'),
  text('recovery', 'Mã dự phòng (đã băm)'),
  number('revision', 'Lần đổi mã dự phòng'),
]);

/** The amount an account has added on one day: `cms/safeguards/quota/`. */
const accountDays = secret('account-days', 'Mức đã dùng trong ngày', [
  text('user', 'Tài khoản', true),
  number('saves', 'Lần lưu'),
  number('bytes', 'Chữ đã lưu'),
  number('files', 'Tệp đưa lên'),
  number('fileBytes', 'Dung lượng tệp đưa lên'),
  number('at', 'Bắt đầu đếm lúc', true),
]);

/** The recent removals of an account, as all processes know them: `cms/storage/tries/turns.ts`. */
const accountPaces = secret('account-paces', 'Mức gỡ, xóa gần đây', [
  text('user', 'Tài khoản', true),
  json('turns', 'Những lần gần đây'),
  number('revision', 'Lần ghi'),
]);

export const accountCollections = [
  sessions,
  passwordLinks,
  secondFactors,
  accountDays,
  accountPaces,
];
