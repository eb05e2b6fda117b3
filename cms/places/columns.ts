import type { Column } from '../base/spreadsheet/list/form.ts';

/** The column for the commune. */
export const communeColumn = {
  key: 'commune',
  label: 'Xã, phường',
  also: [
    'xa',
    'phuong',
    'ten xa',
    'ten xa phuong',
    'don vi hanh chinh',
    'dia phuong',
    'xa phuong hien nay',
  ],
  width: 22,
} as const;

/** The column for the hamlet. */
export const hamletColumn = {
  key: 'hamlet',
  label: 'Ấp, khóm',
  also: [
    'khom ap',
    'ap',
    'khom',
    'ten ap',
    'ten ap khom',
    'ten khom ap',
    'dia ban',
    'ap khom hien nay',
  ],
  width: 22,
} as const;

/** The columns of a list of hamlets, teams and members, the same in the template, the export and the import. */
export const teamColumns = [
  {
    ...communeColumn,
    note: 'Tên xã, phường hôm nay. Để trống thì là xã, phường đã chọn khi nhập.',
  },
  {
    ...hamletColumn,
    note: 'Bắt buộc. Ghi đúng tên, ví dụ “Ấp Rạch Tàu”. Tên chưa có thì thành ấp mới.',
  },
  {
    key: 'hamletCode',
    label: 'Mã ấp, khóm',
    also: ['ma ap', 'ma khom'],
    width: 12,
    note: 'Không bắt buộc.',
  },
  {
    key: 'households',
    label: 'Số hộ',
    also: ['tong so ho', 'so ho dan', 'so ho gia dinh', 'so ho cua ap'],
    width: 10,
    note: 'Số hộ của ấp, khóm. Ghi ở một dòng của ấp, khóm là đủ.',
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
    also: ['to', 'to cong nghe so', 'to cong nghe so cong dong', 'to cnscd'],
    width: 36,
    note: 'Để trống thì là tổ của ấp đó; ấp chưa có tổ thì máy đặt tên theo ấp.',
  },
  {
    key: 'decisionNumber',
    label: 'Số quyết định',
    also: ['quyet dinh', 'so qd', 'qd thanh lap'],
    width: 16,
    note: 'Quyết định thành lập tổ. Ghi ở một dòng của tổ là đủ.',
  },
  {
    key: 'decisionDate',
    label: 'Ngày quyết định',
    also: ['ngay qd'],
    width: 14,
    note: 'Ngày/tháng/năm, ví dụ 05/03/2026.',
  },
  {
    key: 'meetingPlace',
    label: 'Họp ở đâu',
    also: ['cho hop', 'noi hop', 'dia diem hop'],
    width: 28,
    note: 'Ghi ở một dòng của tổ là đủ.',
  },
  {
    key: 'meetingHours',
    label: 'Họp lúc nào',
    also: ['gio hop', 'thoi gian hop', 'lich hop'],
    width: 24,
    note: 'Ghi ở một dòng của tổ là đủ.',
  },
  {
    key: 'name',
    label: 'Họ và tên',
    also: ['ho ten', 'ten thanh vien', 'thanh vien', 'ho va ten thanh vien'],
    width: 26,
    note: 'Mỗi người một dòng.',
  },
  {
    key: 'role',
    label: 'Vai trò',
    also: ['chuc vu', 'chuc danh', 'nhiem vu'],
    width: 14,
    note: 'Ví dụ Tổ trưởng, Tổ phó, Tổ viên. Người mới để trống là Tổ viên.',
  },
  {
    key: 'organisation',
    label: 'Đơn vị',
    also: ['don vi cong tac', 'noi cong tac', 'co quan'],
    width: 22,
    note: 'Không bắt buộc.',
  },
  {
    key: 'skills',
    label: 'Giúp được việc gì',
    also: ['giup viec', 'ky nang', 'viec giup duoc'],
    width: 28,
    note: 'Nhiều việc thì cách nhau bằng dấu chấm phẩy. Ghi vào thì thay những việc đã ghi trước.',
  },
  {
    key: 'trainedOn',
    label: 'Ngày tập huấn',
    also: ['da tap huan', 'tap huan', 'da tap huan ngay', 'ngay hoc'],
    width: 14,
    note: 'Ngày/tháng/năm người đó tập huấn gần nhất. Trang chỉ nói tổ có mấy người đã học; từ hai người thì thêm ngày gần nhất. Không nói ai.',
  },
  {
    key: 'phone',
    label: 'Số điện thoại',
    also: ['dien thoai', 'sdt', 'so dt', 'dt', 'di dong', 'so di dong'],
    width: 16,
    note: 'Số chỉ lên trang khi có đủ ba cột đồng ý ở sau.',
  },
  {
    key: 'zalo',
    label: 'Zalo',
    also: ['so zalo'],
    width: 16,
    note: 'Số điện thoại dùng cho Zalo.',
  },
  {
    key: 'consentScope',
    label: 'Đồng ý công khai',
    also: ['dong y', 'duoc cong khai', 'dong y cho dang'],
    width: 22,
    note: 'Điều được đưa lên trang: “Số điện thoại; Zalo; Hình chụp”. Người đã đồng ý mà nay rút lại thì ghi “không”.',
  },
  {
    key: 'consentDate',
    label: 'Ngày đồng ý',
    also: [],
    width: 14,
    note: 'Ngày/tháng/năm người đó đồng ý.',
  },
  {
    key: 'consentHow',
    label: 'Đồng ý bằng cách nào',
    also: ['cach dong y', 'hinh thuc dong y'],
    width: 26,
    note: 'Ví dụ “ký giấy ngày họp tổ”.',
  },
  {
    key: 'leaves',
    label: 'Ra khỏi tổ',
    also: ['thoi tham gia', 'nghi'],
    width: 12,
    note: 'Ghi “x” ở dòng của người không còn trong tổ. Người không có trong tệp thì vẫn ở lại.',
  },
  {
    key: 'mark',
    label: 'Mã dòng',
    also: [],
    width: 38,
    note: 'Máy ghi sẵn để nhận ra người cũ khi tên được sửa. Đừng đổi. Ghi “mới” nếu là ấp hay tổ mới có tên gần giống một tên đã có.',
  },
] as const satisfies Column[];

/** The columns of a list of changes of units. */
export const changeColumns = [
  {
    key: 'deed',
    label: 'Việc',
    also: ['thay doi', 'loai thay doi', 'hinh thuc'],
    width: 12,
    note: 'Một trong bốn: đổi tên, nhập, chia, chuyển.',
  },
  { ...communeColumn, note: 'Bắt buộc. Tên xã, phường trước khi đổi.' },
  {
    ...hamletColumn,
    note: 'Tên ấp, khóm trước khi đổi. Để trống khi đổi tên hay nhập cả xã, phường.',
  },
  {
    key: 'becomes',
    label: 'Thành',
    also: ['ten moi', 'thanh ten', 'ap khom moi', 'doi thanh', 'nhap vao', 'ten sau khi doi'],
    width: 24,
    note: 'Tên sau khi đổi. Nhập nhiều nơi làm một thì mỗi nơi một dòng, cột này ghi giống nhau. Chia ra nhiều nơi thì mỗi nơi mới một dòng.',
  },
  {
    key: 'toCommune',
    label: 'Về xã, phường',
    also: ['ve xa', 'chuyen ve', 'xa phuong moi', 'thuoc xa phuong moi'],
    width: 22,
    note: 'Khi chuyển ấp, khóm sang nơi khác, hay khi chia một xã, phường: mỗi ấp, khóm một dòng.',
  },
  {
    key: 'code',
    label: 'Mã xã, phường mới',
    also: ['ma xa moi', 'ma moi', 'ma hanh chinh moi'],
    width: 16,
    note: 'Mã hành chính, khi cột trước ghi một xã, phường chưa có. Ghi ở một dòng là đủ.',
  },
  {
    key: 'day',
    label: 'Từ ngày',
    also: ['ngay', 'ngay co hieu luc', 'hieu luc tu ngay', 'co hieu luc tu ngay'],
    width: 14,
    note: 'Bắt buộc. Ngày có hiệu lực, ví dụ 01/12/2026.',
  },
] as const satisfies Column[];
