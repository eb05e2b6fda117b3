import { formatInstant } from '../../../../content/text/date.ts';
import type { Step } from '../entry.ts';
import type { WorkflowView } from '../view.ts';
import type { Way, WayName } from '../ways.ts';

export const texts = {
  label: 'Quá trình duyệt',
  isNew: 'Chưa lưu',
  save: 'Lưu bản nháp',
  others: 'Việc khác',
  history: 'Ai làm gì, lúc nào',
  already: (count: number) => `${count} người đã rút lại sự đồng ý, có hiệu lực ngay`,
  nobody: 'Hệ thống',
  noSteps: 'Chưa ai gửi duyệt bài này.',
  approveAndPublish: 'Duyệt và đăng luôn',
  unsaved: 'Có sửa đổi chưa lưu.',
  changedElsewhere: 'Có người vừa sửa nội dung này.',
  reload: 'Tải lại',
  cancel: 'Thôi',
  remark: 'Nhắn người làm tiếp (không bắt buộc)',
  reason: 'Vì sao trả lại',
  offReason: 'Vì sao gỡ (không bắt buộc)',
  time: 'Ngày giờ',
  timeHelp: 'Theo giờ Việt Nam.',
  saved: 'Đã lưu bản nháp.',
  doing: 'Đang làm…',
  notSaved:
    'Chưa lưu được mẫu nhập nên chưa làm gì. Lời bạn viết ở đây vẫn còn: xem lại mẫu nhập hoặc mạng rồi bấm lại.',
} as const;

/** Whose pages tell what has changed: see `site/components/provenance.astro`. */
const tellsReaders = new Set(['guides', 'articles', 'apps', 'notices']);

/** Words around the sentence that says what has changed: whom it is asked for, and who reads it where. */
export interface ChangeNoteWords {
  asked: string;
  help: string;
  /** Before what waits. */
  waits: string;
  /** Over those of before. */
  said: string;
}

const told: ChangeNoteWords = {
  asked: 'Nói với bà con điều gì đã đổi',
  help: 'Hiện trên trang sau chữ “Cập nhật ngày …”. Ví dụ: đổi giờ tiếp dân buổi chiều.',
  waits: 'Sẽ nói với bà con',
  said: 'Đã nói với bà con',
};

const amongColleagues: ChangeNoteWords = {
  asked: 'Ghi lại điều gì đã đổi',
  help: 'Cho đồng nghiệp đọc ở “Ai làm gì, lúc nào”. Trang cho bà con không hiện lời này.',
  waits: 'Điều đã đổi',
  said: 'Những lần đã đổi',
};

/**
 * Chooses the words by whether pages of a collection tell readers what has changed, or only
 * colleagues read it.
 */
export function changeNoteWords(collection: string): ChangeNoteWords {
  return tellsReaders.has(collection) ? told : amongColleagues;
}

/** The words on the buttons. */
export function wordsOf({ name, alone, again }: Way): string {
  if (name === 'publish' && again) return buttons.putBack;
  if (name === 'approve' && alone) return 'Tự duyệt và đăng';
  return buttons[name];
}

const buttons: Record<WayName, string> = {
  send: 'Gửi duyệt',
  pull: 'Rút lại để sửa',
  return: 'Trả lại',
  approve: 'Duyệt',
  publish: 'Đăng lên trang',
  putBack: 'Đăng lại bản đã duyệt',
  publishOwn: 'Đăng ngay',
  unpublish: 'Gỡ khỏi trang',
  schedulePublish: 'Hẹn giờ đăng',
  scheduleUnpublish: 'Hẹn giờ gỡ',
  unschedule: 'Bỏ hẹn giờ',
  discard: 'Bỏ bản nháp',
};

/** The words once it is done. */
export const doneWords: Record<WayName, string> = {
  send: 'Đã gửi duyệt.',
  pull: 'Đã rút lại, sửa tiếp được rồi.',
  return: 'Đã trả lại cho người soạn.',
  approve: 'Đã duyệt.',
  publish: 'Đã đăng, một lát nữa bà con sẽ thấy.',
  putBack: 'Đã đăng lại, một lát nữa bà con sẽ thấy. Bản nháp mới hơn, nếu có, vẫn còn.',
  publishOwn: 'Đã đăng, một lát nữa bà con sẽ thấy. Tỉnh được báo là bạn vừa sửa.',
  unpublish: 'Đã gỡ khỏi trang.',
  schedulePublish: 'Đã hẹn giờ đăng.',
  scheduleUnpublish: 'Đã hẹn giờ gỡ.',
  unschedule: 'Đã bỏ hẹn giờ.',
  discard: 'Đã bỏ bản nháp, trở về bản đang đăng.',
};

const explanations: Partial<Record<WayName, string>> = {
  unpublish: 'Bà con sẽ không còn thấy trang này. Đăng lại được bất cứ lúc nào.',
  discard: 'Mọi sửa đổi chưa đăng sẽ bỏ đi, mẫu nhập trở về như bản bà con đang thấy.',
  schedulePublish: 'Bản đã duyệt sẽ lên trang đúng giờ này, dù bản nháp có được sửa tiếp.',
  scheduleUnpublish: 'Trang sẽ được gỡ đúng giờ này.',
};
const aloneExplanation =
  'Bạn có viết trong bản này, mà hiện không có ai khác duyệt được. Bạn được tự duyệt, và việc này được ghi lại.';

/**
 * The explanation of a dialog before it is done. What is taken off comes back at an hour that is planned.
 * @param publishAt that hour, ISO 8601
 */
export function explanationOf({ name, alone }: Way, publishAt: string | null): string | undefined {
  if (alone) return aloneExplanation;
  if (name === 'unpublish' && publishAt)
    return `Bà con sẽ không còn thấy trang này cho tới ${formatInstant(publishAt)}: lúc ấy bản đã duyệt lên trang như đã hẹn. Muốn gỡ hẳn thì bấm “${buttons.unschedule}” trước.`;
  return explanations[name];
}

/** One sentence on where the document stands and what it waits for. */
export function sentenceOf(view: WorkflowView): string {
  const { stage, isLive, isAuthor, ways, steps, publishAt } = view;
  const [last] = steps;
  const approve = ways.find(({ name }) => name === 'approve');
  if (publishAt) return `Bản đã duyệt sẽ lên trang lúc ${formatInstant(publishAt)}.`;
  switch (stage) {
    case 'draft':
      if (last?.deed === 'return') return `${last.name ?? ''} trả lại: “${last.remark ?? ''}”`;
      if (ways[0]?.name === 'publishOwn') return 'Sửa đổi này lên trang ngay được, khỏi chờ duyệt.';
      if (approve?.alone) return 'Bạn viết bản này. Hiện không có ai khác nên bạn được tự duyệt.';
      if (isLive) return 'Có bản nháp mới hơn bản đang đăng, chưa gửi duyệt.';
      return ways.some(({ name }) => name === 'putBack')
        ? 'Trang đã gỡ. Có bản nháp mới hơn, chưa gửi duyệt.'
        : 'Bản nháp, chưa gửi duyệt.';
    case 'sent':
      if (approve?.alone) return 'Bạn viết bản này. Hiện không có ai khác nên bạn được tự duyệt.';
      if (approve) return `${senderOf(steps)} đang chờ bạn duyệt.`;
      return isAuthor && ways.some(({ name }) => name === 'return')
        ? 'Bạn có sửa bản này nên người khác phải duyệt.'
        : 'Đang chờ người duyệt.';
    case 'approved':
      return 'Đã duyệt, chờ đăng.';
    case 'live':
      return 'Bà con đang thấy đúng bản này.';
    case 'off':
      return 'Đã gỡ: bà con không thấy trang này.';
  }
}

function senderOf(steps: Step[]): string {
  return steps.find(({ deed }) => deed === 'send')?.name ?? 'Người soạn';
}

/** “Nguyễn Văn A gửi duyệt lúc …” */
export function stepWords({ deed, name, at, for: time }: Step): string {
  const what = time && deed !== 'publish' && deed !== 'unpublish' ? ` ${formatInstant(time)}` : '';
  const who = name ?? (time ? 'Đúng giờ hẹn,' : texts.nobody);
  return `${who} ${deedWords[deed]}${what} lúc ${formatInstant(at)}`;
}

const deedWords: Record<Step['deed'], string> = {
  send: 'gửi duyệt',
  pull: 'rút lại',
  return: 'trả lại',
  approve: 'duyệt',
  publish: 'đăng',
  putBack: 'đăng lại bản đã duyệt',
  publishOwn: 'đăng ngay',
  unpublish: 'gỡ khỏi trang',
  schedulePublish: 'hẹn đăng',
  scheduleUnpublish: 'hẹn gỡ',
  unschedule: 'bỏ hẹn giờ',
  change: 'sửa sau khi gửi',
  discard: 'bỏ bản nháp',
};

/** Tells when it will be taken off, if that is set. */
export function untilWords({ unpublishAt }: WorkflowView): string | undefined {
  return unpublishAt ? `Sẽ được gỡ lúc ${formatInstant(unpublishAt)}.` : undefined;
}

/** Says of whom what stands here may soon not be the newest. */
export function writerWords({ name }: NonNullable<WorkflowView['writer']>): string {
  return `${name ?? 'Người khác'} đang sửa mục này. Phần chưa lưu thì chưa thấy ở đây: hỏi nhau, hoặc đợi lưu xong rồi hãy duyệt hay sửa tiếp.`;
}

export function changedWords({ changed: { name, at } }: WorkflowView): string {
  return `Sửa lần cuối ${formatInstant(at)}${name ? `, ${name}` : ''}.`;
}
