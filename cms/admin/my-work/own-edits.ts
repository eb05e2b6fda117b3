import type { CollectionSlug } from 'payload';
import { formatInstant } from '../../../content/text/date.ts';
import { writesForProvince } from '../../base/access/abilities.ts';
import { readOwnEdits } from '../../writing/workflow/own-edits.ts';
import type { Source } from './source.ts';

/**
 * The changes that commune officials let go live without an approval: the province looks them over
 * afterwards.
 */
export const ownEdits: Source = {
  heading: 'Xã, phường vừa sửa ngay',
  note: 'Những sửa đổi nhỏ này lên trang khỏi chờ duyệt, theo phần Duyệt trong Cài đặt. Trong 14 ngày qua:',
  tone: 'know',
  read: async ({ payload, user, now }) =>
    writesForProvince(user)
      ? (await readOwnEdits(payload, now)).map(({ collection, id, at, name }) => ({
          collection: collection as CollectionSlug,
          id,
          line: [name, formatInstant(at)].filter(Boolean).join(', '),
        }))
      : [],
};
