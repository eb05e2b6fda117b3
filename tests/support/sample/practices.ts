import type { Practice } from '../../../content/schema/practice.ts';
import type { Screen, ScreenElement } from '../../../content/schema/screen.ts';
import { sampleMoment } from './moment.ts';

const button = (text: string, more: object = {}): ScreenElement => ({
  type: 'button',
  text,
  quiet: false,
  ...more,
});

function screenOf(slug: string, elements: ScreenElement[], more: Partial<Screen> = {}): Screen {
  return {
    id: slug,
    slug,
    updatedAt: sampleMoment,
    name: slug,
    place: 'Ngân hàng Bông Súng',
    icon: 'building-bank',
    frame: 'app',
    colours: 'plum',
    elements,
    ...more,
  };
}

/** Screens with every type of element that a practice can show. */
export const practisedScreens: Screen[] = [
  screenOf(
    'tap-may',
    [
      { type: 'app', text: 'Bông Súng', icon: 'building-bank', to: 'tap-nha' },
      { type: 'app', text: 'Tin nhắn', icon: 'message', count: '2' },
    ],
    { place: 'Điện thoại', frame: 'home', colours: 'ink' },
  ),
  screenOf(
    'tap-nha',
    [
      { type: 'amount', text: 'Tiền trong tài khoản tập', value: '500.000 đ' },
      { type: 'tile', text: 'Quét mã QR', icon: 'qrcode', to: 'tap-nguoi-nhan' },
      { type: 'tile', text: 'Chuyển tiền', answer: 'Mình quét mã cho khỏi gõ số tài khoản.' },
      { type: 'row', text: 'Sao kê', note: 'Tháng này', does: 'coi tiền vô, tiền ra' },
      { type: 'tick', text: 'Nhớ máy này', on: true },
      { type: 'switch', text: 'Giấu số tiền', on: false },
      { type: 'notice', text: 'Không có thông báo nào.', kind: 'done' },
      { type: 'tab', text: 'Trang đầu', icon: 'home', on: true },
      { type: 'tab', text: 'Thẻ', icon: 'credit-card', on: false },
    ],
    { title: 'Trang đầu', back: 'tap-may' },
  ),
  screenOf(
    'tap-nguoi-nhan',
    [
      { type: 'person', text: 'LE VAN LA', note: 'Tên người nhận' },
      { type: 'field', text: 'Số tiền' },
      { type: 'given', text: 'Phí', value: '0 đ' },
      { type: 'qr', text: 'Mã đã quét' },
      button('Hủy', { quiet: true, does: 'bỏ, không chuyển gì hết' }),
      button('Tiếp tục', { danger: 'Tên này không phải chị Tư. Chuyển rồi rất khó lấy lại.' }),
    ],
    { title: 'Chuyển tới ai?', back: 'tap-nha' },
  ),
  screenOf('tap-ma', [
    { type: 'heading', text: 'Gõ mã' },
    { type: 'text', text: 'Mã 6 số: đừng đọc cho ai.' },
    { type: 'keys', text: 'Bàn số để gõ mã', to: 'tap-xong' },
    button('Gửi lại mã', { quiet: true }),
  ]),
  screenOf('tap-xong', [
    { type: 'receipt', text: 'Đã trả chị Tư', value: '150.000 đ' },
    { type: 'camera', sees: 'card', text: 'Chụp tờ giấy' },
    button('Xong'),
  ]),
  screenOf(
    'tap-tin-gia',
    [
      { type: 'message', text: 'Tai khoan se bi tru phi.', own: false },
      { type: 'link', text: 'bongsung-huyphi.example', danger: 'Trang đó giả y như ngân hàng.' },
      { type: 'address', text: 'bongsung.example', right: true },
      button('Chặn và báo tin rác', { to: 'tap-may' }),
    ],
    { place: 'Tin nhắn', title: 'BONG SUNG', colours: 'sea', back: 'tap-may', icon: 'message' },
  ),
];

const tap = (screen: string, element: string, more: object = {}) => ({
  type: 'tap' as const,
  screen,
  element,
  say: `Chạm chỗ có bàn tay (${element}).`,
  free: 'Bà con tự tìm chỗ để đi tiếp.',
  why: 'Quét mã thì khỏi gõ số tài khoản.',
  card: `Chạm “${element}”`,
  answers: [],
  ...more,
});

/** A service with every scene, and a scam. */
export const samplePractices: Practice[] = [
  {
    id: 'tra-tien-qr',
    slug: 'tra-tien-qr',
    updatedAt: sampleMoment,
    title: 'Trả tiền bằng mã QR',
    summary: 'Quét mã của chị Tư, coi tên người nhận rồi mới trả.',
    kind: 'service',
    topic: 'thanh-toan',
    guide: 'vneid-muc-2',
    minutes: 5,
    task: 'Bà con mua hai ký cua của chị Tư, giá 150.000 đồng.',
    steps: [
      tap('tap-may', 'bong-sung'),
      tap('tap-nha', 'quet-ma-qr', {
        answers: [{ element: 'the', text: 'Thẻ thì bữa khác mình coi.' }],
      }),
      tap('tap-nguoi-nhan', 'so-tien', { types: '150.000 đ' }),
      tap('tap-nguoi-nhan', 'huy'),
      {
        type: 'talk',
        name: 'Chị Tư',
        words: 'Ai dán mã khác đè lên rồi!',
        say: 'Nói với chị Tư liền.',
        go: 'Quét lại',
      },
      tap('tap-nha', 'back'),
      tap('tap-may', 'bong-sung'),
      {
        type: 'offline',
        words: 'Không có mạng',
        say: 'Mất mạng thì chờ, đừng bấm hoài.',
        go: 'Có mạng lại rồi',
      },
      tap('tap-nha', 'the'),
      {
        type: 'sms',
        name: 'BONG SUNG',
        words: 'Ma OTP: 482715',
        say: 'Máy vừa nhận mã.',
        go: 'Coi rồi, đi gõ mã',
      },
      tap('tap-ma', 'ban-so-de-go-ma', { types: '482715' }),
      { type: 'face', words: 'Chưa thấy rõ mặt', say: 'Ra chỗ sáng rồi làm lại.', go: 'Làm lại' },
      tap('tap-xong', 'xong'),
    ],
    end: {
      title: 'Bà con trả tiền được rồi',
      text: 'Lần sau cứ vậy mà làm.',
      keep: ['Coi tên trước.'],
    },
  },
  {
    id: 'tin-nhan-gia',
    slug: 'tin-nhan-gia',
    updatedAt: sampleMoment,
    title: 'Tin nhắn này thật hay giả?',
    summary: 'Nhận ra tin nhắn giả ngân hàng.',
    kind: 'scam',
    minutes: 3,
    task: 'Máy vừa nhận tin đòi trừ phí.',
    steps: [
      {
        ...tap('tap-tin-gia', 'chan-va-bao-tin-rac'),
        teach: { do: 'Để bà con tự đọc hết tin.', ask: 'Tin này hối mình làm gì?' },
      },
      {
        type: 'call',
        name: 'Ngân hàng Bông Súng',
        words: 'Dạ bên em không nhắn tin đó.',
        say: 'Cúp máy liền.',
        go: 'Cúp máy',
      },
      tap('tap-may', 'tin-nhan'),
    ],
    end: { title: 'Bà con nhận ra rồi', text: 'Không chạm vô đường dẫn lạ.', keep: [] },
  },
];
