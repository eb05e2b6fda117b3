/** Every word around the own work; what each kind is called stands with its source. */
export const texts = {
  title: 'Việc của tôi',
  waiting: 'Đang xem việc của bạn…',
  nothing: 'Không có việc nào đang chờ bạn.',
  nothingNote: 'Có bài gửi tới, bị trả lại hay tới ngày xem lại thì hiện ở đây.',
  remark: 'Lời nhắn',
  more: (count: number) => `và ${count} việc nữa`,
};
