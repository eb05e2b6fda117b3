import { describe, expect, test } from 'vitest';
import { screenElement } from '../../../../content/schema/screen.ts';
import { drawScreen } from '../../../../look/screens/draw.ts';
import { practiceBand } from '../../../../look/phone/words.ts';

const draw = (...elements: object[]) =>
  drawScreen({ place: 'Ngân hàng', elements: elements.map((each) => screenElement.parse(each)) });

const done = { type: 'notice', text: 'Chuyển thành công', kind: 'done' };

describe('the picture of a screen', () => {
  test.each([
    ['names a sum', [{ type: 'amount', text: 'Số tiền', value: '150.000 đ' }]],
    ['is a receipt', [{ type: 'receipt', text: 'Đã trả', value: '150.000 đ' }]],
    [
      'says done beside a sum in a field',
      [done, { type: 'field', text: 'Tiền', value: '5 triệu' }],
    ],
    ['asks for a sum in a field', [{ type: 'field', text: 'Số tiền', value: '150.000 đồng' }]],
    ['has filled in a sum', [{ type: 'given', text: 'Số tiền', value: '2 triệu đồng' }]],
    ['says done beside a given sum', [done, { type: 'given', text: 'Tiền', value: '5 triệu' }]],
  ])('that %s has the band, wherever it is shown', (_, elements) => {
    expect(draw(...elements).svg).toContain(practiceBand);
  });

  test.each([
    ['done with nothing to show for it', [done]],
    ['a form', [{ type: 'field', text: 'Họ tên', value: 'Nguyễn Thị Mẫu' }]],
    ['a form of a portal with its fee', [{ type: 'given', text: 'Lệ phí', value: '50.000 đồng' }]],
    ['a price to choose', [{ type: 'row', text: 'Khám dịch vụ', note: '300.000 đồng' }]],
    ['a field for a sum that is empty', [{ type: 'field', text: 'Số tiền' }]],
  ])('that shows %s has none of its own accord', (_, elements) => {
    expect(draw(...elements).svg).not.toContain(practiceBand);
  });
});
