/**
 * Passwords people here think of first, folded and without spaces: the words for a password, names
 * of the place and of the organisation, first names, good wishes. The most frequent ones come first.
 */
export const localWords = `
matkhau matkhaumoi matkhaucu matma taikhoan dangnhap quantri quantrivien admin administrator khongbiet
khongco khongnho macdinh tamthoi nguoidung nhanvien canbo canboxa congchuc bientap bientapvien
camau baclieu datmui namcan ngochien phutan caimuoi cainuoc damdoi thoibinh uminh tranvanthoi
giarai hongdan phuoclong vinhloi hoabinh donghai haiphong hanoi saigon hochiminh cantho danang tphcm
vietnam mientay miennam dongbang songcuulong cuulong
apso aps0 tocongnghe congngheso congdong tocongdong chuyendoiso dichvucong thutuc vneid ubnd uyban
uybannhandan hanhchinh sokhoahoc khoahoccongnghe tinhuy xaphuong phuongxa thanhpho tinhcamau
anhyeuem emyeuanh yeuem yeuanh anhnhoem emnhoanh yeumai yeunhau iloveyou toiyeu toiyeuban vochong
giadinh conyeu meyeu bame bomeyeu hanhphuc mayman binhan phattai phatloc tailoc ancu lacnghiep
nguyen tran pham hoang huynh phan dang bui duong truong dinh trinh
nguyenvana nguyenvan nguyenthi tranvan tranthi levan lethi phamvan phamthi
minh hung dung tuan thang thanh hoang huong linh trang phuong thao nhung hanh hong lan mai ngoc
khanh quang quoc trung viet hieu long phuc tai tam toan vinh xuan yen
`
  .trim()
  .split(/\s+/);
