/** The sentences visitors read where there is no page, whichever server answers. */
export const sentences = {
  broken: 'Máy chủ gặp lỗi. Bà con đợi ít phút rồi tải lại.',
  noPage: 'Không có trang này.',
  notYet: 'Trang đang được dựng lần đầu. Bà con đợi ít giây rồi tải lại.',
  readOnly: 'Trang này chỉ để xem.',
  wrongAddress: 'Địa chỉ này không đúng.',
  down: 'Nơi tiếp nhận đang tạm nghỉ. Bà con đợi ít phút rồi thử lại.',
  tooLarge: 'Nội dung gửi quá dài.',
  noLength: 'Yêu cầu không nói rõ độ dài nội dung.',
  tooMany: 'Bà con gửi hơi nhanh. Đợi ít phút rồi thử lại.',
  wrongMethod: 'Ở đây chỉ xem và gửi.',
};
