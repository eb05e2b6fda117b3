export const bannerWords = { label: 'Thông báo khẩn', urgent: 'Khẩn', close: 'Đóng' };
