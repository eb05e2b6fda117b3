import { expect, test } from 'vitest';
import { deedOf } from '../../../../../cms/base/hooks/deed.ts';

const change = {
  does: 'change',
  id: 'a',
  data: {},
  isDraft: false,
  publishes: false,
  takesOff: false,
  inTrash: false,
};

test.each([
  ['create', { data: { title: 'A' } }, { does: 'create', data: { title: 'A' }, publishes: false }],
  [
    'create',
    { data: { _status: 'published' } },
    { does: 'create', data: { _status: 'published' }, publishes: true },
  ],
  ['create', { data: {}, duplicateFromID: 'a' }, { does: 'copy', data: {} }],
  ['update', { id: 'a', data: {} }, change],
  [
    'update',
    { id: 'a', data: { _status: 'published' } },
    { ...change, data: { _status: 'published' }, publishes: true },
  ],
  [
    'update',
    { id: 'a', data: { _status: 'draft' } },
    { ...change, data: { _status: 'draft' }, takesOff: true },
  ],
  // Saved beside what readers see, it takes nothing off.
  [
    'update',
    { id: 'a', data: { _status: 'draft' }, draft: true },
    { ...change, data: { _status: 'draft' }, isDraft: true },
  ],
  [
    'update',
    { id: 'a', data: {}, draft: true, unpublishAllLocales: true },
    { ...change, isDraft: true, takesOff: true },
  ],
  ['update', { id: 'a', data: {}, trash: true }, { ...change, inTrash: true }],
  ['update', { where: { and: [{ id: { equals: 'a' } }] }, data: {} }, change],
  ['update', { where: { id: { in: ['a', 'b'] } }, data: {} }, { ...change, id: undefined }],
  ['update', { where: { or: [{ id: { equals: 'a' } }] }, data: {} }, { ...change, id: undefined }],
  ['delete', { where: { id: { equals: 'a' } } }, { does: 'delete', id: 'a' }],
  ['delete', { where: {} }, { does: 'delete', id: undefined }],
  ['restoreVersion', { id: 'v' }, { does: 'restoreVersion', isDraft: false }],
  ['restoreVersion', { id: 'v', draft: true }, { does: 'restoreVersion', isDraft: true }],
  ['read', { where: { id: { equals: 'a' } } }, { does: 'other' }],
  ['login', { data: { email: 'a@b.vn' } }, { does: 'other' }],
])('%s of %o', (operation, args, deed) => {
  expect(deedOf(operation, args)).toEqual(deed);
});

test.each([
  { and: [{ id: { equals: 'a' } }], or: [{ id: { exists: true } }] },
  { and: [{ id: { equals: 'a' } }], AND: [{ id: { exists: true } }] },
  { and: [{ id: { equals: 'a' }, or: [{ id: { exists: true } }] }] },
  { id: { equals: 'a' }, or: [{ id: { exists: true } }] },
])('several documents may be meant by %o', (where) => {
  expect(deedOf('delete', { where })).toEqual({ does: 'delete', id: undefined });
});
