import type { sceneTypes } from '../../content/schema/practice.ts';

/** The words of the player; those of a practice are its own. */
export const playerWords = {
  stop: 'Nghỉ',
  back: 'Bước trước',
  hear: 'Nghe',
  progress: (at: number, all: number) => `Bước ${at} trong ${all}`,
  coach: 'Người chỉ',
  task: 'Việc',
  phone: 'Điện thoại tập',
  help: 'Chỉ tôi với',
  offerHelp: 'Bí rồi, chỉ tôi với',
  offered: 'Bí thì chạm “Bí rồi, chỉ tôi với”.',
  watch: 'Coi tiếp',
  passes: 'Cách tập',
  onlyWatching: 'Bây giờ coi thôi. Muốn tự chạm thì chọn “Làm theo”.',
  readFirst: 'Đọc xong thì chạm nút ở dưới cùng.',
  danger: 'Ngoài đời là mất tiền',
  calm: 'May là máy tập. Chưa mất gì hết, mình làm lại.',
  safe: 'Lùi lại',
  scenes: {
    sms: 'Tin nhắn tới',
    call: 'Mình đang gọi',
    talk: 'Người nói với mình',
    offline: 'Mạng trục trặc',
    face: 'Máy chưa nhận ra mặt',
  } satisfies Record<(typeof sceneTypes)[number], string>,
  /** Before the name of an app that the telephone can't reach, though it has a network. */
  unreached: 'Chưa vào được',
  watched: 'Coi xong rồi đó',
  keep: 'Nhớ giùm',
  then: { xem: 'Giờ tới lượt bà con làm theo', theo: 'Giờ thử tự làm, không ai chỉ' },
  again: 'Làm lại',
  next: 'Tập bài khác',
  guide: 'Coi bài chỉ từng bước',
  done: 'Về trang bài tập',
  note: 'Bài tập trên máy tập. Không có tiền thật, không có biên lai.',
};
