import { isLastInMonth, ordinalInMonth } from '../../../../content/meetings/days.ts';
import { dayOfInstant } from '../../../../content/text/date.ts';
import { choice, day, sentences, time, words, wordsWithoutNumber } from './cells.ts';
import type { Fields, FlatList } from './flat-list.ts';

/** The weekday of the month that has no fifth one each month. */
const rarest = 5;

/** Lists of meetings. */
export const meetingList: FlatList = {
  of: 'meetings',
  fileName: 'buoi-huong-dan',
  main: 'title',
  noHeading:
    'Không thấy dòng tiêu đề. Tệp cần cột “Chỉ việc gì” và các cột “Ngày”, “Bắt đầu lúc”, “Xong lúc”, “Ở đâu”. Tiện nhất: tải tệp mẫu về rồi ghi vào.',
  hamletNote:
    'Tên ấp, khóm đang có. Buổi mới để trống là mở cho cả xã, phường; buổi đã có để trống là giữ như cũ.',
  toldBy: ['title', 'day'],
  columns: [
    {
      key: 'title',
      label: 'Chỉ việc gì',
      also: ['noi dung', 'noi dung huong dan', 'ten buoi', 'buoi huong dan', 'viec'],
      width: 32,
      note: 'Bắt buộc. Ghi như mời bà con, ví dụ “Cài VNeID cho bà con”.',
      ...words('title'),
      isNeeded: true,
    },
    {
      key: 'place',
      label: 'Ở đâu',
      also: ['dia diem', 'noi mo', 'noi to chuc', 'cho gap'],
      width: 26,
      note: 'Bắt buộc. Ví dụ “Trụ sở ấp”. Không ghi số điện thoại.',
      ...wordsWithoutNumber('place'),
      isNeeded: true,
    },
    {
      key: 'directions',
      label: 'Đường tới',
      also: ['chi duong', 'duong di'],
      width: 30,
      note: 'Không bắt buộc. Ví dụ “Qua cầu Rạch Ráng, quẹo trái”.',
      ...words('directions'),
    },
    {
      key: 'day',
      label: 'Ngày',
      also: ['ngay lan dau', 'ngay mo', 'ngay to chuc', 'ngay bat dau'],
      width: 14,
      note: 'Bắt buộc. Ngày/tháng/năm của buổi, của buổi đầu nếu lặp lại.',
      ...day('day'),
      isNeeded: true,
    },
    {
      key: 'opens',
      label: 'Bắt đầu lúc',
      also: ['gio bat dau', 'tu gio', 'bat dau', 'luc'],
      width: 12,
      note: 'Bắt buộc. Ví dụ 18:30 hoặc 18h30.',
      ...time('opens'),
      isNeeded: true,
    },
    {
      key: 'closes',
      label: 'Xong lúc',
      also: ['gio ket thuc', 'den gio', 'toi gio', 'ket thuc'],
      width: 12,
      note: 'Bắt buộc. Ví dụ 20:00.',
      ...time('closes'),
      isNeeded: true,
    },
    {
      key: 'repeats',
      label: 'Lặp lại',
      also: ['lap', 'bao lau mot lan'],
      width: 22,
      note: 'Một trong bốn: một lần, hằng tuần, hằng tháng, hằng tháng lần cuối. Buổi mới để trống là một lần; buổi đã có để trống là giữ như cũ.',
      ...choice('repeats', {
        once: ['một lần', 'không', '1 lần'],
        weekly: ['hằng tuần', 'hàng tuần', 'mỗi tuần'],
        monthly: ['hằng tháng', 'hàng tháng', 'mỗi tháng'],
        'monthly-last': ['hằng tháng lần cuối', 'hàng tháng lần cuối'],
      }),
    },
    {
      key: 'until',
      label: 'Lặp tới hết ngày',
      also: ['toi ngay', 'den ngay', 'het ngay'],
      width: 14,
      note: 'Buổi mới để trống khi chưa biết bao giờ thôi; buổi đã có để trống là giữ như cũ.',
      ...day('until'),
    },
    {
      key: 'forWhom',
      label: 'Cho ai',
      also: ['doi tuong', 'danh cho', 'danh cho ai'],
      width: 24,
      note: 'Không bắt buộc. Ví dụ “Bà con lớn tuổi”.',
      ...words('forWhom'),
    },
    {
      key: 'bring',
      label: 'Đem theo gì',
      also: ['mang theo', 'dem theo', 'can dem'],
      width: 28,
      note: 'Nhiều thứ thì cách nhau bằng dấu chấm phẩy. Ghi vào thì thay những thứ đã ghi trước.',
      ...sentences('bring'),
    },
    {
      key: 'leader',
      label: 'Ai chỉ',
      also: ['nguoi huong dan', 'nguoi phu trach'],
      width: 24,
      note: 'Ghi bằng lời, ví dụ “Tổ công nghệ số ấp”. Không ghi số điện thoại.',
      ...wordsWithoutNumber('leader'),
    },
  ],
  check: (fields, today) => ({
    ...(timeIn(fields, 'closes') <= timeIn(fields, 'opens') && {
      closes: 'Giờ xong cần sau giờ bắt đầu.',
    }),
    ...faultOfDays(fields),
    ...(thingsIn(fields) > mostThings && { bring: `Ghi nhiều nhất ${mostThings} thứ.` }),
    ...(today !== undefined &&
      isOver(fields, today) && {
        day: 'Buổi này đã qua. Ghi lại ngày, hoặc bỏ dòng này.',
      }),
  }),
  isOver,
};

/** As many as the form takes. */
const mostThings = 8;
const thingsIn = ({ bring }: Fields) => (Array.isArray(bring) ? bring.length : 0);

const timeIn = (fields: Fields, name: string) => String(fields[name] ?? '');

function dayIn(fields: Fields, name: string): string | undefined {
  const kept = fields[name];
  return typeof kept === 'string' && kept ? dayOfInstant(kept) : undefined;
}

function faultOfDays(fields: Fields): Partial<Record<string, string>> {
  const [first, until] = [dayIn(fields, 'day'), dayIn(fields, 'until')];
  const repeats = fields['repeats'] ?? 'once';
  if (first === undefined) return {};
  if (until !== undefined && until < first)
    return { until: 'Ngày cuối cần sau ngày đầu, hoặc để trống.' };
  if (repeats === 'monthly' && ordinalInMonth(first) === rarest)
    return {
      repeats:
        'Ngày đầu rơi vào lần 5 trong tháng, nhiều tháng không có. Ghi “hằng tháng lần cuối”, hoặc chọn ngày đầu khác.',
    };
  if (repeats === 'monthly-last' && !isLastInMonth(first))
    return {
      day: 'Thứ ấy trong tháng còn một ngày nữa sau ngày này. Ghi lại ngày đầu, hoặc cách lặp.',
    };
  return {};
}

function isOver(fields: Fields, today: string): boolean {
  const isOnce = (fields['repeats'] ?? 'once') === 'once';
  const last = dayIn(fields, isOnce ? 'day' : 'until');
  return last !== undefined && last < today;
}
