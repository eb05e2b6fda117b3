/** The texts in place of a part of a page that could not be shown. */
export const texts = {
  failed: 'Chưa xem được phần này. Các phần khác vẫn dùng như thường.',
  tryAgain: 'Xem lại',
};
