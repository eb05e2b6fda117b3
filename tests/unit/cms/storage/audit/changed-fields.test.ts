import type { FlattenedField } from 'payload';
import { expect, test } from 'vitest';
import { changedFields } from '../../../../../cms/storage/audit/changed-fields.ts';

const text = (name: string) => ({ name, type: 'text' }) as FlattenedField;
const fields = [
  { ...text('id'), admin: { hidden: true } },
  text('name'),
  { name: 'office', type: 'group', flattenedFields: [text('phone'), text('hours')] },
  { name: 'members', type: 'array', flattenedFields: [text('id'), text('name'), text('phone')] },
  { name: 'topic', type: 'relationship' },
  { name: 'on', type: 'checkbox' },
  { name: 'day', type: 'date' },
  { ...text('sortKey'), admin: { hidden: true } },
] as FlattenedField[];

const before = {
  id: 'a',
  name: 'Tổ',
  office: { phone: '1', hours: '' },
  members: [
    { id: 'm', name: 'An', phone: '090' },
    { id: 'n', name: 'Bình', phone: '091' },
  ],
  topic: 't',
  on: false,
  day: '2026-11-26T00:00:00.000Z',
  sortKey: 'to',
};
const [an, binh] = before.members;

test.each([
  ['nothing', {}, []],
  ['the same again', before, []],
  ['another name', { name: 'Tổ 2' }, ['name']],
  ['a field of a group', { office: { phone: '2' } }, ['office.phone']],
  ['a field of a row', { members: [an, { ...binh, phone: '092' }] }, ['members.phone']],
  ['a row more', { members: [an, binh, { id: 'x', name: 'Chi' }] }, ['members']],
  ['a row less', { members: [an] }, ['members']],
  ['rows in another order', { members: [binh, an] }, ['members']],
  ['a relation, read in full', { topic: { id: 't', name: 'Chủ đề' } }, []],
  ['another relation', { topic: 'u' }, ['topic']],
  ['nothing in place of nothing', { on: null, office: { hours: null } }, []],
  ['the same day in other words', { day: new Date('2026-11-26T00:00:00Z') }, []],
  ['what hooks keep', { sortKey: 'khac', id: 'b' }, []],
])('%s', (_, written, names) => {
  expect(changedFields(fields, before, written)).toEqual(names);
});

test('a field that was never filled in', () => {
  expect(changedFields(fields, {}, { office: { phone: '1' }, members: [an] })).toEqual([
    'office.phone',
    'members',
  ]);
});
