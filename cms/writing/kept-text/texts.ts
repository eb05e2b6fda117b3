import { formatInstant } from '../../../content/text/date.ts';
import type { Changed } from '../../base/editing/changed.ts';

/** "14:05", and the day where it is not today's. */
function clock(at: number | string, now = Date.now()): string {
  const [said, today] = [formatInstant(new Date(at)), formatInstant(new Date(now))];
  const [time = '', day] = said.split(' ngày ');
  return day === today.split(' ngày ')[1] ? time : said;
}

const somebody = 'Người khác';

/** Every word about text that is not saved, and about two who write the same. */
export const texts = {
  label: 'Phần chưa lưu',
  found: (at: number) => `Có phần bạn viết lúc ${clock(at)} chưa lưu.`,
  foundNew: (at: number) => `Có một mục mới bạn viết dở lúc ${clock(at)}, chưa lưu.`,
  since: ({ name, at, isOwn, isReplaced }: Changed) =>
    isReplaced
      ? `Sau đó một mục dùng ở đây được thay bằng mục khác lúc ${clock(at)}.`
      : `Sau đó ${isOwn ? 'bạn' : (name ?? 'người khác')} đã lưu mục này lúc ${clock(at)}.`,
  takeBack: 'Lấy lại',
  compare: 'Xem khác gì',
  drop: 'Bỏ',
  takenBack: 'Đã lấy lại. Xem kỹ rồi bấm lưu.',
  files: 'Tệp đã chọn thì phải chọn lại.',
  full: 'Trình duyệt hết chỗ nên không giữ được phần chưa lưu. Hãy lưu sớm.',
  'no-key':
    'Mất mạng từ lúc mở trang nên phần chưa lưu chưa giữ lại được. Đừng đóng thẻ này, có mạng thì lưu liền.',
  otherTab: 'Bạn đang viết mục này ở một thẻ khác, chưa lưu. Nên viết ở một thẻ thôi.',

  takenOver: (name: string | null, at: string) =>
    `${name ?? somebody} đang sửa mục này, từ ${clock(at)}.`,
  takenOverNote: 'Chữ bạn viết vẫn còn đây và được giữ riêng, nhưng chưa lưu được lúc này.',
  takeOver: 'Giành quyền sửa',
  tookOver: 'Bạn đang giữ quyền sửa mục này.',
  notTookOver:
    'Chưa giành được quyền sửa. Chữ bạn viết vẫn còn đây và được giữ riêng; một lát nữa thử lại.',

  late: ({ name, at, isOwn, isReplaced }: Changed) => {
    if (isReplaced)
      return `Một mục dùng ở đây vừa được thay bằng mục khác lúc ${clock(at)}, sau khi bạn mở.`;
    if (isOwn) return `Bạn đã lưu mục này ở thẻ hoặc máy khác lúc ${clock(at)}.`;
    return `${name ?? somebody} đã lưu mục này lúc ${clock(at)}, sau khi bạn mở.`;
  },
  lateNote: 'Bản của bạn chưa lưu và vẫn còn đây.',
  saveMine: 'Lưu bản của tôi',
  takeTheirs: 'Lấy bản kia',
  tookTheirs: 'Đang hiện bản đã lưu. Phần bạn viết vẫn được giữ, lấy lại ở đầu mẫu nhập.',
  notAside:
    'Chưa lấy bản kia: trình duyệt không giữ được phần bạn viết. Chép phần ấy ra chỗ khác rồi thử lại.',
  noAnswer: 'Chưa lấy được bản đã lưu. Kiểm tra mạng rồi thử lại.',

  ended: 'Bạn đã bị đăng xuất nên chưa lưu được. Chữ vẫn còn đây.',
  signIn: 'Đăng nhập lại',

  compareTitle: 'Khác nhau chỗ nào',
  saved: 'Bản đã lưu',
  inForm: 'Đang có trong mẫu',
  mine: 'Phần bạn viết',
  alike: 'Nội dung hai bản giống nhau.',
  onlyIn: (name: string) => `Chỉ có ở “${name}”`,
  close: 'Đóng',
  loading: 'Đang so…',

  leaveTitle: 'Rời trang mà chưa lưu?',
  leaveNote:
    'Phần chưa lưu được giữ trong trình duyệt này 7 ngày: mở lại mục này là lấy lại được. Đăng xuất thì mất.',
  leaveInTab:
    'Phần chưa lưu chỉ được giữ trong thẻ này: mở lại mục này ở đây thì lấy lại được, đóng thẻ là mất.',
  leaveLost: 'Phần chưa lưu sẽ mất. Muốn giữ thì ở lại và lưu trước.',
  stay: 'Ở lại',
  leave: 'Rời trang',
} as const;
