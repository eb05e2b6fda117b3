/** Every field and every kind of block that a guide can hold. */
export const fullGuide = {
  summary: 'Mang thẻ căn cước tới Công an xã, chụp hình, lấy vân tay, rồi chờ tin nhắn.',
  audience: ['citizen', 'elder'],
  time: 'Tùy nơi làm, bà con hỏi khi tới',
  cost: 'Hỏi cán bộ tại chỗ',
  where: 'Công an xã, phường',
  prepare: [
    { text: 'Thẻ căn cước gắn chip', note: 'Thẻ còn hạn', drawing: 'the-can-cuoc' },
    { text: 'Số điện thoại chính chủ', kind: 'have', drawing: 'goi-dien' },
    { text: 'Đơn xin làm, nếu được yêu cầu' },
  ],
  steps: [
    {
      title: 'Tới Công an xã, mang theo thẻ căn cước',
      picture: { type: 'drawing', drawing: 'quay-tiep-dan' },
      body: [
        {
          type: 'prose',
          html: '<p>Bà con nói với cán bộ: <strong>“Tôi muốn làm định danh mức 2”</strong>.</p>',
        },
        { type: 'callout', kind: 'note', html: '<p>Đi buổi sáng thì đỡ đông.</p>' },
      ],
    },
    {
      title: 'Chụp hình, lấy vân tay',
      picture: { type: 'media', media: 'hinh-mau' },
      body: [
        { type: 'prose', html: '<ul><li>Ngồi ngay ngắn.</li><li>Nhìn thẳng.</li></ul>' },
        { type: 'callout', kind: 'tip', html: '<p>Rửa tay trước cho dễ lấy vân tay.</p>' },
      ],
      warning: 'Không ai được hỏi mật khẩu hay mã OTP của bà con.',
      done: 'Cán bộ đưa giấy hẹn.',
      stuck: 'Máy không nhận vân tay thì lau khô tay, làm lại.',
      recording: 'ban-doc-buoc-2',
    },
    {
      title: 'Chờ tin nhắn báo kết quả',
      picture: { type: 'drawing', drawing: 'tin-nhan' },
      screens: ['vneid-trang-chu', 'vneid-vi-giay-to'],
      body: [
        {
          type: 'prose',
          html: '<p>Xem thêm <a href="/huong-dan/vneid-cai-dat/">cách cài VNeID</a>. Tin thật không hỏi mã xác thực, cũng không đòi OTP.</p>',
        },
        { type: 'callout', kind: 'warning', html: '<p>Tin nhắn có đường dẫn lạ là tin giả.</p>' },
        { type: 'attachment', media: 'mau-don', title: 'Mẫu đơn để tham khảo' },
      ],
    },
  ],
  help: [
    { type: 'contact', name: 'Tổng đài VNeID', phone: '19000368', note: 'Hỏi về định danh' },
    { type: 'app', app: 'vneid' },
    { type: 'video', url: 'https://dx.gov.vn/', title: 'Phim hướng dẫn' },
  ],
  faq: [
    {
      question: 'Làm hộ cho cha mẹ được không?',
      answer: [{ type: 'prose', html: '<p>Phải tự tới lấy vân tay.</p>' }],
    },
    {
      question: 'Có phải đóng tiền không?',
      answer: [{ type: 'prose', html: '<p>Hỏi cán bộ tại chỗ.</p>' }],
    },
  ],
  officialLink: { url: 'https://vneid.gov.vn', label: 'Trang thông tin VNeID' },
  recording: 'ban-doc',
  related: ['vneid-cai-dat', 'can-cuoc'],
  handout: {
    headline: 'Làm định danh mức 2',
    steps: ['Mang thẻ căn cước tới Công an xã', 'Chụp hình, lấy vân tay', 'Chờ tin nhắn'],
    speaker: [
      'Kính thưa bà con. Tổ công nghệ số của ấp xin chỉ bà con làm định danh mức 2.',
      'Bà con mang thẻ căn cước còn hạn tới Công an xã. Cán bộ chụp hình, lấy vân tay cho bà con.',
      'Chỗ nào chưa rành, bà con gọi 1900 0368. Cảm ơn bà con đã lắng nghe.',
    ].join('\n'),
  },
  owner: 'Tổ biên tập tỉnh',
  reviewBy: '2027-05-31',
  sources: [{ document: 'Nghị định 69/2024/NĐ-CP', publisher: 'Chính phủ', date: '2024' }],
};
