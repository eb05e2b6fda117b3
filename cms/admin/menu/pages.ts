import { may, mayPublish, writesForProvince } from '../../base/access/abilities.ts';
import type { Visitor } from '../../base/access/roles.ts';
import {
  importPath,
  massDeedsPath,
  openChecksPath,
  readingsPath,
  teamWorkPath,
  unitsPath,
} from '../../base/admin-paths.ts';
import { type Group, groups } from '../../base/menu.ts';
import { communesPath } from '../../places/directory/screens/addresses.ts';
import { handbookPath } from '../handbook/handbook.ts';

/** A page of our own in the admin. */
export interface StaffPage {
  /** The section of the menu that it stands in; without, it is found by the search alone. */
  group?: Group;
  title: string;
  /** Below `/admin`. */
  path: string;
  isFor: (user: Visitor) => boolean;
}

const all = () => true;

/** All of them, as the menu and the search over everything show them. */
export const staffPages: StaffPage[] = [
  { group: groups.home, title: 'Trang chính', path: '', isFor: all },
  { title: 'Sổ tay biên tập', path: handbookPath, isFor: all },
  { title: 'Việc hàng loạt, hoàn tác', path: massDeedsPath, isFor: writesForProvince },
  { group: groups.guides, title: 'Điều cần hỏi, hỏi nơi nào', path: openChecksPath, isFor: all },
  { group: groups.places, title: 'Việc của tổ: số các tổ gửi về', path: teamWorkPath, isFor: all },
  { group: groups.places, title: 'Xã nào còn thiếu gì', path: communesPath, isFor: all },
  {
    group: groups.places,
    title: 'Nhập danh sách từ Excel',
    path: importPath,
    isFor: (user) => may(user, 'importLists'),
  },
  {
    group: groups.places,
    title: 'Đổi ấp, khóm, xã, phường',
    path: unitsPath,
    isFor: mayPublish,
  },
  { group: groups.answers, title: 'Bài nào được đọc', path: readingsPath, isFor: all },
];
