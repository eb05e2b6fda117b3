import { counters, type Counter } from '../../../content/counters.ts';
import { formatDay, dayOfInstant } from '../../../content/text/date.ts';
import { countOf } from '../../../tally/counters.ts';
import { correctionReasons } from './correction-reasons.ts';
import type { HamletWork } from './report.ts';
import type { ShownChange, TeamSums } from './team-sums.ts';

/** The names of sums, as columns of tables. */
export const counterNames: Record<Counter, string> = {
  first: 'Hộ lần đầu',
  again: 'Hộ ghé lại',
  people: 'Người được chỉ',
  vneid: 'VNeID',
  services: 'Dịch vụ công',
  paying: 'Trả tiền QR',
  selling: 'Bán hàng',
  health: 'Sổ sức khỏe',
  scams: 'Tránh lừa đảo',
  other: 'Việc khác',
  handed: 'Chuyển về xã',
  days: 'Ngày đi của tổ viên',
};

export const counterColumns = counters.map((name) => counterNames[name]);

/** "2026-11" → "tháng 11/2026" */
export function monthInWords(month: string): string {
  const [year = '', of = ''] = month.split('-');
  return `tháng ${Number(of)}/${year}`;
}

/** The words in place of a number that is not told. */
export const tooFew = 'dưới 5';

const twice =
  'Một người được chỉ hai việc thì có ở hai cột, nên cộng các việc lại không ra số người.';

/** The note on small numbers, below every table above the hamlet. */
export const smallNote = `Việc nào dưới 5 người thì ô đó ghi “dưới 5”, số được tính vào “Việc khác”. “Việc khác” vẫn dưới 5 thì cũng ghi “dưới 5”, và “Người được chỉ” không tính mấy người đó. Dòng cộng chỉ cộng những ô có số. ${twice}`;

/** The note below a table of hamlets, whose numbers are as they are. */
export function ownNote(isCorrected: boolean): string {
  const as = isCorrected
    ? 'là số tổ gửi, trừ chỗ ghi “đã sửa”. Số tổ đã gửi vẫn được giữ. Bảng có cả số nhỏ'
    : 'ghi đúng như tổ gửi, kể cả số nhỏ';
  return `Số từng ấp, khóm ${as}: để xã coi, đừng đăng ra ngoài. ${twice}`;
}

/** The note on a month that goes on. */
export const runningNote = 'Tháng chưa hết, tổ còn gửi: số còn đổi.';

/** “Hộ lần đầu: sửa từ 12 thành 10, ngày 01/12/2026. Tổ ghi lộn.” */
export function changeInWords(change: Omit<ShownChange, 'by'>, by?: string): string {
  const { counter, isGivenBack, at, reason } = change;
  const signed = by ? `, do ${by}` : '';
  const day = formatDay(dayOfInstant(at));
  const why = isGivenBack ? '' : ` ${correctionReasons[reason]}.`;
  return `${counterNames[counter]}: ${deedInWords(change)}, ngày ${day}${signed}.${why}`;
}

function deedInWords({
  before,
  sent,
  value,
  isGivenBack,
}: Pick<ShownChange, 'before' | 'sent' | 'value' | 'isGivenBack'>): string {
  if (isGivenBack)
    return `lấy lại số tổ gửi${before === value ? ` ${value}` : `, từ ${before} thành ${value}`}`;
  if (before === value) return `giữ số đã sửa ${value} (tổ gửi ${sent})`;
  return `sửa từ ${before} thành ${value}${sent === before ? '' : ` (tổ gửi ${sent})`}`;
}

/** The last change of a sum that was corrected. */
export const lastChange = (
  { changes }: Pick<TeamSums, 'changes'>,
  counter: Counter,
): ShownChange | undefined => changes.findLast((change) => change.counter === counter);

/** The name of a team beside those of others in its hamlet. */
const teamName = ({ name }: Pick<TeamSums, 'name'>): string =>
  name ?? 'tổ không còn trong danh sách';

/** The place of a team in words, with its name where a hamlet has several. */
export const placeOf = (hamlet: Pick<HamletWork, 'name' | 'sums'>, team: TeamSums): string =>
  hamlet.sums.length > 1 ? `${hamlet.name}, ${teamName(team)}` : hamlet.name;

/**
 * Sums of a hamlet that count otherwise than they were sent, in words; who corrected them stays in the system.
 * @param place its name, where it does not stand beside them
 */
export const correctionsInWords = (sums: TeamSums[], place?: string): string[] =>
  sums.flatMap((team) =>
    team.corrected.flatMap((counter) => {
      const change = lastChange(team, counter);
      if (!change) return [];
      const of = [place, sums.length > 1 && teamName(team), counterNames[counter]];
      const numbers = `tổ gửi ${countOf(team.sent, counter)}, sửa thành ${change.value}`;
      const day = formatDay(dayOfInstant(change.at));
      const why = correctionReasons[change.reason];
      return `${of.filter(Boolean).join(', ')}: ${numbers}, ngày ${day}. ${why}.`;
    }),
  );

/** The head of what was corrected. */
export const correctedHead = 'Số đã sửa';
