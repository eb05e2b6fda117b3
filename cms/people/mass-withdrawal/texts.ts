import { formatNumber } from '../../../content/text/number.ts';

/** Every sentence about consents of many people that one account has withdrawn. */
export const texts = {
  title: (count: number) => `Rút lại sự đồng ý của ${formatNumber(count)} người trong các tổ`,
  note: 'Số điện thoại, Zalo và hình của những người ấy đã bỏ khỏi trang ngay. Xác nhận thì thôi hẳn: muốn hiện lại phải hỏi lại từng người. Lấy lại thì hiện như trước; ai thật lòng muốn rút thì sau đó bạn ghi lại cho người ấy.',
  confirm: 'Xác nhận đã rút lại',
  takeBack: 'Lấy lại, hiện như trước',
  noTeam: 'Một tổ đã xóa',
};
