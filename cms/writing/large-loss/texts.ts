import { formatNumber } from '../../../content/text/number.ts';

/** Every sentence about a large loss that its causer wants to go live. */
export const texts = {
  title: (count: number) => `Cho mất ${formatNumber(count)} mục khỏi trang`,
  note: 'Bà con vẫn thấy các mục này cho tới khi có người thứ hai xác nhận.',
  confirm: 'Xác nhận, cho mất',
  takeBack: 'Dừng, giữ lại',
  changed: 'Những mục sắp mất đã khác trước. Hãy tải lại trang chính rồi xem lại.',
  waits: 'Việc này đang chờ người thứ hai xác nhận rồi.',
};
