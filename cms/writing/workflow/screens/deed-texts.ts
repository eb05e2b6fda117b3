/** The texts for what is done with a document as a whole. */
export const deedTexts = {
  versions: 'Xem các bản trước',
  duplicate: 'Nhân bản',
  duplicated: 'Đã nhân bản. Đây là bản mới, còn là nháp.',
  create: 'Tạo mục mới',
  throwAway: 'Bỏ vào thùng rác',
  throwAwayExplained: 'Cần lại thì vào Thùng rác của danh sách, bấm Khôi phục.',
  thrownAway: 'Đã bỏ vào thùng rác.',
  cancel: 'Thôi',
} as const;
