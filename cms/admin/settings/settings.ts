import type { Field, GlobalConfig, PayloadRequest } from 'payload';
import { dayOfInstant } from '../../../content/text/date.ts';
import { anyStaff, fieldForWhoMay, publishers } from '../../base/access/access.ts';
import { mayPublish } from '../../base/access/abilities.ts';
import { dayField } from '../../base/fields/day.ts';
import { iconField } from '../../base/fields/icon.ts';
import { domainField } from '../../base/fields/domain.ts';
import { addressField, httpsField } from '../../base/fields/link.ts';
import { phoneField } from '../../base/fields/phone.ts';
import { rowLabel } from '../../base/fields/row-label.ts';
import { checksField } from '../../base/fields/sources.ts';
import { groups } from '../../base/menu.ts';
import { intoNfc } from '../../base/hooks/nfc.ts';
import { heldFields } from '../../publishing/globals/held-fields.ts';
import { quotaFields } from '../../publishing/globals/quotas.ts';
import { retentionFields } from '../../publishing/globals/retention-fields.ts';
import { smallEdits } from '../../publishing/globals/small-edits.ts';
import { isRequired, secondFactorOf } from '../../accounts/sign-in/second-factor/second-factor.ts';
import { postersField } from './posters.ts';
import { reportFields } from './report-form.ts';
import { restoresThroughUpdate } from '../../writing/versions/restore-global.ts';
import { ringsAlways } from '../../publishing/publication/live.ts';

const contactField: Field = {
  name: 'contact',
  type: 'group',
  label: 'Liên hệ của tỉnh',
  fields: [
    { name: 'organisation', type: 'text', label: 'Đơn vị', required: true },
    { name: 'address', type: 'text', label: 'Địa chỉ' },
    {
      type: 'row',
      fields: [
        phoneField({ name: 'phone', label: 'Số điện thoại' }),
        { name: 'email', type: 'email', label: 'Email' },
      ],
    },
  ],
};

const dataLicenceField: Field = {
  name: 'dataLicence',
  type: 'group',
  label: 'Giấy phép của dữ liệu mở',
  admin: {
    description:
      'Ai tải dữ liệu ở trang “Dữ liệu mở” thì được dùng lại theo giấy phép này. Để trống thì trang nói là chưa có và chỉ chỗ hỏi.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: 'Tên giấy phép',
          admin: { description: 'Ví dụ: Creative Commons Ghi công 4.0 (CC BY 4.0).' },
          validate: (value: string | null | undefined, { siblingData }: { siblingData: unknown }) =>
            !(siblingData as { url?: string }).url || value
              ? true
              : 'Hãy ghi tên giấy phép, vì đã có địa chỉ.',
        },
        httpsField({ name: 'url', label: 'Toàn văn giấy phép' }),
      ],
    },
  ],
};

const opensReadingsField: Field = {
  name: 'opensReadings',
  type: 'checkbox',
  label: 'Cho tải lượt đọc ở trang “Dữ liệu mở”',
  defaultValue: false,
  admin: {
    description:
      'Bảng có tổng lượt đọc 13 tuần của từng trang, không có số dưới 5. Bỏ chọn thì lần đăng tới bảng không còn.',
  },
};

const topTasksField: Field = {
  name: 'topTasks',
  type: 'array',
  label: 'Việc hay làm ở trang đầu',
  labels: { singular: 'việc', plural: 'Việc hay làm' },
  admin: {
    initCollapsed: true,
    components: { RowLabel: rowLabel('Việc', 'title') },
  },
  fields: [
    { name: 'title', type: 'text', label: 'Việc', required: true },
    { name: 'note', type: 'text', label: 'Nói thêm' },
    addressField({ name: 'address', label: 'Dẫn tới trang', required: true }),
    iconField(),
  ],
};

const scamFields: Field[] = [
  {
    name: 'officialDomains',
    type: 'array',
    label: 'Tên miền chính thức',
    labels: { singular: 'tên miền', plural: 'Tên miền chính thức' },
    admin: { components: { RowLabel: rowLabel('Tên miền', 'domain') } },
    fields: [
      {
        type: 'row',
        fields: [domainField, { name: 'owner', type: 'text', label: 'Của đơn vị', required: true }],
      },
    ],
  },
  {
    name: 'scamRules',
    type: 'array',
    label: 'Điều cần nhớ để khỏi bị lừa',
    labels: { singular: 'điều', plural: 'Điều cần nhớ' },
    admin: {
      initCollapsed: true,
      components: { RowLabel: rowLabel('Điều', 'title') },
    },
    fields: [
      { name: 'title', type: 'text', label: 'Điều cần nhớ', required: true },
      { name: 'text', type: 'textarea', label: 'Giải thích', required: true },
      iconField(),
    ],
  },
];

const closedDaysField: Field = {
  name: 'closedDays',
  type: 'array',
  label: 'Ngày nghỉ lễ',
  labels: { singular: 'đợt nghỉ', plural: 'Ngày nghỉ lễ' },
  admin: {
    initCollapsed: true,
    description:
      'Ngày mọi quầy đều nghỉ. Máy ở quầy nói quầy đang nghỉ lễ, và máy tắt trong những ngày này thì không bị báo đỏ.',
    components: { RowLabel: rowLabel('Đợt', 'name') },
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Nghỉ dịp gì',
      required: true,
      admin: { description: 'Viết như trong câu “Quầy nghỉ …”: lễ 30/4 và 1/5, Tết Nguyên đán.' },
    },
    {
      type: 'row',
      fields: [
        dayField({ name: 'from', label: 'Từ ngày', required: true }),
        dayField({
          name: 'to',
          label: 'Đến hết ngày',
          description: 'Để trống nếu chỉ nghỉ một ngày.',
          validate: (to, { siblingData }) => {
            const { from } = siblingData as { from?: string };
            return !to || !from || dayOfInstant(from) <= dayOfInstant(to as string | Date)
              ? true
              : 'Ngày cuối cần bằng hoặc sau ngày đầu.';
          },
        }),
      ],
    },
  ],
};

const smallEditsField: Field = {
  name: 'smallEdits',
  type: 'select',
  hasMany: true,
  label: 'Cán bộ xã, phường sửa xong là lên trang, khỏi chờ duyệt',
  access: { update: fieldForWhoMay('keepSafeguards') },
  options: smallEdits.map(({ value, label }) => ({ value, label })),
  admin: {
    description:
      'Chỉ với nội dung đang đăng của xã, phường mình. Mỗi lần như vậy, trang chính của tỉnh có ghi lại. Để trống thì mọi sửa đổi đều chờ duyệt.',
  },
};

const secondFactorField: Field = {
  name: 'secondFactorRequired',
  type: 'checkbox',
  label: 'Quản trị và Duyệt phải dùng xác thực hai bước',
  defaultValue: false,
  access: { update: fieldForWhoMay('keepSafeguards') },
  validate: async (value: unknown, { req }: { req: PayloadRequest }) => {
    if (value !== true || !req.user || (await isRequired(req.payload))) return true;
    const { since } = await secondFactorOf(req.payload, String(req.user.id));
    return since !== undefined || 'Hãy bật cho chính bạn trước, ở trang “Tài khoản”.';
  },
  admin: {
    description:
      'Ai trong hai vai trò này chưa bật thì lần mở tới phải bật rồi mới làm việc tiếp được. Chỉ Quản trị đổi được mục này.',
  },
};

/**
 * Settings of the whole site (cài đặt). What is saved is live, so those who may publish write it;
 * earlier versions are kept.
 */
export const settings: GlobalConfig = {
  slug: 'settings',
  label: 'Cài đặt',
  admin: {
    group: groups.settings,
    description:
      'Tên tỉnh, liên hệ, giấy phép dữ liệu, trang đầu, chống lừa đảo, ngày nghỉ lễ, mẫu báo cáo của tổ, áp phích của tháng, thời hạn giữ và hạn mức.',
    hidden: ({ user }) => !mayPublish(user),
    hideAPIURL: true,
  },
  access: { read: anyStaff, readVersions: anyStaff, update: publishers },
  versions: { max: 50 },
  endpoints: [restoresThroughUpdate],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Chung',
          fields: [
            { name: 'province', type: 'text', label: 'Tỉnh', required: true },
            contactField,
            checksField,
            httpsField({ name: 'officialPortal', label: 'Cổng Dịch vụ công' }),
            dataLicenceField,
            opensReadingsField,
          ],
        },
        { label: 'Trang đầu', fields: [topTasksField] },
        { label: 'Chống lừa đảo', fields: scamFields },
        { label: 'Ngày nghỉ', fields: [closedDaysField] },
        { label: 'Báo cáo của tổ', fields: reportFields },
        { label: 'Áp phích', fields: [postersField] },
        { label: 'Duyệt', fields: [smallEditsField, ...heldFields] },
        { label: 'Tài khoản', fields: [secondFactorField] },
        {
          label: 'Thời hạn giữ',
          description:
            'Dữ liệu giữ quá số tháng này thì mỗi ngày tự xóa, nhật ký ghi xóa bao nhiêu. Chỉ Quản trị đổi được. Phiếu đồng ý có ngày xóa riêng ở từng phiếu.',
          fields: retentionFields,
        },
        {
          label: 'Hạn mức',
          description:
            'Mỗi tài khoản, kể cả Quản trị, thêm được bấy nhiêu trong một ngày, để một máy chạy lỗi hay một tài khoản bị mất không làm đầy ổ đĩa. Hết mức thì việc đang làm vẫn còn trên màn hình. Chỉ Quản trị đổi được.',
          fields: quotaFields,
        },
      ],
    },
  ],
  hooks: { beforeValidate: [intoNfc], afterChange: [ringsAlways] },
};
