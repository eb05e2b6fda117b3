const families =
  'Nguyễn Trần Lê Phạm Huỳnh Phan Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Cao Mai Tô Thạch Kim Danh';
const middles = 'Văn Thị Ngọc Hữu Minh Thanh Công Đức Thu Hoàng';
const givens =
  'An Bình Công Dung Hoa Hùng Lan Lịch Long Mẫu Minh Sơn Tài Thông Tiên Toàn Tư Út Năm Phước';

/** Two hundred full names, as people here have them. */
export const testNames: string[] = families.split(' ').flatMap((family, at) =>
  middles.split(' ').map((middle, place) => {
    const all = givens.split(' ');
    return `${family} ${middle} ${all[(at * 7 + place * 3) % all.length]}`;
  }),
);
