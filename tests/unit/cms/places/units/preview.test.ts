import { expect, test } from 'vitest';
import type { Change } from '../../../../../cms/places/units/change.ts';
import { planOf } from '../../../../../cms/places/units/plan.ts';
import { previewOf } from '../../../../../cms/places/units/preview.ts';
import { aWorld, counting } from './support/world.ts';

const day = '2026-12-01';
const preview = (...changes: Change[]) => previewOf(planOf(changes, aWorld(), counting()).steps);

test.each<[Change, string]>([
  [
    { kind: 'renameHamlet', hamlet: 'mui-1', name: 'Ấp Mũi', day },
    'Ấp 1 (Xã Đất Mũi) đổi tên thành Ấp Mũi từ ngày 01/12/2026.',
  ],
  [
    { kind: 'mergeHamlets', hamlets: ['mui-2', 'mui-3'], into: 'mui-1', name: 'Ấp Mũi', day },
    'Ấp 2 và Ấp Rạch Tàu nhập vào Ấp 1 (Xã Đất Mũi) và gọi là Ấp Mũi từ ngày 01/12/2026.',
  ],
  [
    { kind: 'splitHamlet', hamlet: 'mui-1', into: ['Ấp 1A', 'Ấp 1B'], day },
    'Ấp 1 (Xã Đất Mũi) chia thành Ấp 1A và Ấp 1B từ ngày 01/12/2026.',
  ],
  [
    { kind: 'moveHamlet', hamlet: 'mui-3', commune: 'vien', day },
    'Ấp Rạch Tàu (Xã Đất Mũi) chuyển về Xã Viên An từ ngày 01/12/2026.',
  ],
  [
    { kind: 'mergeCommunes', communes: ['mui'], into: 'vien', day },
    'Xã Đất Mũi nhập vào Xã Viên An từ ngày 01/12/2026.',
  ],
  [
    {
      kind: 'splitCommune',
      commune: 'mui',
      stays: true,
      parts: [{ to: { name: 'Xã Rạch Tàu', code: '40001' }, hamlets: ['mui-3'] }],
      day,
    },
    'Một phần Xã Đất Mũi chia về Xã Rạch Tàu từ ngày 01/12/2026.',
  ],
])('a change is said in a sentence: %#', (change, sentence) => {
  expect(preview(change)).toMatchObject([{ sentence, faults: [] }]);
});

test('a page that is gone says what its readers are told', () => {
  const [step] = preview({
    kind: 'splitHamlet',
    hamlet: 'mui-1',
    into: ['Ấp 1A', 'Ấp 1B'],
    day,
  });
  expect(step?.addresses).toEqual([
    {
      from: '/xa-phuong/xa-dat-mui/ap-1/',
      reason: 'Ấp 1 đã chia thành Ấp 1A và Ấp 1B từ ngày 01/12/2026',
    },
  ]);
});
