import { fixed } from '../../content/addresses.ts';
import type { TitleEntry } from './title-entry.ts';

const page = (address: string, title: string, hint: string, words: string): TitleEntry => ({
  address,
  title,
  kind: 'page',
  hint,
  words,
});

/** The pages every release has, with what people call them. */
export const fixedPages: readonly TitleEntry[] = [
  page(fixed.guides, 'Tất cả hướng dẫn', 'Các việc theo vần A B C', 'cách làm, chỉ dẫn'),
  page(fixed.articles, 'Chính sách', 'Quyết định, kế hoạch, nghị quyết', 'văn bản, quy định'),
  page(fixed.apps, 'Ứng dụng', 'Ứng dụng chính thức và cách nhận ra đồ giả', 'app, tải app'),
  page(fixed.topics, 'Chủ đề', 'Chính quyền số, kinh tế số, xã hội số', 'mục lục'),
  page(fixed.notices, 'Thông báo', 'Tin cần biết của tỉnh và của xã, phường', 'tin tức, tin mới'),
  page(fixed.documents, 'Tài liệu cho tổ công nghệ số', 'Tài liệu tập huấn', 'tập huấn, tổ viên'),
  page(
    fixed.visitSheet,
    'Phiếu đi từng nhà',
    'Phiếu A4 cho tổ viên in ra',
    'phiếu đi nhà, in phiếu, tổ viên, mẫu phiếu',
  ),
  page(
    fixed.communes,
    'Tìm tổ công nghệ số ở ấp, khóm',
    'Chọn xã, phường của bà con',
    'xã phường, số điện thoại tổ, tổ ở ấp tôi, người giúp',
  ),
  page(
    fixed.formerUnits,
    'Xã cũ nay là xã nào?',
    'Tra tên xã, phường, huyện trước sáp nhập',
    'tên cũ, tên mới, sáp nhập, nhập xã, huyện cũ, đổi tên',
  ),
  page(
    fixed.hotlines,
    'Đường dây nóng',
    'Công an, chữa cháy, cấp cứu, cứu nạn, tổng đài dịch vụ',
    'số khẩn cấp, gọi gấp, kêu cứu, cứu hộ, bão lũ, chìm ghe, cháy nhà, hotline',
  ),
  page(
    fixed.scams,
    'Coi chừng lừa đảo',
    'Nhận ra kẻ lừa đảo, số để báo',
    'lừa gạt, giả công an, giả ngân hàng, báo lừa đảo, trang giả',
  ),
  page(fixed.saved, 'Trang đã lưu', 'Những gì nằm sẵn trên máy này', 'đọc không cần mạng, lưu lại'),
  page(fixed.terms, 'Chữ này nghĩa là gì?', 'Giải nghĩa các chữ hay gặp', 'thuật ngữ, từ khó'),
  page(
    fixed.about,
    'Giới thiệu, liên hệ',
    'Ai làm trang này, hỏi ở đâu',
    'góp ý, báo sai, liên lạc',
  ),
  page(
    fixed.privacy,
    'Bảo vệ thông tin của bà con',
    'Trang này giữ gì trên máy',
    'quyền riêng tư, dữ liệu cá nhân, bảo mật',
  ),
  page(
    fixed.accessibility,
    'Dễ xem, dễ nghe cho mọi người',
    'Chữ to, tương phản, đọc lên',
    'trợ năng, khiếm thị, ai cũng dùng được',
  ),
];
