import { expect, test } from 'vitest';
import { checkQuery } from '../../../../../cms/web/api/query.ts';

test.each([
  '',
  '?limit=0',
  '?limit=10000&page=3&depth=10',
  '?limit=',
  '?where[title][equals]=-1',
  '?where[createdAt][less_than]=2026-11-25T00:00:00.000Z&where[deletedAt][exists]=false',
  '?where[or][0][and][0][user.value][in][0]=a&where[or][0][and][1][id][exists]=true',
])('the query “%s” can be answered', (search) => {
  expect(() => checkQuery(search)).not.toThrow();
});

test.each([
  '?limit=-1',
  '?limit=10001',
  '?depth=99999',
  '?page=1e9',
  '?depth=x',
  '?page=0&page=-2',
])('the query “%s” is refused with the name and what was received', (search) => {
  const [, name, value] = /[?&](\w+)=([^&]*)$/.exec(search) ?? [];
  expect(() => checkQuery(search)).toThrow(`“${name}” là “${value}”`);
});

test.each([
  '?where=x',
  '?where[title]=x',
  '?where[title][within]=x',
  '?where[title][nonsense]=x',
  '?where[and][x][title][equals]=y',
  '?where[or][0][0][title][equals]=y',
  '?where[and][title][equals]=y',
  '?where[and][0][id][equals]=a&where[or][0][id][exists]=true',
  '?where[or][0][and][0][id][equals]=a&where[or][0][AND][0][id][exists]=true',
  '?where[createdAt][equals]=x',
  '?where[version.updatedAt][less_than]=x',
])('the conditions of “%s” are none', (search) => {
  expect(() => checkQuery(search)).toThrow('không đúng mẫu');
});
