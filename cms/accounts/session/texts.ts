/** Every word about a session that ended while somebody was writing. */
export const texts = {
  title: 'Bạn đã bị đăng xuất',
  why: {
    time: 'Lâu rồi không có thao tác nào nên máy tự đăng xuất.',
    ended:
      'Phiên làm việc này đã kết thúc: bạn đăng xuất ở thẻ khác, mật khẩu vừa đổi, hoặc quản trị viên đã đăng xuất tài khoản.',
  },
  kept: 'Chữ bạn đang viết vẫn còn nguyên. Đăng nhập lại ngay đây để làm tiếp, trang không tải lại.',
  later: 'Để sau',
  again: 'Đăng nhập lại',

  otherTitle: 'Đang đăng nhập bằng tài khoản khác',
  other: (other: string, mine: string) =>
    `Trình duyệt này giờ đăng nhập là ${other}. Phần đang viết là của ${mine}, nên máy không lưu dưới tên ${other}.`,
  otherWay: (mine: string) => `Muốn lưu thì đăng nhập lại bằng tài khoản của ${mine}.`,
  asOther: (other: string) => `Bỏ phần đang viết, làm tiếp là ${other}`,

  back: 'Đã đăng nhập lại.',
} as const;
