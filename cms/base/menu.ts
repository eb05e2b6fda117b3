/** The groups of the admin's menu, in the order editors think. */
export const groups = {
  content: 'Nội dung',
  places: 'Địa bàn',
  library: 'Thư viện',
  desks: 'Quầy',
  system: 'Hệ thống',
} as const;
