import { lexicalEditor } from '@payloadcms/richtext-lexical';
import type { Block } from 'payload';
import { httpsField } from '../fields/link.ts';
import { phoneField } from '../fields/phone.ts';
import { proseFeatures } from './features.ts';

/** Pieces that stand between paragraphs; site and kiosk draw each with a component of their own. */
export const richTextBlocks: Block[] = [
  {
    slug: 'callout',
    labels: { singular: 'Khung lưu ý', plural: 'Khung lưu ý' },
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: 'Loại',
        required: true,
        defaultValue: 'note',
        options: [
          { value: 'note', label: 'Lưu ý' },
          { value: 'warning', label: 'Cảnh báo' },
          { value: 'tip', label: 'Mẹo' },
        ],
      },
      {
        name: 'body',
        type: 'richText',
        label: 'Nội dung',
        required: true,
        editor: lexicalEditor({ features: proseFeatures }),
      },
    ],
  },
  {
    slug: 'contact',
    labels: { singular: 'Số điện thoại', plural: 'Số điện thoại' },
    fields: [
      { name: 'name', type: 'text', label: 'Gọi cho ai', required: true },
      phoneField({ name: 'phone', label: 'Số điện thoại', required: true }),
      { name: 'note', type: 'text', label: 'Ghi chú' },
    ],
  },
  {
    slug: 'app',
    labels: { singular: 'Ứng dụng', plural: 'Ứng dụng' },
    fields: [
      {
        name: 'app',
        type: 'relationship',
        relationTo: 'apps',
        label: 'Ứng dụng, dịch vụ số',
        required: true,
      },
    ],
  },
  {
    slug: 'video',
    labels: { singular: 'Liên kết video', plural: 'Liên kết video' },
    fields: [
      httpsField({ name: 'url', label: 'Địa chỉ video', required: true }),
      { name: 'title', type: 'text', label: 'Tên video', required: true },
    ],
  },
  {
    slug: 'attachment',
    labels: { singular: 'Tệp đính kèm', plural: 'Tệp đính kèm' },
    fields: [
      { name: 'media', type: 'upload', relationTo: 'media', label: 'Tệp', required: true },
      { name: 'title', type: 'text', label: 'Tên tệp', required: true },
    ],
  },
];
