import type { Random } from '../random.ts';

const words = (text: string) => text.split(' ');

const first = words(
  'Tân Bình An Phú Mỹ Long Hòa Đông Hưng Thạnh Vĩnh Châu Lương Yên Thanh Đại Xuân Phước Hải Nam Tây Kim Quảng Sơn Hồng Minh Thái Trung Thọ Liên Hà Ngọc Cẩm Trường Khánh Lộc Phong Quang Định Tam Đức Nghĩa Bắc Vạn Hiệp Gia Thới Hoằng Thiệu Triệu Quỳnh Diễn Nghi Can Chiềng Mường Nậm Pa Tà Lũng Bản Krông Ea Đắk Chư Ia Cư Cái Rạch Vàm Bến Gò Bàu Suối Cầu Hố Cồn Giồng Láng Trà Sóc Ninh Hậu Thuận Phúc Hợp Lạc Tiên Thủy Văn Lâm Hạ Thượng Ba Bảo Chợ Đầm Điện Đoài Giao Hương Kiến Lý Nhơn Ô Phù Tràng',
);
const second = words(
  'An Bình Thành Tiến Phú Hòa Hưng Minh Đông Sơn Hải Lộc Long Thạnh Thịnh Xuân Quang Phong Khê Giang Hà Trung Thủy Lập Đức Mỹ Lâm Châu Ninh Trạch Điền Tây Nam Bắc Hội Nghĩa Thọ Khánh Phước Lợi Hiệp Thuận Trị Yên Lạc Dương Viên Cường Dũng Liên Hoa Ngọc Vân Thái Sen Mít Dừa Tràm Gáo Nhum Nổi Cạn Dài Lớn Đôi Vuông Khẩu Pháo Lay Sại Hung Khoang Bú Mần Pắn Tông Lăng Pék Nô Tiêu Sê Blang Kly Rsai Wer Bung Ngà Đước Vẹt Mắm Sậy Chiếc Nước Muối Cá Ngang Đài Ông Bà Tàu Xáng Đìa Quan Trại Đồn Giá Lương Thượng Hạ Kỳ Tâm Thiện Chánh Nhơn Ân Hậu Tường Vinh Bảo',
);
const family = words(
  'Nguyễn Trần Lê Phạm Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Kim Thạch Lò',
);
const middle = words('Văn Thị Minh Thanh Ngọc Hữu Đức Thu Kim Quốc Hoàng Xuân');
const given = words(
  'An Bình Châu Cường Dũng Đào Giang Hà Hạnh Hải Hiền Hoa Hùng Hương Khánh Lan Liên Linh Long Mai Minh Nam Nga Nhung Oanh Phúc Phương Quân Sơn Tâm Thảo Thắng Thủy Trang Tuấn Tùng Vân Việt Xuân Yến',
);

/** "Tân Thành": two words; common ones come more often, as they do. */
export function placeName(random: Random): string {
  return `${oneOf(first, random, 1.15)} ${oneOf(second, random, 1.15)}`;
}

/** "Trần Thu Hạnh Mẫu": plainly nobody. */
export function personName(random: Random): string {
  return `${oneOf(family, random, 2)} ${oneOf(middle, random)} ${oneOf(given, random)} Mẫu`;
}

/** A name that was not given yet, and is taken from now on. */
export function freshName(taken: Set<string>, make: () => string): string {
  const name = make();
  if (taken.has(name)) return freshName(taken, make);
  taken.add(name);
  return name;
}

/** @param slope how much more often the first of the list come; 1 = all alike */
function oneOf(list: readonly string[], random: Random, slope = 1): string {
  return list[Math.floor(random() ** slope * list.length)] ?? '';
}
