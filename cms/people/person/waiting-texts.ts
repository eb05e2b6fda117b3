import { most, mostADay } from './one-person.ts';
import { formatNumber } from '../../../content/text/number.ts';

const waits =
  'Vì vậy chỉ xóa hẳn khi một quản trị viên khác xác nhận ở trang chính. Số điện thoại, Zalo, hình của tổ viên thì bỏ khỏi trang ngay; tới lúc xác nhận vẫn lấy lại được.';

/** Every sentence about removals that wait for a second person. */
export const texts = {
  many: `Những chỗ đã chọn nhiều hơn của một người thường có (hơn ${most.rows} tổ, quầy và tài khoản, hơn ${most.names} cách viết tên, hay hơn ${most.places} chỗ). ${waits} Nếu chỉ xóa cho một người, hãy quay lại và chỉ đánh dấu những chỗ của người ấy.`,
  often: `Trong 24 giờ qua bạn đã xóa dữ liệu của ${mostADay} người. ${waits}`,
  title: (count: number) => `Xóa hẳn dữ liệu cá nhân ở ${formatNumber(count)} nơi`,
  note: 'Số điện thoại, Zalo, hình của tổ viên trong đó đã bỏ khỏi trang ngay. Xác nhận thì xóa hẳn ở mọi nơi; khôi phục từ bản sao lưu cũng không trở lại. Dừng thì không xóa gì, số và hình hiện lại như trước.',
  confirm: 'Xác nhận, xóa hẳn',
  takeBack: 'Dừng, hiện lại như trước',
};
