import type { Use } from '../../../safeguards/removal/used-by.ts';

export const texts = {
  heading: 'Dùng ở đâu',
  looking: 'Đang xem…',
  failed: 'Chưa xem được, hãy kiểm tra mạng rồi thử lại.',
  none: 'Không nơi nào dùng mục này.',
  count: (count: number) =>
    `${count} nơi đang dùng. Muốn xóa thì bỏ mục này ra khỏi những nơi đó, hoặc thay bằng mục khác.`,
  settings: 'Cài đặt',
  replace: 'Thay bằng mục khác…',
  replaceHelp: 'Mọi nơi ở trên sẽ dùng mục được chọn, trang đang đăng cũng vậy.',
  takeOff: 'Rồi gỡ mục này khỏi trang, dẫn bà con sang mục thay thế',
  lookingAt: (title: string) => `Thay bằng “${title}”: đang xem những nơi nào…`,
  sure: (title: string, count: number) => `Thay bằng “${title}” ở ${count} nơi?`,
  places: (count: number) => `${count} nơi sẽ dùng mục được chọn`,
  open: ', đang có người mở',
  openNote:
    'Nơi đang có người mở vẫn được thay. Khi họ lưu, máy báo rằng có mục vừa được thay và để họ chọn; chữ họ viết không mất.',
  thenTakesOff: 'Rồi mục này được gỡ khỏi trang; bà con mở địa chỉ cũ được dẫn sang mục được chọn.',
  sureNote: 'Trong 30 ngày thì hoàn tác được: nơi nào còn dùng mục mới thì trở lại dùng mục này.',
  replacing: (count: number) => `Đang thay ở ${count} nơi…`,
  replacingNote:
    'Mọi nơi đổi cùng một lúc, nhiều nơi thì chừng nửa phút. Đóng trang này cũng được.',
  yes: (count: number) => `Thay ở ${count} nơi`,
  no: 'Thôi',
} as const;

/** Tells the state of one use: "đang đăng", "bản nháp". */
export function stateOf({ live, trashed }: Use): string {
  if (trashed) return 'trong thùng rác';
  return live ? 'đang đăng' : 'bản nháp';
}
