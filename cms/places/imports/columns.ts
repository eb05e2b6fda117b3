import type { Column, ListForm } from '../../base/spreadsheet/list/form.ts';

/** The columns of the list, the same in the template, the export and the import. */
export const columns = [
  {
    key: 'commune',
    label: 'Xã, phường',
    also: [
      'xa phuong',
      'xa',
      'phuong',
      'ten xa',
      'ten xa phuong',
      'don vi hanh chinh',
      'dia phuong',
    ],
    width: 22,
    note: 'Tên xã, phường hôm nay. Để trống thì là xã, phường đã chọn khi nhập.',
  },
  {
    key: 'hamlet',
    label: 'Ấp, khóm',
    also: ['ap khom', 'khom ap', 'ap', 'khom', 'ten ap', 'ten ap khom', 'ten khom ap', 'dia ban'],
    width: 22,
    note: 'Bắt buộc. Ghi đúng tên, ví dụ “Ấp Rạch Tàu”. Tên chưa có thì thành ấp mới.',
  },
  {
    key: 'hamletCode',
    label: 'Mã ấp, khóm',
    also: ['ma ap', 'ma khom', 'ma ap khom'],
    width: 12,
    note: 'Không bắt buộc.',
  },
  {
    key: 'formerNames',
    label: 'Tên cũ của ấp, khóm',
    also: ['ten cu', 'ten cu cua ap', 'ap cu', 'ten truoc day'],
    width: 24,
    note: 'Nhiều tên thì cách nhau bằng dấu chấm phẩy. Tên mới ghi được thêm vào, tên đã có không mất.',
  },
  {
    key: 'team',
    label: 'Tên tổ',
    also: ['ten to', 'to', 'to cong nghe so', 'to cong nghe so cong dong', 'to cnscd'],
    width: 36,
    note: 'Để trống thì là tổ của ấp đó; ấp chưa có tổ thì máy đặt tên theo ấp.',
  },
  {
    key: 'decisionNumber',
    label: 'Số quyết định',
    also: ['so quyet dinh', 'quyet dinh', 'so qd', 'qd thanh lap'],
    width: 16,
    note: 'Quyết định thành lập tổ. Ghi ở một dòng của tổ là đủ.',
  },
  {
    key: 'decisionDate',
    label: 'Ngày quyết định',
    also: ['ngay quyet dinh', 'ngay qd'],
    width: 14,
    note: 'Ngày/tháng/năm, ví dụ 05/03/2026.',
  },
  {
    key: 'meetingPlace',
    label: 'Họp ở đâu',
    also: ['hop o dau', 'cho hop', 'noi hop', 'dia diem hop'],
    width: 28,
    note: 'Ghi ở một dòng của tổ là đủ.',
  },
  {
    key: 'meetingHours',
    label: 'Họp lúc nào',
    also: ['hop luc nao', 'gio hop', 'thoi gian hop', 'lich hop'],
    width: 24,
    note: 'Ghi ở một dòng của tổ là đủ.',
  },
  {
    key: 'name',
    label: 'Họ và tên',
    also: ['ho va ten', 'ho ten', 'ten thanh vien', 'thanh vien', 'ho va ten thanh vien'],
    width: 26,
    note: 'Mỗi người một dòng.',
  },
  {
    key: 'role',
    label: 'Vai trò',
    also: ['vai tro', 'chuc vu', 'chuc danh', 'nhiem vu'],
    width: 14,
    note: 'Ví dụ Tổ trưởng, Tổ phó, Tổ viên. Người mới để trống là Tổ viên.',
  },
  {
    key: 'organisation',
    label: 'Đơn vị',
    also: ['don vi', 'don vi cong tac', 'noi cong tac', 'co quan'],
    width: 22,
    note: 'Không bắt buộc.',
  },
  {
    key: 'skills',
    label: 'Giúp được việc gì',
    also: ['giup duoc viec gi', 'giup viec', 'ky nang', 'viec giup duoc'],
    width: 28,
    note: 'Nhiều việc thì cách nhau bằng dấu chấm phẩy. Ghi vào thì thay những việc đã ghi trước.',
  },
  {
    key: 'phone',
    label: 'Số điện thoại',
    also: ['so dien thoai', 'dien thoai', 'sdt', 'so dt', 'dt', 'di dong', 'so di dong'],
    width: 16,
    note: 'Số chỉ lên trang khi có đủ ba cột đồng ý ở sau.',
  },
  {
    key: 'zalo',
    label: 'Zalo',
    also: ['zalo', 'so zalo'],
    width: 16,
    note: 'Số điện thoại dùng cho Zalo.',
  },
  {
    key: 'consentScope',
    label: 'Đồng ý công khai',
    also: ['dong y cong khai', 'dong y', 'duoc cong khai', 'dong y cho dang'],
    width: 22,
    note: 'Điều được đưa lên trang: “Số điện thoại; Zalo; Hình chụp”. Người đã đồng ý mà nay rút lại thì ghi “không”.',
  },
  {
    key: 'consentDate',
    label: 'Ngày đồng ý',
    also: ['ngay dong y'],
    width: 14,
    note: 'Ngày/tháng/năm người đó đồng ý.',
  },
  {
    key: 'consentHow',
    label: 'Đồng ý bằng cách nào',
    also: ['dong y bang cach nao', 'cach dong y', 'hinh thuc dong y'],
    width: 26,
    note: 'Ví dụ “ký giấy ngày họp tổ”.',
  },
  {
    key: 'leaves',
    label: 'Ra khỏi tổ',
    also: ['ra khoi to', 'thoi tham gia', 'nghi'],
    width: 12,
    note: 'Ghi “x” ở dòng của người không còn trong tổ. Người không có trong tệp thì vẫn ở lại.',
  },
  {
    key: 'mark',
    label: 'Mã dòng',
    also: ['ma dong'],
    width: 38,
    note: 'Máy ghi sẵn để nhận ra người cũ khi tên được sửa. Đừng đổi. Ghi “mới” nếu là ấp hay tổ mới có tên gần giống một tên đã có.',
  },
] as const satisfies Column[];

export type ColumnKey = (typeof columns)[number]['key'];

/** Lists of hamlets, teams and members. */
export const listForm: ListForm<ColumnKey> = {
  columns,
  main: 'hamlet',
  dialled: ['phone', 'zalo'],
  noHeading:
    'Không thấy dòng tiêu đề. Tệp cần cột “Ấp, khóm” và ít nhất một cột nữa, như “Họ và tên”. Chữ bị lỗi phông thì lưu lại dạng Unicode. Tiện nhất: tải tệp mẫu về rồi chép danh sách vào.',
};
