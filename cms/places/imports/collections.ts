import type { CollectionConfig, Field } from 'payload';
import { idField } from '../../base/fields/id.ts';
import { json, text } from '../../base/fields/plain.ts';
import { ledgerCollection } from '../../storage/ledger/collection.ts';

const count = (name: string, label: string): Field => ({
  name,
  type: 'number',
  label,
  defaultValue: 0,
});

/** Every list that was imported: one row an import. Written by `store.ts` only. */
const imports: CollectionConfig = {
  ...ledgerCollection,
  slug: 'imports',
  labels: { singular: 'Đợt nhập', plural: 'Đợt nhập' },
  fields: [
    idField,
    text('commune', 'Xã, phường', true),
    text('by', 'Người nhập', true),
    text('byName', 'Tên người nhập'),
    text('fileName', 'Tệp'),
    text('state', 'Tới đâu', true),
    text('fault', 'Vì sao không nhập'),
    text('holder', 'Máy đang làm'),
    text('leaseUntil', 'Máy đang làm, tới lúc', true),
    count('total', 'Số mục'),
    count('done', 'Đã làm'),
    json('counts', 'Thêm, sửa, giữ nguyên'),
    text('startedAt', 'Nhập lúc', true),
    text('endedAt', 'Xong lúc'),
    text('undoneBy', 'Người lấy lại'),
    text('publishedBy', 'Người đăng'),
    text('publishedAt', 'Lên trang lúc', true),
  ],
};

/** The changes an import makes to each document, and what it takes to undo them. */
const importRows: CollectionConfig = {
  ...ledgerCollection,
  slug: 'import-rows',
  labels: { singular: 'Mục của đợt nhập', plural: 'Mục của đợt nhập' },
  fields: [
    idField,
    text('import', 'Đợt nhập', true),
    { name: 'place', type: 'number', label: 'Thứ tự', index: true },
    text('of', 'Loại nội dung'),
    text('document', 'Nội dung'),
    { name: 'makes', type: 'checkbox', label: 'Mới' },
    text('title', 'Tên'),
    text('state', 'Tới đâu', true),
    text('reason', 'Vì sao giữ nguyên'),
    text('why', 'Vì sao không được'),
    count('tries', 'Số lần máy lỗi'),
    text('publication', 'Lên trang tới đâu', true),
    text('live', 'Bà con thấy trước khi đăng'),
    // As text: what people fill in is kept as it is, whatever the database.
    text('data', 'Nội dung ghi'),
    text('before', 'Nội dung trước'),
    text('beforeHash', 'Đúng với bản trước'),
    text('afterHash', 'Đúng với bản sau'),
    text('way', 'Lấy lại bằng cách nào'),
  ],
};

export const importCollections = [imports, importRows];
