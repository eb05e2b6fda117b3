import type { HeldLoss } from '../../publishing/publication/publication.ts';
import { formatInstant } from '../../../content/text/date.ts';
import { formatNumber } from '../../../content/text/number.ts';

/** Every word of the panel for losses that are held. */
export const lossTexts = {
  heading: 'Sắp mất nhiều trang: đang giữ lại, chờ bạn quyết định',
  keptHeading: 'Đang giữ lại các trang sắp mất',
  question:
    'Bà con vẫn thấy bản trước của các mục này; những thay đổi khác vẫn lên trang như thường. Nếu đúng là muốn bỏ thì đăng luôn. Nếu là nhầm thì giữ lại, rồi khôi phục các mục ấy.',
  keptNote:
    'Bà con vẫn thấy bản trước của các mục này cho tới khi chúng được khôi phục, hoặc khi bạn đổi ý và đăng luôn.',
  others: 'Người có quyền đăng bài sẽ quyết định.',
  allow: 'Đăng luôn',
  keep: 'Giữ lại',
  allowHeading: 'Đăng luôn, bỏ các mục này khỏi trang?',
  allowBody:
    'Bà con sẽ không còn thấy các mục này. Muốn lấy lại thì khôi phục từng mục, hoặc quay lại một bản đã đăng ở bên dưới.',
  allowed: 'Đang đăng: các mục này sẽ không còn trên trang.',
  held: (runsAt: string | null) =>
    `Các mục này do bạn gỡ, hoặc máy không rõ ai gỡ, nên cần người thứ hai xác nhận${
      runsAt ? `; không ai dừng thì tới ${formatInstant(runsAt)} máy tự đăng` : ''
    }.`,
  keptDone: 'Đã giữ lại. Bà con vẫn thấy các mục này.',
  list: (count: number) => `Xem các mục sắp mất (${formatNumber(count)})`,
  more: (count: number) => `và ${formatNumber(count)} mục khác`,
};

const namedCommunes = 3;

/** Names what would vanish, in one sentence. */
export function heldLossSentence({ pages, ofPages, teams, communes, since }: HeldLoss): string {
  const lost = [
    ...(pages > 0 ? [`${formatNumber(pages)} trong ${formatNumber(ofPages)} trang`] : []),
    ...(teams > 0 ? [`${formatNumber(teams)} tổ`] : []),
  ].join(' và ');
  return `Đăng ngay thì trang mất ${lost}${communesOf(communes)}. Giữ lại từ ${formatInstant(since)}.`;
}

function communesOf(names: string[]): string {
  if (names.length === 0) return '';
  const more = names.length - namedCommunes;
  const named = names.slice(0, namedCommunes).join(', ');
  return `, trong đó có ${more > 0 ? `${named} và ${formatNumber(more)} xã, phường khác` : named}`;
}
