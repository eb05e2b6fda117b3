import { count, json, text } from '../../base/fields/plain.ts';
import { documentFields, ledgerCollections } from '../../storage/ledger/collection.ts';

/**
 * Every list that was imported, with the changes it makes to each document and what it takes to undo
 * them. Written by `store.ts` only.
 */
export const importCollections = ledgerCollections(
  {
    slug: 'imports',
    label: 'Đợt nhập',
    fields: [
      text('commune', 'Xã, phường', true),
      text('byName', 'Tên người nhập'),
      text('fileName', 'Tệp'),
      text('remark', 'Lời nhắn cho người duyệt'),
      text('fault', 'Vì sao không nhập'),
      json('counts', 'Thêm, sửa, giữ nguyên'),
      text('endedAt', 'Xong lúc'),
      text('undoneBy', 'Người lấy lại'),
      text('publishedBy', 'Người đăng'),
      text('publishedAt', 'Lên trang lúc', true),
    ],
  },
  {
    slug: 'import-rows',
    label: 'Mục của đợt nhập',
    parent: 'import',
    // Its place has no default in the database: the first tables had none.
    place: { name: 'place', type: 'number', label: 'Thứ tự', index: true },
    fields: [
      ...documentFields,
      { name: 'makes', type: 'checkbox', label: 'Mới' },
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
  },
);
