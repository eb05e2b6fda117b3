import { expect, test } from 'vitest';
import type { Prepared } from '../../../../content/schema/guide.ts';
import { choicesOf, missingOf } from '../../../../kiosk/screens/paper-list.ts';

const paper = (text: string, alternative = false): Prepared => ({
  ...{ text, alternative, kind: 'bring' },
});
const prepare = [
  paper('Thẻ căn cước'),
  paper('Hoặc điện thoại có VNeID', true),
  paper('Hoặc điện thoại có VssID', true),
  paper('Toa thuốc cũ'),
];

test.each([0, 1, 2])('one tick is enough where one thing may stand for another (%i)', (at) => {
  expect(missingOf(prepare, [at])).toEqual([3]);
});

test('of several that would do, the first is missing', () => {
  expect(missingOf(prepare, [3])).toEqual([0]);
  expect(missingOf(prepare, [])).toEqual([0, 3]);
  expect(missingOf(prepare, [3, 1])).toEqual([]);
});

test('a first entry that stands in place of another has nothing before it to stand for', () => {
  const places = choicesOf(prepare.slice(1)).map((choice) => choice.map(({ at }) => at));
  expect(places).toEqual([[0, 1], [2]]);
});
