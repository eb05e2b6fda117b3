import { expect, it } from 'vitest';
import {
  filterOf,
  mostKept,
  readFilters,
  withFilter,
} from '../../../../../cms/writing/saved-filters/filters.ts';

const where = { or: [{ and: [{ topic: { equals: 'a' } }] }] };

it.each([
  [{}, undefined],
  [{ where: {} }, undefined],
  [{ where: { or: [{ and: [] }] } }, undefined],
  [{ search: '  ' }, undefined],
  [{ where }, { name: 'Bài của tôi', where }],
  [
    { where, search: 'vneid', sort: '-updatedAt', page: 3, limit: 10 },
    { name: 'Bài của tôi', where, search: 'vneid', sort: '-updatedAt' },
  ],
])('a list with %j keeps %j', (query, kept) => {
  expect(filterOf(query, ' Bài của tôi ')).toEqual(kept);
});

it('a filter of the same name gives way, the oldest when there are too many', () => {
  const two = withFilter([{ name: 'a', search: 'x' }, { name: 'b' }], { name: 'a', search: 'y' });
  expect(two).toEqual([{ name: 'b' }, { name: 'a', search: 'y' }]);
  const many = Array.from({ length: mostKept }, (_, at) => ({ name: String(at) }));
  expect(withFilter(many, { name: 'mới' })).toEqual([...many.slice(1), { name: 'mới' }]);
});

it.each([[null], [undefined], ['a'], [{}], [{ filters: 'a' }], [{ filters: [null, 'a', {}] }]])(
  'of %j nothing is kept',
  (kept) => {
    expect(readFilters(kept)).toEqual([]);
  },
);
