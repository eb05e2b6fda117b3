/** Something that is kept for a time and then goes by itself. */
export interface Retention {
  /** The field of the settings that says for how many months. */
  field: string;
  label: string;
  /** A note on what goes, and what stays, for who decides. */
  note: string;
  /** Months: the least and the most that may be set, and what holds until somebody does. */
  shortest: number;
  usual: number;
  longest: number;
}

/**
 * Data that goes by itself, besides the audit and photographed consent forms, which have other rules.
 * A name is kept in the database: it is never changed.
 */
export const retentions = {
  feedback: {
    field: 'feedbackMonths',
    label: 'Góp ý của bà con',
    note: 'Lời góp ý, báo sai, câu hỏi và điều tìm ở quầy không thấy.',
    shortest: 1,
    usual: 12,
    longest: 36,
  },
  counts: {
    field: 'countMonths',
    label: 'Số đếm ở quầy, số của tổ',
    note: 'Ở quầy mỗi ngày mở bài nào mấy lượt, mỗi tháng tổ ghé mấy nhà; không có gì của người nào.',
    shortest: 3,
    usual: 36,
    longest: 120,
  },
  readings: {
    field: 'readingMonths',
    label: 'Lượt đọc',
    note: 'Mỗi ngày trang nào được đọc mấy lượt; không có gì của người nào.',
    shortest: 3,
    usual: 24,
    longest: 24,
  },
  versions: {
    field: 'versionMonths',
    label: 'Bản cũ của từng bài, từng tổ',
    note: 'Có thể còn số điện thoại đã bỏ. Bản mới nhất và bản đăng sau cùng không bao giờ mất.',
    shortest: 3,
    usual: 24,
    longest: 120,
  },
  trash: {
    field: 'trashMonths',
    label: 'Thùng rác',
    note: 'Bỏ vào quá lâu thì xóa hẳn, cả các bản cũ. Điều còn nơi khác dùng thì ở lại.',
    shortest: 1,
    usual: 12,
    longest: 60,
  },
  imports: {
    field: 'importMonths',
    label: 'Danh sách đã nhập, việc hàng loạt',
    note: 'Nội dung từng dòng của tệp đã nhập, tên từng mục đã gỡ hay thay hàng loạt. Hết 30 ngày đã không hoàn tác được nữa; còn lại tên tệp, ai làm, bao nhiêu mục.',
    shortest: 2,
    usual: 3,
    longest: 24,
  },
} as const satisfies Record<string, Retention>;
export type RetentionName = keyof typeof retentions;

/** Returns the moment so many months ago; what was written before has been kept for that long. */
export function monthsBefore(months: number, now: Date): Date {
  const since = new Date(now);
  const day = since.getUTCDate();
  since.setUTCMonth(since.getUTCMonth() - months);
  // February has no 31st: its last day then, not the first ones of March.
  if (since.getUTCDate() !== day) since.setUTCDate(0);
  return since;
}
