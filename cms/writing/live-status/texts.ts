import { formatInstant } from '../../../content/text/date.ts';
import type { DocumentState } from '../../publishing/publication/document-state.ts';

/** Words the state of a document for an editor, above it. */
export function sentenceOf(state: DocumentState): string {
  switch (state.state) {
    case 'off':
      return 'Chưa đăng: bà con chưa thấy.';
    case 'live':
      return `Đã lên trang lúc ${formatInstant(state.at)}${state.newerDraft ? ', bản nháp mới chưa đăng' : ''}`;
    case 'waiting':
      return 'Đang chờ lên trang…';
    case 'publishing':
      return 'Đang đưa lên trang…';
    case 'pinned':
      return 'Chưa lên trang: trang đang ghim ở một bản cũ, đăng lại để bỏ ghim.';
    case 'failed':
      return `Chưa lên trang được: ${state.error}`;
    case 'heldBack':
      return `${state.kept ? 'Trang còn giữ bản trước' : 'Chưa lên trang'}, bị giữ lại vì ${reasons(state.reasons)}`;
  }
}

export const seePage = 'Xem trang';

function reasons(list: string[]): string {
  return list.map((reason) => reason.replace(/\.$/, '')).join('; ');
}
