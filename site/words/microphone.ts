import { wordsIn } from './words-in.ts';

export const microphoneWords = wordsIn({
  vi: {
    speak: 'Nói để tìm',
    ask: 'Trình duyệt gửi tiếng nói tới hãng làm ra nó (như Google) để đổi ra chữ. Trang này không giữ.',
    agree: 'Được, tôi nói',
    cancel: 'Thôi',
    listening: 'Máy đang nghe. Bà con nói việc cần tìm.',
    done: 'Nói xong',
    faults: {
      silent: 'Máy chưa nghe thấy gì. Bà con chạm hình micrô rồi nói lại, gần máy hơn.',
      offline: 'Không có mạng thì máy không đổi tiếng nói ra chữ được. Bà con gõ chữ giúp.',
      refused:
        'Máy chưa cho trang này dùng micrô. Bà con gõ chữ, hoặc chạm vào ô rồi dùng hình micrô trên bàn phím.',
      absent: 'Không thấy micrô của máy. Bà con gõ chữ giúp.',
      other: 'Máy chưa nghe được. Bà con thử lại, hoặc gõ chữ giúp.',
    },
  },
});
