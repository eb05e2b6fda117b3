import type { Field } from 'payload';
import { formatNumber } from '../../../content/text/number.ts';
import { fieldForWhoMay } from '../../base/access/access.ts';

/** The amount one account may add on one day. */
export interface Quota {
  /** The field of the settings that says how much. */
  field: string;
  label: string;
  note: string;
  /** The least and the most that may be set, and what holds until somebody does. */
  least: number;
  usual: number;
  most: number;
}

/** A name is kept in the database: it is never changed. */
export const quotas = {
  saves: {
    field: 'savesPerDay',
    label: 'Lần lưu',
    note: 'Lưu nháp, gửi, duyệt, góp ý: mỗi thay đổi là một lần. Một ngày làm nhiều thường chưa tới 300.',
    least: 100,
    usual: 2000,
    most: 100_000,
  },
  bytes: {
    field: 'savedMegabytesPerDay',
    label: 'Chữ đã lưu, tính bằng MB,',
    note: 'Mỗi lần lưu một bài là thêm một bản, chừng 20 kB; 1 MB là 1.024 kB.',
    least: 10,
    usual: 100,
    most: 10_000,
  },
  files: {
    field: 'filesPerDay',
    label: 'Tệp đưa lên',
    note: 'Hình, tệp PDF, bản đọc, hình chụp phiếu đồng ý.',
    least: 20,
    usual: 300,
    most: 10_000,
  },
  fileBytes: {
    field: 'fileMegabytesPerDay',
    label: 'Dung lượng tệp, tính bằng MB,',
    note: 'Hình chụp bằng điện thoại nặng chừng 3 MB.',
    least: 100,
    usual: 1000,
    most: 100_000,
  },
} as const satisfies Record<string, Quota>;
export type QuotaName = keyof typeof quotas;

/** The bytes of a megabyte: amounts are set in megabytes and counted in bytes. */
export const megabyte = 1024 * 1024;

/** The numbers in the form of the settings. */
export const quotaFields: Field[] = Object.values<Quota>(quotas).map(
  ({ field, label, note, least, usual, most }) => ({
    name: field,
    type: 'number',
    label: `${label} mỗi ngày`,
    defaultValue: usual,
    min: least,
    max: most,
    access: { update: fieldForWhoMay('keepSafeguards') },
    admin: {
      step: 1,
      description: `${note} Từ ${formatNumber(least)} tới ${formatNumber(most)}.`,
    },
  }),
);
