import type { ReadingPlace } from '../../../content/readings/sums.ts';
import { formatDay } from '../../../content/text/date.ts';
import { formatNumber } from '../../../content/text/number.ts';

/** The words for where something is read, in the order in which they stand. */
export const placeNames: Record<ReadingPlace, string> = {
  site: 'Trên mạng',
  offline: 'Lúc không có mạng',
  kiosk: 'Ở quầy',
};

/** The words of the readings, on screens and in tables. */
export const readingWords = {
  title: 'Bài nào được đọc',
  intro:
    'Số lượt mở trang của 13 tuần đã trọn. Chỉ có con số cộng lại: không biết ai đọc. Một trang trong một tuần có dưới 5 lượt thì không hiện riêng. Tuần mới hiện từ thứ Ba.',
  introOfCommune:
    'Số lượt mở trang ở quầy của xã, và của các trang riêng của xã, trong 13 tuần đã trọn. Chỉ có con số cộng lại: không biết ai đọc. Một trang trong một tuần có dưới 5 lượt thì không hiện riêng. Tuần mới hiện từ thứ Ba.',
  waiting: 'Đang cộng lượt đọc…',
  none: (day: string) =>
    `Chưa tuần nào có trang từ 5 lượt đọc. Số của tuần này hiện từ thứ Ba, ${formatDay(day)}.`,
  span: (from: string, until: string) => `Từ ${formatDay(from)} tới ${formatDay(until)}`,
  total: 'Tất cả',
  week: 'Tuần từ',
  byWeek: 'Theo tuần',
  chart: (most: number, week: string) =>
    `Lượt đọc theo tuần; tuần cao nhất từ ${formatDay(week)}: ${formatNumber(most)} lượt. Số của từng tuần ở bảng bên dưới.`,
  weekTable: 'Xem số của từng tuần',
  pages: 'Theo trang',
  page: 'Trang',
  times: 'Lượt đọc',
  said: 'Bà con nói',
  saidOf: (helped: number, notHelped: number) =>
    `${formatNumber(helped)} giúp được, ${formatNumber(notHelped)} chưa`,
  rest: 'Những trang ít lượt đọc, gộp lại',
  nothingSaid: 'Chưa ai nói',
  topics: 'Theo chủ đề',
  topic: 'Chủ đề',
  communes: 'Theo xã, phường',
  communesNote:
    'Lượt ở quầy của xã, và lượt của trang riêng xã đó. Đọc bài chung trên điện thoại thì không biết ở xã nào.',
  commune: 'Xã, phường',
  missed: 'Tìm không ra',
  missedNote:
    'Chữ gõ mà không ra bài nào, ở quầy và trên máy cũ, máy tắt JavaScript. Chỉ hiện chữ đã có người tìm trong ba ngày khác nhau. Chữ có thể là tên người thì không ghi.',
  missedText: 'Chữ đã gõ',
  missedOther: 'Chữ khác, không hiện ra',
  noMissed: 'Chưa có tuần nào từ 5 lượt.',
  inbox: 'Điều bà con hỏi mà chưa có bài',
  xlsx: 'Tải bảng Excel',
  csv: 'Tải CSV',
  all: 'Xem mọi trang',
  onlyOf: (name: string) => `Chỉ trang của “${name}”.`,
  more: (count: number) => `Còn ${formatNumber(count)} trang nữa, có trong bảng Excel.`,
  panel: 'Lượt đọc',
  panelOf: (times: number, from: string, until: string) =>
    `${formatNumber(times)} lượt, ${formatDay(from)} tới ${formatDay(until)}.`,
  panelNone: 'Trong 13 tuần qua chưa tuần nào có từ 5 lượt đọc.',
};
