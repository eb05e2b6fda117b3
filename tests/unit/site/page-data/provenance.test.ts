import { expect, it } from 'vitest';
import { lookupOf } from '../../../../site/page-data/lookup.ts';
import { provenanceOf } from '../../../../site/page-data/provenance.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

const document = { changedAt: '2026-01-02T05:00:00Z', reviewBy: '2026-11-25', sources: [] };

it.each([
  ['2026-11-25T16:59:59Z', undefined],
  ['2026-11-25T17:00:00Z', true],
])('a page whose review was due on the 25th is overdue at %s: %s', (asOf, overdue) => {
  const { meta, ...lists } = sampleSnapshot();
  const lookup = lookupOf({ ...lists, meta: { ...meta, asOf } });
  expect(provenanceOf(document, lookup).overdue).toBe(overdue);
});

it('what readers are told of changes is told by the day in Vietnam, the newest first', () => {
  const changeNotes = [
    { at: '2026-11-25T17:30:00Z', text: 'Đổi giờ tiếp dân buổi chiều.' },
    { at: '2026-10-01T02:00:00Z', text: 'Thêm số điện thoại.' },
  ];
  const lookup = lookupOf(sampleSnapshot());
  expect(provenanceOf({ ...document, changeNotes }, lookup).changes).toEqual([
    { on: '2026-11-26', text: 'Đổi giờ tiếp dân buổi chiều.' },
    { on: '2026-10-01', text: 'Thêm số điện thoại.' },
  ]);
  expect(provenanceOf(document, lookup).changes).toEqual([]);
});

it('tells the day of the last change and of the last check, each as far as somebody knows it', () => {
  const lookup = lookupOf(sampleSnapshot());
  const daysOf = (more: object) => {
    const { updatedOn, checkedOn } = provenanceOf({ sources: [], ...more }, lookup);
    return [updatedOn, checkedOn];
  };
  const changeNotes = [{ at: '2026-11-25T17:30:00Z', text: 'Đổi giờ.' }];
  expect(daysOf({})).toEqual([undefined, undefined]);
  expect(daysOf({ changedAt: '2026-11-20T17:30:00Z' })).toEqual(['2026-11-21', undefined]);
  expect(daysOf({ checkedOn: '2026-11-28' })).toEqual([undefined, '2026-11-28']);
  expect(daysOf({ changedAt: '2026-11-20T05:00:00Z', changeNotes })[0]).toBe('2026-11-26');
  expect(daysOf({ changedAt: '2026-11-28T05:00:00Z', changeNotes })[0]).toBe('2026-11-28');
});
