import type { hear } from './hear.ts';

type Heard = NonNullable<Awaited<ReturnType<typeof hear>>>;

/** Words on what to do about a recording that is hard to hear; it may be saved all the same. */
export const soundTexts = {
  listening: 'Máy đang nghe thử bản đọc…',
  said: (heard: Heard): string => {
    switch (heard.kind) {
      case 'silent':
        return 'Bản đọc không có tiếng. Xem lại micro rồi thu lại.';
      case 'clipped':
        return 'Bản đọc bị rè vì tiếng to quá. Nên thu lại, để điện thoại xa miệng hơn.';
      case 'quiet':
        return 'Bản đọc nhỏ tiếng quá, bà con khó nghe. Nên thu lại, để điện thoại gần miệng hơn.';
      case 'start':
        return `Đầu bản đọc im ${heard.seconds} giây. Nên cắt bớt rồi đưa lên lại.`;
      case 'end':
        return `Cuối bản đọc im ${heard.seconds} giây. Nên cắt bớt rồi đưa lên lại.`;
      case 'long':
        return 'Bản đọc dài hơn nửa giờ, máy không nghe thử. Nên đọc gọn lại.';
    }
  },
  maySave: 'Vẫn lưu được.',
};
