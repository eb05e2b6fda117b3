/** The texts of the panel of help while writing. */
export const texts = {
  heading: 'Xem lại bài viết',
  serious: 'Cần sửa trước khi gửi duyệt',
  advice: 'Nên sửa cho dễ hiểu',
  waiting: 'Bạn viết vài chữ đầu, máy xem lại ngay.',
  looking: 'Đang xem…',
  failed: 'Chưa kiểm được bản này. Bạn cứ viết tiếp: máy kiểm lại sau mỗi chỗ sửa.',
  failedSince: 'Chưa kiểm được chỗ vừa sửa, dưới đây là của lần kiểm trước.',
  again: 'Thử lại',
  good: 'Chưa thấy chỗ nào cần sửa.',
  more: (count: number) => `Còn ${count} chỗ nữa`,
  left: (serious: number) => `Còn ${serious} chỗ cần sửa`,
  /** For those who hear the page: how much is left. */
  count: (serious: number, advice: number) => {
    if (serious + advice === 0) return texts.good;
    const parts = [
      serious > 0 ? `${serious} chỗ cần sửa trước khi gửi duyệt` : '',
      advice > 0 ? `${advice} chỗ nên sửa` : '',
    ];
    return `${parts.filter((part) => part !== '').join(', ')}.`;
  },
};
