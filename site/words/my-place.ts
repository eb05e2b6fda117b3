import { lowerFirst } from '../../content/text/lower-first.ts';
import { wordsIn } from './words-in.ts';

/** Words of the reader's own place on the home page; separate, since they ship with its script. */
export const myPlaceWords = wordsIn({
  vi: {
    team: (hamlet: string) => `Tổ của bà con: ${lowerFirst(hamlet)}`,
    commune: (commune: string) => `Nơi của bà con: ${lowerFirst(commune)}`,
    meets: (when: string) => `Gặp tổ: ${when}.`,
    hours: (hours: string) => `Quầy xã, phường: ${hours}.`,
    open: (until: string) => `Quầy đang mở, tới ${until}.`,
    closed: (next?: string) => `Quầy đang nghỉ${next ? `, mở lại ${next}` : ''}.`,
    holiday: (name: string, next?: string) => `Quầy nghỉ ${name}${next ? `, mở lại ${next}` : ''}.`,
    near: 'Buổi gần bà con nhất: ',
    offline: 'Có mạng lại thì máy hiện số để gọi.',
  },
});
