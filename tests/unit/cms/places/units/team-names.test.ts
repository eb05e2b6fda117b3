import { expect, test } from 'vitest';
import type { Change } from '../../../../../cms/places/units/change.ts';
import { planOf } from '../../../../../cms/places/units/plan.ts';
import { withUnit } from '../../../../../cms/places/units/team-names.ts';
import { aWorld, counting } from './support/world.ts';

const day = '2026-12-01';

test.each([
  ['Tổ công nghệ số cộng đồng Ấp 2', 'Tổ công nghệ số cộng đồng Ấp Mới'],
  ['Tổ CNSCĐ ấp 2', 'Tổ CNSCĐ ấp Mới'],
  ['Tổ Ấp 2, xã Đất Mũi', 'Tổ Ấp Mới, xã Đất Mũi'],
  ['Tổ Ấp 2 (nhóm một)', 'Tổ Ấp Mới (nhóm một)'],
  ['Tổ Ấp 2A', undefined],
  ['Tổ Ấp 20', undefined],
  ['Tổ Ấp 2 Kênh Ngang', undefined],
  ['Tổ chợ nổi', undefined],
])('“%s” becomes “%s”', (name, expected) => {
  expect(withUnit(name, { from: 'Ấp 2', to: 'Ấp Mới' })).toBe(expected);
});

test('two teams of one hamlet never get one name', () => {
  const change: Change = { kind: 'mergeHamlets', hamlets: ['mui-2'], into: 'mui-1', day };
  const { steps } = planOf([change], aWorld(), counting());
  const [moved] = (steps[0]?.edits ?? []).filter(({ id }) => id === 'to-mui-2');
  expect(moved?.data).toMatchObject({ hamlet: 'mui-1' });
  expect(moved?.data).not.toHaveProperty('name');
  expect(steps[0]?.keptTeams.map(({ id }) => id)).toEqual(['to-mui-2']);
});
