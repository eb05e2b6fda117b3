import { expect, test } from 'vitest';
import { checkQuery } from '../../../../cms/api/query.ts';

test.each(['', '?limit=0', '?limit=10000&page=3&depth=10', '?where[title][equals]=-1', '?limit='])(
  'the query “%s” can be answered',
  (search) => {
    expect(() => checkQuery(search)).not.toThrow();
  },
);

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
