import { formatExactInstant, formatInstant } from '../../../content/text/date.ts';
import { formatNumber } from '../../../content/text/number.ts';
import type { SamplesDeleted } from '../../safeguards/removal/samples.ts';
import type { ReleaseEntry } from '../../publishing/publication/publication.ts';
import type { PublicationSummary } from '../../publishing/publication/summary.ts';

/** Every word of the dashboard. */
export const texts = {
  greeting: (name: string) => `Chào ${name}`,
  temporaryPassword: 'Bạn đang dùng mật khẩu tạm.',
  changePassword: 'Đổi mật khẩu',
  site: 'Trang cho bà con',
  openSite: 'Mở trang',
  heldBack: 'Bị giữ lại',
  heldBackNote: 'Sửa xong rồi đăng lại, nội dung sẽ tự lên trang.',
  kept: 'Trang còn giữ bản trước.',
  deadLinks: 'Liên kết dẫn tới trang không còn',
  deadLinksNote:
    'Trong bài, bà con thấy chữ thường thay cho liên kết. Chuyển hướng thì dẫn tới trang báo không có.',
  releases: 'Các bản đã đăng',
  running: 'đang chạy',
  pages: (count: number) => `${formatNumber(count)} trang`,
  goBack: 'Quay lại bản này',
  broughtBack: (at: string) => `quay lại bản ${formatExactInstant(at)}`,
  goBackHeading: (at: string) => `Quay lại bản lúc ${formatExactInstant(at)}?`,
  goBackBody:
    'Bà con sẽ thấy nội dung của bản đó. Trang ghim ở bản đó tới khi có người đăng nội dung mới.',
  goBackDone: 'Đang quay lại bản cũ.',
  samples: (count: number) => `Còn ${formatNumber(count)} mục dữ liệu mẫu`,
  samplesNote:
    'Ấp, khóm, tổ và quầy mẫu có nhãn “Dữ liệu mẫu” trên trang. Khi có dữ liệu thật thì xóa đi.',
  deleteSamples: 'Xóa tất cả dữ liệu mẫu',
  deleteSamplesHeading: 'Xóa tất cả dữ liệu mẫu?',
  deleteSamplesBody:
    'Không lấy lại được. Dữ liệu thật không bị đụng tới; ấp, khóm mẫu đang có tổ thật dùng, mục có bản nháp đã bỏ dấu mẫu thì được giữ lại.',
  samplesDeleted: ({ deleted, kept }: SamplesDeleted) =>
    `Đã xóa ${formatNumber(deleted)} mục dữ liệu mẫu.${
      kept > 0
        ? ` Giữ lại ${formatNumber(kept)} mục vì dữ liệu thật đang dùng, hoặc bản nháp đã bỏ dấu mẫu. Mục nào là thật thì bỏ dấu “Dữ liệu mẫu” rồi đăng.`
        : ''
    }`,
};

/** A kept release in one line: no two read alike. */
export function releaseLine({ at, pages, broughtBack }: ReleaseEntry): string {
  const parts = [formatExactInstant(at), texts.pages(pages)];
  if (broughtBack) parts.push(texts.broughtBack(broughtBack.at));
  return parts.join(' · ');
}

/** Names what is live, in one sentence. */
export function liveSentence({ liveSince, liveRelease }: PublicationSummary): string {
  if (!liveRelease || !liveSince) return 'Trang chưa được đăng lần nào.';
  return `Bản đang chạy lên trang lúc ${formatInstant(liveSince)}.`;
}

/**
 * Tells what the last look through the files of the live release found; nothing before the first.
 */
export function scrubSentence({ scrub }: Pick<PublicationSummary, 'scrub'>): string | undefined {
  if (!scrub) return undefined;
  const looked = `Đã kiểm tra các tệp của bản đang hiển thị lúc ${formatInstant(scrub.at)}`;
  if (scrub.damaged === 0) return `${looked}: nguyên vẹn.`;
  const damaged = `${formatNumber(scrub.damaged)} tệp hỏng`;
  return scrub.healed
    ? `${looked}: ${damaged}, đã làm lại.`
    : `${looked}: ${damaged}, đang làm lại…`;
}

/** The state to show; a ring that the publisher has not noticed yet counts as waiting. */
export function stateOf({
  state,
  requestedSeq,
  builtSeq,
}: PublicationSummary): PublicationSummary['state'] {
  return state === 'idle' && requestedSeq > builtSeq ? 'waiting' : state;
}

/** Tells what waits, runs or went wrong, in one sentence. */
export function workSentence(publication: PublicationSummary): string {
  switch (stateOf(publication)) {
    case 'failed':
      return `Chưa đăng được${publication.error ? `: ${publication.error}` : ''}${
        publication.failedAt ? ` (lúc ${formatInstant(publication.failedAt)})` : ''
      }`;
    case 'publishing':
      return `Đang đăng${publication.stage ? `: ${publication.stage}` : ''}…`;
    case 'pinned':
      return 'Đang ghim ở một bản cũ. Đăng một nội dung bất kỳ để bỏ ghim.';
    case 'waiting':
      return 'Có thay đổi đang chờ lên trang…';
    case 'idle':
      return isAnythingHeld(publication)
        ? 'Các thay đổi đã lên trang, trừ những mục đang bị giữ lại bên dưới.'
        : 'Mọi thay đổi đã lên trang.';
  }
}

function isAnythingHeld({ heldLoss, heldBack }: PublicationSummary): boolean {
  return Boolean(heldLoss) || heldBack.length > 0;
}
