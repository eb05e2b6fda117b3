/** The sentences visitors read where there is no page, whichever server answers. */
export const sentences = {
  broken: 'Máy chủ gặp lỗi. Bà con vui lòng tải lại sau ít phút.',
  noPage: 'Không có trang này.',
  notYet: 'Trang đang được dựng lần đầu. Bà con vui lòng tải lại sau ít giây.',
  readOnly: 'Trang này chỉ để xem.',
  wrongAddress: 'Địa chỉ không hợp lệ.',
  down: 'Hệ thống tiếp nhận đang tạm nghỉ. Bà con vui lòng thử lại sau ít phút.',
  tooLarge: 'Nội dung gửi quá dài.',
  noLength: 'Yêu cầu không nói rõ độ dài nội dung.',
  tooMany: 'Bà con gửi hơi nhanh. Vui lòng thử lại sau ít phút.',
  wrongMethod: 'Ở đây chỉ xem và gửi.',
};
