import { expect, it } from 'vitest';
import type { InstallationState } from '../../../../content/schema/installation-state.ts';
import { lossOf } from '../../../../ops/upgrade/proof.ts';

const before: InstallationState = {
  id: 'one',
  program: '0.1.0',
  documents: { guides: 84, teams: 128, comments: 2 },
  newest: '2026-11-29T00:00:00.000Z',
  deleted: {},
  isTidied: false,
};
const later = { newest: '2026-11-29T00:05:00.000Z' };

it('the same data are no loss, nor is what was saved and deleted since', () => {
  expect(lossOf(before, before)).toBeUndefined();
  const documents = { ...before.documents, guides: 90, teams: 126 };
  expect(lossOf(before, { ...before, ...later, documents, deleted: { teams: 2 } })).toBeUndefined();
});

it('a collection that a version did away with is no loss', () => {
  const { guides = 0, teams = 0 } = before.documents;
  const documents = { guides, teams };
  expect(lossOf(before, { ...before, documents })).toBeUndefined();
});

it.each([
  ['another folder', { id: 'other' }, /^mở ra một thư mục dữ liệu khác/],
  ['a folder that nobody opened', { id: null }, /^mở ra một thư mục dữ liệu khác/],
  ['an older audit', { newest: '2026-11-28T23:59:00.000Z' }, /^mở ra dữ liệu cũ hơn.*chỉ tới/],
  ['an empty audit', { newest: null }, /^mở ra dữ liệu cũ hơn.*không có gì$/],
  [
    'fewer documents than were deleted',
    { documents: { ...before.documents, teams: 125 }, deleted: { teams: 2 } },
    'mở ra dữ liệu thiếu: trước có 128 tổ công nghệ số, nay còn 125',
  ],
])('%s is named', (_what, found, sentence) => {
  expect(lossOf(before, { ...before, ...found })).toMatch(sentence);
});

it('what the system tidies away is not taken for a loss, another folder still is', () => {
  const tidied = { ...before, ...later, documents: { guides: 1 }, isTidied: true };
  expect(lossOf(before, tidied)).toBeUndefined();
  expect(lossOf(before, { ...tidied, id: 'other' })).toMatch(/thư mục dữ liệu khác/);
});
