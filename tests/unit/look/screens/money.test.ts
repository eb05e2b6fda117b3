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
    ['says done beside a given sum', [done, { type: 'given', text: 'Tiền', value: '5 triệu' }]],
  ])('that %s has the band, wherever it is shown', (_, elements) => {
    expect(draw(...elements).svg).toContain(practiceBand);
  });

  test.each([
    ['done with nothing to show for it', [done]],
    ['a form', [{ type: 'field', text: 'Họ tên', value: 'Nguyễn Thị Mẫu' }]],
  ])('that shows %s has none of its own accord', (_, elements) => {
    expect(draw(...elements).svg).not.toContain(practiceBand);
  });
});
