import { wordsIn } from './words-in.ts';

export const helpWords = wordsIn({
  vi: {
    hotlines: 'Đường dây nóng',
    hotlinesAbout: 'Số điện thoại chính thức: công an, chữa cháy, cấp cứu, tổng đài dịch vụ.',
    hotlinesLead: 'Số chính thức. Chạm vào số để gọi hoặc nhắn tin.',
    emergency: 'Khẩn cấp',
    others: 'Cần hỏi, cần báo',
    byCall: {
      free: 'Gọi không mất tiền',
      number: (number: string) => number,
      reach: (number: string, name: string) => `Gọi ${number}, ${name}`,
    },
    byText: {
      free: 'Nhắn không mất tiền',
      number: (number: string) => `Nhắn ${number}`,
      reach: (number: string, name: string) => `Nhắn ${number}, ${name}`,
    },
    urgent: 'Gấp thì gọi liền',
    call: 'Gọi',
    panel: {
      title: 'Coi chừng lừa đảo',
      cheated: 'Lỡ bị lừa rồi, làm sao?',
      all: 'Cách nhận ra kẻ lừa đảo',
      report: (number: string) => `Báo lừa đảo: ${number}`,
    },
    scams: {
      title: 'Coi chừng lừa đảo',
      lead: 'Kẻ gian hay giả công an, ngân hàng, người nhà. Bà con nhớ mấy điều này.',
      about: 'Cách nhận ra kẻ lừa đảo, trang nào là thật, và làm gì ngay khi vừa bị lừa.',
      cheatedTitle: 'Tôi vừa bị lừa',
      cheatedSteps: [
        'Gọi ngay ngân hàng của mình, xin khóa tài khoản.',
        'Ra Công an xã, phường trình báo, càng sớm càng tốt.',
        'Giữ lại tin nhắn, số điện thoại, biên lai. Đừng xóa.',
      ],
      cheatedMore: 'Xem từng bước',
      rules: 'Nhớ kỹ mấy điều',
      report: 'Báo ở đâu',
      domains: 'Trang chính thức, gõ đúng từng chữ',
      domainsNote:
        'Tên khác một chữ là trang khác. Đuôi gov.vn chỉ cho biết tên của cơ quan nhà nước, nên coi đủ cả tên.',
      guides: 'Xem cho rõ',
    },
    terms: {
      title: 'Chữ này nghĩa là gì?',
      lead: 'Những chữ hay gặp trên điện thoại, nói cho dễ hiểu.',
      about: 'OTP, mã QR, định danh, sàn, ví: nghĩa của những chữ hay gặp.',
      filter: 'Gõ chữ bà con gặp',
      letters: 'Theo vần A B C',
      also: (words: string) => `Còn gọi là: ${words}.`,
    },
  },
});
