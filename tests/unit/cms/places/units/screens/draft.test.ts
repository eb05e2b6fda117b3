import { describe, expect, test } from 'vitest';
import { changeOf, newDraft } from '../../../../../../cms/places/units/screens/draft.ts';

const day = '2026-12-01';
const draft = newDraft(day);

describe('what is left open is said, one thing after the other', () => {
  test.each([
    [{ day: '' }, 'Hãy chọn ngày có hiệu lực.'],
    [{}, 'Hãy chọn xã, phường.'],
    [{ commune: 'mui' }, 'Hãy chọn ấp, khóm.'],
    [{ commune: 'mui', hamlet: 'mui-1', name: ' ' }, 'Hãy ghi tên mới.'],
    [
      { deed: 'merge', commune: 'mui', hamlets: ['mui-1'] },
      'Hãy chọn ít nhất hai ấp, khóm để nhập làm một.',
    ],
    [
      { deed: 'merge', commune: 'mui', hamlets: ['mui-1', 'mui-2'], into: 'mui-3' },
      'Hãy chọn ấp, khóm còn lại sau khi nhập.',
    ],
    [
      { deed: 'split', commune: 'mui', hamlet: 'mui-1', names: ['Ấp 1A', ' '] },
      'Hãy ghi tên của ít nhất hai nơi sau khi chia.',
    ],
    [
      { deed: 'split', level: 'commune', commune: 'mui', goesTo: { 'mui-1': '0' } },
      'Hãy chọn, hoặc ghi tên, xã, phường mà mỗi phần về.',
    ],
  ] as const)('%j', (values, sentence) => {
    expect(changeOf({ ...draft, ...(values as object) })).toBe(sentence);
  });
});
