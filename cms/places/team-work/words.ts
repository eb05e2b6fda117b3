import { counters, type Counter } from '../../../content/counters.ts';
import { formatDay, dayOfInstant } from '../../../content/text/date.ts';
import { correctionReasons } from './correction-reasons.ts';
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
export const ownNote = `Số từng ấp, khóm ghi đúng như tổ gửi, kể cả số nhỏ: để xã coi, đừng đăng ra ngoài. ${twice}`;

/** The note on a month that goes on. */
export const runningNote = 'Tháng chưa hết, tổ còn gửi: số còn đổi.';

/** “Hộ lần đầu: sửa từ 12 thành 10, ngày 01/12/2026. Tổ ghi lộn.” */
export function changeInWords(
  { counter, before, value, isGivenBack, at, reason }: Omit<ShownChange, 'by'>,
  by?: string,
): string {
  const did = isGivenBack ? 'lấy lại số tổ gửi, từ' : 'sửa từ';
  const signed = by ? `, do ${by}` : '';
  const day = formatDay(dayOfInstant(at));
  const why = isGivenBack ? '' : ` ${correctionReasons[reason]}.`;
  return `${counterNames[counter]}: ${did} ${before} thành ${value}, ngày ${day}${signed}.${why}`;
}

/** The last change of a sum that was corrected. */
export const lastChange = (
  { changes }: Pick<TeamSums, 'changes'>,
  counter: Counter,
): ShownChange | undefined => changes.findLast((change) => change.counter === counter);

/** Sums that count otherwise than they were sent, in words for a table; who corrected them stays in the system. */
export function correctionsInWords(sums: TeamSums[]): string {
  const told = sums.flatMap((team) =>
    team.corrected.flatMap((counter) => lastChange(team, counter) ?? []),
  );
  return told.map((change) => changeInWords(change)).join(' ');
}

/** The note on what a commune corrected. */
export const correctedNote = 'Số có ghi “xã sửa” là số xã sửa lại; số tổ đã gửi vẫn được giữ.';
