import { wordsIn } from './words-in.ts';

export const feedbackWords = wordsIn({
  vi: {
    helped: 'Bài này giúp được không?',
    helpedHere: 'Trang này giúp được không?',
    yes: 'Có',
    no: 'Chưa',
    report: 'Báo chỗ sai',
    thanks: 'Cảm ơn bà con.',
    missing: 'Còn thiếu gì, chỗ nào khó hiểu?',
    careful: 'Bà con đừng ghi tên, số điện thoại, số giấy tờ.',
    /** Before a field that nobody sees. */
    website: 'Trang riêng',
    send: 'Gửi góp ý',
    kept: 'Chưa gửi được liền. Góp ý giữ trong máy này, có mạng sẽ tự gửi.',
    failed: 'Chưa gửi được. Bà con thử lại sau ít phút.',
    title: 'Góp ý, báo chỗ sai',
    about: 'Thấy chỗ nào sai, thiếu hay khó hiểu, bà con nói giùm. Không cần cho biết tên.',
    lead: 'Thấy chỗ nào sai, thiếu hay khó hiểu, bà con nói giùm. Không cần cho biết tên.',
    question: 'Điều bà con tìm mà không thấy',
    text: 'Sai, thiếu hay khó hiểu chỗ nào?',
    more: 'Muốn nói thêm gì không?',
    page: 'Góp ý về',
    justSeen: 'trang bà con vừa xem',
    back: 'Trở lại trang đó',
    contact: 'Muốn gọi hoặc tới gặp: xem nơi liên hệ',
    home: 'Về trang đầu',
    urgent: 'Đang gấp hay đang bị lừa thì gọi liền, đừng chờ góp ý.',
    hotlines: 'Xem số cần gọi',
  },
});
