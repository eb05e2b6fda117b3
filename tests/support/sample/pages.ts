import { sampleMoment } from './moment.ts';

const prose = (html: string) => ({ type: 'prose', html });

const dated = (slug: string) => ({ id: slug, slug, updatedAt: sampleMoment });

export const sampleArticles = [
  {
    ...dated('ke-hoach-20-nam-2026'),
    title: 'Kế hoạch 20: tổ công nghệ số cộng đồng tới năm 2030',
    summary: 'Mỗi ấp, khóm có tổ công nghệ số giúp bà con.',
    topic: 'to-cong-nghe-so',
    documentNumber: '20/KH-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Cà Mau',
    issuedOn: '2026-01-16',
    meaning: [prose('<p>Bà con có người ở gần để hỏi.</p>')],
    body: [prose('<h3>Nội dung chính</h3><p>Nội dung mẫu.</p>')],
    attachments: [{ media: 'mau-don', title: 'Bản đọc' }],
    related: ['to-cong-nghe-so-la-gi'],
    sources: [{ document: 'Kế hoạch 20/KH-UBND', publisher: 'UBND tỉnh Cà Mau', date: '2026' }],
  },
  {
    ...dated('quyet-dinh-411'),
    title: 'Quyết định 411: chiến lược kinh tế số và xã hội số',
    summary: 'Chiến lược quốc gia tới năm 2025, định hướng tới năm 2030.',
    documentNumber: '411/QĐ-TTg',
    issuer: 'Thủ tướng Chính phủ',
    issuedOn: '2022-03-31',
    meaning: [prose('<p>Nội dung mẫu.</p>')],
  },
];

export const sampleDocuments = [
  {
    ...dated('tai-lieu-tap-huan'),
    title: 'Tài liệu tập huấn tổ công nghệ số cộng đồng',
    summary: 'Tài liệu mẫu cho tổ viên.',
    issuer: 'Ủy ban nhân dân tỉnh Cà Mau',
    topic: 'to-cong-nghe-so',
    media: 'mau-don',
    askBack: [
      {
        question: 'Bà con đọc mã OTP cho nghe thì sao?',
        answer: 'Không nghe, không ghi lại.\nDặn bà con giữ mã cho mình.',
      },
    ],
  },
];

export const sampleApps = [
  app('vneid', 'VNeID', 'Giấy tờ và định danh điện tử trên điện thoại.', 'vneid', [
    { kind: 'web', url: 'https://vneid.gov.vn', label: 'Trang thông tin VNeID' },
    {
      kind: 'android',
      url: 'https://play.google.com/store/apps/details?id=com.vnid',
      label: 'Tải cho máy Android',
    },
  ]),
  app('camau-g', 'CaMau-G', 'Ứng dụng của tỉnh Cà Mau.', 'camau-g', []),
  app('cong-dich-vu-cong', 'Cổng Dịch vụ công quốc gia', 'Nộp hồ sơ trên mạng.', 'dich-vu-cong', [
    { kind: 'web', url: 'https://dichvucong.gov.vn', label: 'Mở Cổng Dịch vụ công quốc gia' },
  ]),
];

export const sampleNotices = [
  {
    ...dated('lua-dao-gia-cong-an'),
    title: 'Coi chừng kẻ giả công an gọi điện',
    summary: 'Công an không làm việc qua điện thoại.',
    body: [prose('<p>Bà con tắt máy và báo cho công an xã.</p>')],
    level: 'urgent',
    communes: [],
    startsAt: '2026-11-01T00:00:00+07:00',
    endsAt: '2026-12-31T00:00:00+07:00',
    link: { address: '/lua-dao/', label: 'Cách nhận ra kẻ lừa đảo' },
  },
  {
    ...dated('lich-tiep-dan-dat-mui'),
    title: 'Tổ công nghệ số xã Đất Mũi hỗ trợ chiều thứ Bảy',
    summary: 'Tại nhà văn hóa các ấp.',
    level: 'info',
    communes: ['xa-dat-mui'],
    startsAt: '2026-11-10T00:00:00+07:00',
  },
  {
    ...dated('trieu-cuong-thang-10'),
    title: 'Triều cường trong tháng Mười',
    summary: 'Thông báo đã hết hạn.',
    level: 'care',
    communes: ['xa-dat-mui', 'phuong-tan-thanh'],
    startsAt: '2026-10-01T00:00:00+07:00',
    endsAt: '2026-10-31T00:00:00+07:00',
  },
];

export const sampleScreens = [
  {
    ...dated('vneid-trang-chu'),
    name: 'VNeID: trang chủ',
    place: 'VNeID',
    app: 'vneid',
    title: 'Trang chủ',
    elements: [
      { type: 'tile', text: 'Thủ tục hành chính', icon: 'clipboard-list' },
      { type: 'tile', text: 'An sinh xã hội', icon: 'heart-handshake' },
      { type: 'tab', text: 'Trang chủ', icon: 'home', on: true },
      { type: 'tab', text: 'Ví giấy tờ', icon: 'wallet', tap: true },
    ],
    next: 'vneid-vi-giay-to',
    source: { name: 'Báo Mẫu', date: '13/09/2025' },
  },
  {
    ...dated('vneid-vi-giay-to'),
    name: 'VNeID: Ví giấy tờ',
    place: 'VNeID',
    app: 'vneid',
    title: 'Ví giấy tờ',
    elements: [
      { type: 'notice', text: 'Chưa có giấy tờ nào', kind: 'info' },
      { type: 'button', text: 'Tích hợp giấy tờ' },
    ],
    source: { name: 'Báo Mẫu', date: '13/09/2025' },
  },
];

export const sampleHotlines = [
  hotline('112', 'Tìm kiếm cứu nạn', 'Bão, lũ, tai nạn trên sông, trên biển', { emergency: true }),
  hotline('113', 'Công an', 'Trộm cướp, đánh nhau, bị lừa đảo', { emergency: true, scam: true }),
  hotline('114', 'Chữa cháy, cứu nạn, cứu hộ', 'Cháy nhà, có người mắc kẹt', { emergency: true }),
  hotline('115', 'Cấp cứu y tế', 'Có người bệnh nặng, tai nạn', { emergency: true }),
  hotline('111', 'Bảo vệ trẻ em', 'Trẻ em bị đánh, bị hại', {}),
  hotline('156', 'Báo cuộc gọi lừa đảo', 'Phản ánh cuộc gọi rác, cuộc gọi lừa đảo', { scam: true }),
  hotline('19000368', 'Tổng đài VNeID', 'Hỏi về căn cước, định danh, VNeID', { fallback: true }),
  hotline('18001096', 'Tổng đài Dịch vụ công quốc gia', 'Hỏi về nộp hồ sơ trên mạng', {
    fallback: true,
  }),
];

export const sampleTerms = [
  term('OTP', 'Mã dùng một lần gửi qua tin nhắn. Không đưa cho ai.', ['mã xác thực']),
  term('Mã QR', 'Ô vuông nhiều chấm, máy quét vào là đọc được.', ['QR', 'mã vuông']),
  term('Định danh điện tử', 'Cách Nhà nước nhận ra bà con khi làm việc trên mạng.', []),
];

function app(slug: string, name: string, summary: string, topic: string, links: object[]) {
  return {
    ...dated(slug),
    name,
    summary,
    topic,
    uses: [prose(`<p>${summary}</p>`)],
    links,
    fakes: [prose('<p>Chỉ tải ở kho ứng dụng của máy, không bấm đường dẫn lạ.</p>')],
  };
}

function hotline(number: string, name: string, purpose: string, more: object) {
  return { id: number, updatedAt: sampleMoment, number, name, purpose, ...more };
}

function term(name: string, meaning: string, also: string[]) {
  return { id: name, updatedAt: sampleMoment, term: name, meaning, also };
}
