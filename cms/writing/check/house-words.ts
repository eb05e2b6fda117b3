/** One way to say or write a thing, and the ways that are not used beside it. */
export interface HouseWord {
  say: string;
  /** Found in any case; the right form in its own case is never one of them. */
  not: string[];
  /** Words in which one of them is at home: `vô lý`. */
  but?: string[];
}

/**
 * One voice for texts and screens, whoever writes. The help while writing tells these; a test holds
 * all content that ships and every word of the screens to them. What they are for, in words of
 * editors: `docs/so-tay-bien-tap/mot-giong.md`.
 */
export const houseWords: HouseWord[] = [
  // The South, in spelling that everybody reads
  { say: 'vào', not: ['vô'], but: ['vô lý', 'vô hiệu', 'vô tình', 'vô cùng', 'vô danh', 'vô số'] },
  { say: 'thật', not: ['thiệt'], but: ['thiệt hại', 'thiệt thòi', 'thiệt mạng'] },
  { say: 'dùng', not: ['xài'] },
  { say: 'kêu', not: ['biểu bấm', 'biểu chuyển', 'biểu đóng', 'biểu đưa', 'biểu cài'] },
  { say: 'tính mạng', not: ['tánh mạng'] },
  { say: 'giùm', not: ['dùm'] },
  { say: 'gửi', not: ['gởi'] },
  { say: 'ví dụ', not: ['thí dụ'] },
  { say: 'chuyển lộn', not: ['chuyển nhầm', 'chuyển khoản nhầm'] },
  { say: 'bà con', not: ['quý vị', 'quý bà con', 'quý khách hàng'] },

  // Words for what one does with a screen
  {
    say: 'bấm',
    not: ['nhấn', 'ấn vào', 'ấn nút', 'bấm chuột', 'kích vào', 'nhấp vào'],
    but: ['nhấn giữ', 'nhấn mạnh'],
  },
  {
    say: 'nhấn giữ',
    not: ['bấm giữ', 'ấn giữ', 'chạm giữ', 'đè giữ', 'nhấn và giữ', 'bấm và giữ', 'giữ ngón tay'],
  },
  { say: 'quét mã', not: ['chụp mã', 'quét QR', 'chụp QR'] },
  { say: 'dừng đọc', not: ['thôi đọc', 'ngừng đọc', 'ngưng đọc'] },
  { say: 'tương phản cao', not: ['đậm nhất', 'đậm rõ nhất'] },
  { say: 'bài liên quan', not: ['việc gần giống', 'bài tương tự'] },
  { say: 'Cần người giúp?', not: ['gặp người hỗ trợ'] },
  { say: 'gọi có hình', not: ['gọi hình', 'gọi thấy mặt', 'video call'] },
  { say: 'quét khuôn mặt', not: ['quét mặt'] },
  { say: 'chụp hình', not: ['chụp ảnh'] },
  { say: 'hình chụp', not: ['ảnh chụp'] },
  { say: 'không mất tiền', not: ['không tốn tiền', 'không tốn phí', 'gọi miễn phí'] },

  // Things, each with one name
  { say: 'biên lai', not: ['biên nhận'] },
  { say: 'mã OTP', not: ['mã xác thực OTP', 'mã xác nhận OTP', 'mã số OTP'] },
  { say: 'thẻ căn cước', not: ['thẻ CCCD'] },
  { say: 'gắn chip', not: ['gắn chíp'] },
  { say: 'chứng minh nhân dân', not: ['CMND', 'chứng minh thư'] },
  { say: 'mức 2', not: ['mức độ 2', 'cấp độ 2'] },
  { say: 'đường dẫn', not: ['đường link'] },
  { say: 'trang web', not: ['trang mạng'] },
  { say: 'ứng dụng lạ', not: ['app lạ'] },
  { say: 'ứng dụng giả', not: ['app giả'] },
  { say: 'cửa hàng ứng dụng', not: ['kho ứng dụng', 'chợ ứng dụng'] },
  { say: 'Wi-Fi', not: ['wifi'] },

  // Offices and numbers
  { say: 'chữa cháy', not: ['cứu hỏa'] },
  { say: 'Công an xã', not: ['công an xã'] },
  { say: 'Công an phường', not: ['công an phường'] },
  { say: 'Công an tỉnh', not: ['công an tỉnh'] },
  { say: 'Ủy ban nhân dân', not: ['ủy ban nhân dân', 'UBND'] },
  {
    say: 'Trung tâm Phục vụ hành chính công',
    not: [
      'trung tâm phục vụ hành chính công',
      'trung tâm hành chính công',
      'bộ phận một cửa',
      'TTPVHCC',
    ],
  },
  { say: 'Cổng Dịch vụ công', not: ['cổng dịch vụ công'] },
  { say: 'tổ công nghệ số', not: ['tổ CNSCĐ', 'tổ CNS'] },

  // Letters that can be written in two ways
  { say: 'đăng ký', not: ['đăng kí'] },
  { say: 'chữ ký', not: ['chữ kí'] },
  { say: 'lý do', not: ['lí do'] },
  { say: 'kỹ năng', not: ['kĩ năng'] },
  { say: 'bác sĩ', not: ['bác sỹ'] },
  { say: 'tỷ đồng', not: ['tỉ đồng'] },
  { say: 'quy định', not: ['qui định'] },
];
