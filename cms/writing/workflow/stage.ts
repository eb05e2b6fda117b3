/**
 * Stages of a document: being written, waiting for an approval, approved, as the public sees it, or
 * taken off the site and not changed since.
 */
export const stages = ['draft', 'sent', 'approved', 'live', 'off'] as const;
export type Stage = (typeof stages)[number];

/** Stages as editors say them. */
export const stageNames: Record<Stage, string> = {
  draft: 'Nháp',
  sent: 'Chờ duyệt',
  approved: 'Đã duyệt',
  live: 'Đang đăng',
  off: 'Đã gỡ',
};
