import type { IconName } from '../../look/icons/names.ts';

/**
 * Sections of the admin's menu, in its order. A list or a form of settings says which it stands in
 * (`admin.group`), a page of our own in `cms/admin/menu/pages.ts`.
 */
export const groups = {
  home: 'Trang chính',
  guides: 'Hướng dẫn',
  news: 'Tin, tài liệu, hình',
  learning: 'Bài tập, bài học',
  places: 'Tổ, ấp, khóm',
  answers: 'Bà con góp ý',
  search: 'Tìm kiếm, chuyển hướng',
  settings: 'Cài đặt',
} as const;

export type Group = (typeof groups)[keyof typeof groups];

/** The sign before each section. */
export const groupIcons: Record<Group, IconName> = {
  [groups.home]: 'home-2',
  [groups.guides]: 'list-numbers',
  [groups.news]: 'building-bank',
  [groups.learning]: 'hand-click',
  [groups.places]: 'users',
  [groups.answers]: 'message-circle',
  [groups.search]: 'file-search',
  [groups.settings]: 'settings',
};
