import { expect, test } from 'vitest';
import { hamletKindIn, sharedKind } from '../../../../site/names/unit-kinds.ts';

test.each([
  [['xa', 'xa'], 'xa'],
  [['phuong'], 'phuong'],
  [['xa', 'phuong', 'xa'], 'mixed'],
  [[], 'mixed'],
])('the kind that %j share is %s', (kinds, shared) => {
  expect(sharedKind(kinds)).toBe(shared);
});

test.each([
  ['Phường 7', 'khom'],
  ['Xã Tắc Vân', 'ap'],
  ['Thị trấn Năm Căn', 'mixed'],
  ['Thành phố Cà Mau', 'mixed'],
])('%s had %s', (name, kind) => {
  expect(hamletKindIn(name)).toBe(kind);
});
