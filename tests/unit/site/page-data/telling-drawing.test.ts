import { expect, test } from 'vitest';
import { tellingDrawings } from '../../../../site/page-data/telling-drawing.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

test('a guide is known by the drawing that its title names, else by the one that few others have', () => {
  const [guide] = sampleSnapshot().guides;
  if (!guide) throw new Error('The sample snapshot has no guide.');
  const withDrawings = (id: string, title: string, ...drawings: string[]) => ({
    ...guide,
    id,
    title,
    steps: drawings.map((drawing) => ({
      title: drawing,
      body: [],
      picture: { type: 'drawing' as const, drawing },
    })),
  });
  const found = tellingDrawings([
    withDrawings('qr', 'Trả tiền bằng mã QR', 'dien-thoai', 'ngan-hang', 'quet-ma-qr'),
    withDrawings('muc-2', 'Định danh mức 2', 'dien-thoai', 'lay-van-tay'),
    withDrawings('khac', 'Việc khác', 'dien-thoai', 'ngan-hang'),
    withDrawings('khong', 'Không có hình'),
  ]);
  expect(Object.fromEntries(found)).toEqual({
    qr: 'quet-ma-qr',
    'muc-2': 'lay-van-tay',
    khac: 'ngan-hang',
  });
});
