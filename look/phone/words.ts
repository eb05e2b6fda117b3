/** Stands across every screen of a practice, and in the sum of every receipt. */
export const practiceBand = 'MÀN HÌNH TẬP';
export const bandOfMoney = 'Tiền tập, chỉ để học';

export const phoneWords = {
  screen: 'Màn hình tập.',
  home: 'Màn hình chính',
  back: 'Lùi lại',
  empty: 'còn trống',
  newOnes: (count: string) => `, ${count} tin mới`,
  notNeeded: 'chưa cần',
  toRead: 'để đọc',
};
