import type { CmsState } from '../../content/schema/cms-state.ts';
import { isUrgent, severityNames } from '../../content/schema/program-news.ts';
import { formatInstant } from '../../content/text/date.ts';
import { formatBytes } from '../../content/text/number.ts';
import type { Readiness } from '../web/readiness.ts';
import type { Certificate } from './certificates.ts';

/** The findings of one look; a part that does not answer is missing. */
export interface Sight {
  site: Readiness | undefined;
  cms: CmsState | undefined;
  certificates: Certificate[];
}

/** Something that a person should see to. */
export interface Condition {
  /** Tells it from others from one look to the next. */
  id: string;
  /** Vietnamese: what is wrong, and where to look. */
  sentence: string;
  /** Seconds that it must last before anybody is told. */
  after: number;
  /** True if it is over as soon as it is told: nobody hears of it again. */
  isNews?: true;
}

const minute = 60;
/** Changes are live within seconds: after ten minutes it is no longer a busy moment. */
const unpublished = 10 * minute;
/** A trial restore is tried again each hour. */
const untried = 180 * minute;
/** Bytes left on the disk below which somebody should make room, long before nothing is published. */
const lowDisk = 2 * 1024 ** 3;
/** Days before its end at which a certificate should have been renewed by itself. */
const certificateDays = 21;

/** Lists what is wrong at this moment. */
export function conditionsOf({ site, cms, certificates }: Sight): Condition[] {
  return [
    ...(site ? ofSite(site) : [silent('site', 'Trang cho bà con không trả lời.', minute)]),
    ...(cms
      ? [
          ...ofMachines(cms),
          ...ofHeld(cms),
          ...ofLoosened(cms),
          ...ofDeeds(cms),
          ...ofCommands(cms),
          ...ofHoles(cms),
        ]
      : [silent('cms', 'Hệ quản trị không trả lời.', 5 * minute)]),
    ...certificates.flatMap(ofCertificate),
  ];
}

const silent = (id: string, what: string, after: number): Condition => ({
  id,
  sentence: `${what} Xem tiến trình còn chạy không, và nhật ký trong DATA_DIR/logs.`,
  after,
});

/** Each kind by itself: who knows of one trouble need not know of the next. */
function ofSite({ free, problems, kinds }: Readiness): Condition[] {
  const found = problems.map((sentence, at) => {
    const id = kinds[at] ?? 'publishing';
    return { id, sentence, after: patienceWith(id) };
  });
  const isLow = free !== null && free < lowDisk && !kinds.includes('disk');
  return isLow ? [...found, ofLowDisk(free)] : found;
}

const ofLowDisk = (free: number): Condition => ({
  id: 'disk-low',
  sentence: `Ổ đĩa chỉ còn ${formatBytes(free)}. Thêm chỗ sớm: hết chỗ thì máy ngừng đăng.`,
  after: 0,
});

/**
 * Trouble that does not pass by itself is told at once: a full disk stops all else, a backup is missed later.
 */
function patienceWith(kind: string): number {
  if (kind === 'backup-untried') return untried;
  return kind === 'disk' || kind.startsWith('backup-') ? 0 : unpublished;
}

/** Each is silent for a quarter of an hour of opening time already. */
function ofMachines({ machines }: CmsState): Condition[] {
  return machines.silent.map(({ desk, since }) => ({
    id: `machine:${desk}`,
    sentence: `Máy ở ${desk} không báo tin từ ${formatInstant(since)}. Xem máy có điện, có mạng không.`,
    after: 0,
  }));
}

/** At once: an hour may be all that is left to stop it. */
function ofHeld({ held, loss, tooFast }: CmsState): Condition[] {
  const fast: Condition[] =
    tooFast > 0 ? [{ id: 'tooFast', sentence: tooFastSentence, after: 0 }] : [];
  const [happened, waiting] = [
    held.filter(({ hasHappened }) => hasHappened),
    held.filter(({ hasHappened }) => !hasHappened),
  ];
  const plans = waiting.map(({ id, title, runsAt }) => ({
    id: `held:${id}`,
    sentence: `Có việc lớn đang chờ người thứ hai: ${title}. ${
      runsAt ? `Tới ${formatInstant(runsAt)} mà không ai dừng thì máy tự làm. ` : ''
    }Mở trang chính của hệ quản trị để xem, xác nhận hoặc dừng.`,
    after: 0,
  }));
  return [...fast, ...plans, ...happened.map(ofHappened), ...(loss ? [ofLoss(loss)] : [])];
}

/**
 * A deed that has happened. It needs nobody any more, and where one person decides alone nobody could confirm
 * it: it is told once, and again when it has become much more: each power of two is news of its own.
 */
function ofHappened({ id, title, total }: CmsState['held'][number]): Condition {
  return {
    id: `held:${id}:${Math.floor(Math.log2(Math.max(1, total)))}`,
    sentence: `Có tài khoản vừa làm một việc lớn, làm rồi, không còn chờ ai: ${title}. Hỏi người ấy có tự tay làm không; nhầm thì mở trang chính của hệ quản trị, bấm “Lấy lại”.`,
    after: 0,
    isNews: true,
  };
}

/** Readers still see all of it, but nobody's later change of these pages reaches them either. */
function ofLoss({ id, pages, teams, since }: NonNullable<CmsState['loss']>): Condition {
  const what = [...(pages > 0 ? [`${pages} trang`] : []), ...(teams > 0 ? [`${teams} tổ`] : [])];
  return {
    id: `loss:${id}`,
    sentence: `Trang công khai sắp mất ${what.join(' và ')} nên máy giữ lại từ ${formatInstant(since)}. Mở trang chính của hệ quản trị, bấm “Giữ lại” hoặc “Đăng luôn”.`,
    after: 0,
  };
}

/** Before the deed that it makes easier: for a while the earlier number still counts. */
function ofLoosened({ loosened }: CmsState): Condition[] {
  return loosened.map(({ id, at, hours, numbers, what }) => ({
    id: `loosened:${id}`,
    sentence: `Có người nới một mức an toàn trong Cài đặt lúc ${formatInstant(at)}: “${what}”, ${numbers}. Mức cũ còn tính thêm ${timeOf(hours)}. Mở Nhật ký của hệ quản trị xem là ai, rồi hỏi người ấy.`,
    after: 0,
    isNews: true,
  }));
}

const timeOf = (hours: number) => (hours > 24 ? `${Math.round(hours / 24)} ngày` : `${hours} giờ`);

/** One by one: whoever was told of an honest one in the morning is told of the next. */
function ofDeeds({ toOthers }: CmsState): Condition[] {
  return toOthers.map(({ id, at, more, what }) => ({
    id: `deed:${id}`,
    sentence: `Có tài khoản làm việc ảnh hưởng tới người khác lúc ${formatInstant(at)}: ${what}${more ? ` (${more})` : ''}. Mở Nhật ký của hệ quản trị xem ai làm; chưa nghe bàn trước thì hỏi người ấy.`,
    after: 0,
    isNews: true,
  }));
}

/** Whoever gets into the server can do them: those who know of it look whether it was one of them. */
function ofCommands({ atServer }: CmsState): Condition[] {
  return atServer.map(({ id, at, what, who }) => ({
    id: `server:${id}`,
    sentence: `Có người chạy lệnh ở máy chủ lúc ${formatInstant(at)}, bằng tài khoản máy chủ “${who}”: ${what}. Không phải người của mình thì làm theo trang “Nghi bị xâm nhập” của sổ tay vận hành.`,
    after: 0,
    isNews: true,
  }));
}

const tooFastSentence =
  'Có tài khoản gỡ, xóa nhanh quá mức cho phép. Mở Nhật ký của hệ quản trị xem là ai, rồi hỏi người ấy.';

function ofCertificate({ host, daysLeft }: Certificate): Condition[] {
  const id = `certificate:${host}`;
  if (daysLeft === undefined)
    return [{ id, sentence: `Không đọc được chứng chỉ của ${host}.`, after: 30 * minute }];
  if (daysLeft > certificateDays) return [];
  const left = daysLeft < 0 ? 'đã hết hạn' : `còn ${Math.floor(daysLeft)} ngày là hết hạn`;
  return [{ id, sentence: `Chứng chỉ của ${host} ${left}. Gia hạn rồi nạp lại nginx.`, after: 0 }];
}

/** Once each, and again when it is found to be worse: the way out is a newer version, which may take days. */
function ofHoles({ news }: CmsState): Condition[] {
  return (news?.holes?.found ?? []).filter(isUrgent).map(({ id, package: name, severity }) => ({
    id: `hole:${id}:${name}:${severity}`,
    sentence: `Gói ${name} mà Ấp Số đang dùng có lỗ hổng mức ${severityNames[severity]} (${id}). Làm theo trang “Lỗ hổng, bản mới” của sổ tay vận hành.`,
    after: 0,
    isNews: true,
  }));
}
