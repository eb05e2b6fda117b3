import { suggestedForm } from '../../../content/report-form.ts';
import { sampleMoment } from './moment.ts';

export const sampleMeta = {
  format: 1,
  asOf: '2026-11-24T07:00:00+07:00',
  nextChangeAt: '2026-12-31T00:00:00+07:00',
};

export const sampleSettings = {
  siteUrl: 'https://ap-so.example',
  province: 'Cà Mau',
  contact: {
    organisation: 'Tổ biên tập Ấp Số tỉnh Cà Mau',
    address: 'Địa chỉ mẫu',
    phone: '02900000100',
    email: 'lien-he@ap-so.example',
  },
  topTasks: [
    task('Làm định danh mức 2', 'id', '/huong-dan/vneid-muc-2/'),
    task('Nộp hồ sơ trên mạng', 'building-bank', '/huong-dan/dich-vu-cong/'),
    task('Trả tiền bằng mã QR', 'qrcode', '/huong-dan/thanh-toan-khong-tien-mat/'),
    task('Bán hàng trên sàn', 'shopping-cart', '/huong-dan/san-thuong-mai-dien-tu/'),
    task('Báo đường hư, rác', 'speakerphone', '/huong-dan/phan-anh-hien-truong/'),
    task('Xem sổ sức khỏe', 'stethoscope', '/huong-dan/so-suc-khoe-dien-tu/'),
    task('Xã cũ nay là xã nào', 'map-search', '/ten-cu/'),
    task('Vừa bị lừa, làm gì ngay', 'shield-x', '/huong-dan/bi-lua-dao-lam-gi/'),
  ],
  officialDomains: [
    { domain: 'dichvucong.gov.vn', owner: 'Cổng Dịch vụ công quốc gia' },
    { domain: 'camau.gov.vn', owner: 'Tỉnh Cà Mau' },
  ],
  reportForm: {
    ...suggestedForm,
    title: 'Báo cáo tổ số tháng',
    note: 'Theo mẫu của tỉnh.',
    lines: [
      ...suggestedForm.lines,
      { say: 'Nhà đã ghé, tính cả ghé lại', sums: ['first', 'again'], unit: 'lượt' },
    ],
  },
  closedDays: [{ name: 'Tết Nguyên đán', from: '2027-02-04', to: '2027-02-10' }],
  scamRules: [
    { title: 'Tắt máy', text: 'Ai gọi tự xưng công an, ngân hàng: tắt máy.', icon: 'phone-off' },
    { title: 'Không bấm', text: 'Không bấm đường dẫn trong tin nhắn lạ.', icon: 'link-off' },
    { title: 'Giữ mã OTP', text: 'Không đọc mã OTP cho bất cứ ai.', icon: 'message-off' },
  ],
};

export const sampleDesks = [
  {
    id: 'ban-dat-mui',
    updatedAt: sampleMoment,
    code: 'DATMUI',
    name: 'Bàn hướng dẫn xã Đất Mũi',
    commune: 'xa-dat-mui',
    hours: 'Thứ Hai đến thứ Sáu, 7 giờ đến 17 giờ',
    opening: [{ from: 1, to: 5, opens: '07:00', closes: '17:00' }],
    phone: '02900000123',
    onDuty: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, name: 'Trần Thị Mẫu' })),
    tasks: [
      'vneid-muc-2',
      'dich-vu-cong',
      'can-cuoc',
      'thu-tuc-khai-sinh',
      'cu-tru',
      'so-suc-khoe-dien-tu',
    ],
    printer: '80mm',
  },
];

export const sampleMedia = [
  {
    id: 'hinh-mau',
    updatedAt: sampleMoment,
    filename: 'hinh-mau.jpg',
    alt: 'Cán bộ chụp hình cho một cô ở quầy',
    mimeType: 'image/jpeg',
    bytes: 4096,
    width: 1200,
    height: 800,
    sizes: [
      { filename: 'hinh-mau-400.webp', width: 400, height: 267 },
      { filename: 'hinh-mau-800.webp', width: 800, height: 533 },
    ],
  },
  {
    id: 'hinh-to-truong',
    updatedAt: sampleMoment,
    filename: 'hinh-to-truong.jpg',
    alt: 'Anh Mẫu, tổ trưởng',
    mimeType: 'image/jpeg',
    bytes: 4096,
    width: 400,
    height: 400,
  },
  {
    id: 'mau-don',
    updatedAt: sampleMoment,
    filename: 'mau-don.pdf',
    alt: 'Mẫu đơn để tham khảo',
    mimeType: 'application/pdf',
    bytes: 1024,
  },
  {
    id: 'ban-doc',
    updatedAt: sampleMoment,
    filename: 'ban-doc.mp3',
    alt: 'Bài đọc thành tiếng',
    mimeType: 'audio/mpeg',
    bytes: 16680,
  },
  {
    id: 'ban-doc-buoc-2',
    updatedAt: sampleMoment,
    filename: 'ban-doc-buoc-2.mp3',
    alt: 'Bài đọc thành tiếng, bước 2',
    mimeType: 'audio/mpeg',
    bytes: 16680,
  },
];

export const sampleSynonyms = [
  ['hư', 'hỏng', 'bể'],
  ['cccd', 'căn cước công dân', 'căn cước', 'chứng minh nhân dân', 'cmnd'],
  ['bhyt', 'bảo hiểm y tế'],
  ['khô', 'tôm khô', 'cá khô', 'đặc sản'],
  ['trên mạng', 'online', 'trực tuyến'],
].map((words, at) => ({ id: `nghia-${at + 1}`, words }));

export const sampleBestBets = [
  {
    id: 'uu-tien-1',
    queries: ['cứu nạn', 'gọi cứu nạn bão lũ', 'cấp cứu'],
    address: '/duong-day-nong/',
  },
  { id: 'uu-tien-2', queries: ['bị lừa', 'mất tiền'], address: '/huong-dan/bi-lua-dao-lam-gi/' },
];

export const sampleRedirects = [
  { from: '/huong-dan/dinh-danh-muc-2/', to: '/huong-dan/vneid-muc-2/' },
];

export const sampleGone = [
  {
    address: '/huong-dan/bai-da-go/',
    since: '2026-09-01T00:00:00+07:00',
    pointer: '/huong-dan/',
  },
];

function task(title: string, icon: string, address: string) {
  return { title, icon, address };
}
