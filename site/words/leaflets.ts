import { wordsIn } from './words-in.ts';

/** Sheets to leave behind, and texts for the loudspeaker and for Zalo. */
export const leafletWords = wordsIn({
  vi: {
    all: 'Tờ rơi và loa',
    about:
      'Mỗi bài có tờ rơi, áp phích để in, bài đọc loa và lời nhắn Zalo: tổ biên tập viết, hoặc máy ghép từ bài.',
    lead: 'Chọn bài: có tờ rơi để phát, áp phích của tháng để dán, bài đọc loa, lời nhắn Zalo.',
    others: 'Bài khác',
    title: (guide: string) => `Tờ rơi: ${guide}`,
    aboutOne: (guide: string) =>
      `Tờ rơi A5, A6, áp phích A4, bài đọc loa và lời nhắn Zalo soạn từ bài “${guide}”.`,
    sizes: 'In cỡ nào',
    two: 'A5, hai tờ một trang',
    four: 'A6, bốn tờ một trang',
    poster: 'A4, áp phích của tháng',
    ofMonth: 'Việc của tháng',
    print: 'In ra giấy',
    hint: 'In giấy A4 đứng. Tờ rơi thì cắt theo đường chấm, áp phích thì dán chỗ đông người.',
    monthHead: (month: string) => `Áp phích tháng ${month}`,
    monthNote: 'Tỉnh chọn cho tháng này, ấp nào cũng dán',
    made: {
      steps: 'Mấy dòng trên tờ này do máy ghép từ bài. Đọc lại trước khi in.',
      speaker: 'Máy ghép từ bài. Đọc lại trước khi đọc loa.',
      zalo: 'Máy ghép từ bài. Đọc lại trước khi gửi.',
    },
    madeShort: 'Mấy dòng này do máy ghép từ bài.',
    from: 'Tổ công nghệ số',
    scan: 'Quét mã để coi đủ các bước.',
    call: 'Cần người chỉ, gọi tổ:',
    care: 'Tổ không bao giờ hỏi mật khẩu, mã OTP.',
    speaker: 'Bài đọc loa',
    speakerLength: (seconds: number, syllables: number) =>
      `Chừng ${seconds} giây, ${syllables} tiếng, đọc chậm. Số viết như lúc đọc.`,
    zalo: 'Lời nhắn Zalo',
    copy: 'Chép',
    parts: {
      hello: 'Kính thưa bà con.',
      offer: 'Tổ công nghệ số của ấp mình xin chỉ bà con một chuyện:',
      steps: 'Cách làm như sau.',
      ways: 'Mỗi việc làm một cách, trong bài chỉ đủ.',
      first: (title: string) => `Trước hết, ${title}.`,
      then: (title: string) => `Rồi ${title}.`,
      care: 'Xin bà con nhớ: không ai trong tổ hỏi mật khẩu, hỏi mã OTP. Có ai gọi tới hỏi, hay kêu chuyển tiền gấp, đó là lừa đảo. Bà con cúp máy, hỏi con cháu hoặc hỏi tổ.',
      ask: 'Chỗ nào chưa rành, bà con tới gặp tổ công nghệ số của ấp. Tổ chỉ tận nơi, không lấy tiền.',
      again: (title: string) => `Xin nhắc lại: ${title}.`,
      thanks: 'Cảm ơn bà con đã lắng nghe.',
      zaloCare: 'Tổ không bao giờ hỏi mật khẩu, mã OTP. Cần người chỉ thì nhắn tổ.',
      full: 'Coi đủ các bước:',
    },
  },
});
