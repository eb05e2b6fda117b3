import type { Settings } from '../../content/schema/settings.ts';
import { fixed, guideAddress } from '../../content/addresses.ts';
import type { Row } from './frame.ts';
import { guidesFromAToZ } from './guides.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { HtmlKinds, HtmlPage } from './page.ts';
import { topicRow, inVietnamese } from './rows.ts';

/** Ways on where nothing else helps: topics, and all guides from A to Z. */
export interface IndexData {
  topics: Row[];
  guides: Row[];
}

export interface AboutData {
  province: string;
  contact: Settings['contact'];
}

export interface VisitSheetData {
  /** The handbook of team members, when it is published. */
  back: string | undefined;
}

type AboutKind = 'about' | 'privacy' | 'accessibility';
type IndexKind = {
  [Kind in keyof HtmlKinds]: HtmlKinds[Kind] extends IndexData ? Kind : never;
}[keyof HtmlKinds];

/** Pages about the site itself, and those that help people on. */
export function sitePages(lookup: Lookup): HtmlPage[] {
  const { province, contact } = lookup.snapshot.settings;
  const topics = inVietnamese(lookup.snapshot.topics)
    .filter(({ parent }) => parent === undefined)
    .sort((left, right) => left.order - right.order)
    .map(topicRow);
  const handbook = lookup.snapshot.guides.find(({ slug }) => slug === 'so-tay-to-vien');
  const full = { topics, guides: guidesFromAToZ(lookup) };
  const short = { topics, guides: [] };

  const about = (kind: AboutKind, address: string, title: string, description: string): HtmlPage =>
    makePage(kind, { address, frame: { title, description }, data: { province, contact } }, lookup);
  const index = (
    kind: IndexKind & ('search' | 'saved' | 'not-found' | 'gone' | 'offline'),
    address: string,
    data: IndexData,
    title: string,
    description: string,
  ): HtmlPage => {
    const isListed = kind === 'search';
    const frame = { title, description, ...(!isListed && { hidden: true as const }) };
    return makePage(kind, { address, frame, data }, lookup);
  };

  return [
    about(
      'about',
      fixed.about,
      'Ấp Số là gì?',
      `Trang hướng dẫn của các tổ công nghệ số cộng đồng tỉnh ${province}, và cách liên hệ.`,
    ),
    about(
      'privacy',
      fixed.privacy,
      'Bảo vệ thông tin của bà con',
      'Trang này giữ gì trên máy của bà con, không giữ gì, và số điện thoại của tổ được đăng ra sao.',
    ),
    about(
      'accessibility',
      fixed.accessibility,
      'Trợ năng',
      'Ai cũng xem được: chữ to, nền tối, nghe đọc, dùng bàn phím, không cần mạng.',
    ),
    makePage(
      'visit-sheet',
      {
        address: fixed.visitSheet,
        frame: {
          title: 'Phiếu đi từng nhà',
          description: 'Phiếu A4 để tổ viên in ra, ghi việc đã chỉ và câu hỏi đem về.',
        },
        data: { back: handbook && guideAddress(handbook) },
      },
      lookup,
    ),
    index('search', fixed.search, full, 'Tìm', 'Tìm hướng dẫn, tổ ở ấp, xã cũ, số điện thoại.'),
    index('saved', fixed.saved, full, 'Đã lưu trong máy', 'Những bài đã lưu trên máy của bà con.'),
    index(
      'not-found',
      '/404.html',
      short,
      'Không thấy trang này',
      'Địa chỉ này không có trên trang Ấp Số.',
    ),
    index('gone', '/410.html', short, 'Trang này đã gỡ', 'Trang này không còn nữa.'),
    index(
      'offline',
      fixed.offline,
      short,
      'Máy đang không có mạng',
      'Những gì xem được khi mất mạng.',
    ),
  ];
}
