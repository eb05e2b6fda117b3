import { describe, expect, it } from 'vitest';
import { heldLossSentence } from '../../../../../cms/admin/dashboard/loss-texts.ts';

const loss = {
  key: 'k',
  since: '2026-11-25T08:00:00.000Z',
  pages: 1049,
  ofPages: 2300,
  teams: 0,
  communes: [] as string[],
  titles: [],
  records: 1049,
};

describe('what would vanish', () => {
  it('is said in numbers as people write them', () => {
    expect(heldLossSentence(loss)).toBe(
      'Đăng ngay thì trang mất 1.049 trong 2.300 trang. Giữ lại từ 15:00 ngày 25/11/2026.',
    );
  });

  it('names the communes, of many the first', () => {
    const communes = ['Xã Đất Mũi', 'Xã Tân Ân', 'Phường Tân Thành', 'Xã U Minh', 'Xã Khánh An'];
    expect(heldLossSentence({ ...loss, communes: communes.slice(0, 1) })).toContain(
      '2.300 trang, trong đó có Xã Đất Mũi.',
    );
    expect(heldLossSentence({ ...loss, communes })).toContain(
      'trong đó có Xã Đất Mũi, Xã Tân Ân, Phường Tân Thành và 2 xã, phường khác.',
    );
  });

  it('is told of teams alone, which have no page', () => {
    expect(heldLossSentence({ ...loss, pages: 0, teams: 120 })).toContain('mất 120 tổ.');
  });
});
