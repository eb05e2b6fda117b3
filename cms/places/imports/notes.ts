import { completeTeam } from '../../../content/schema/team.ts';
import type { MemberPlan } from './members.ts';

/** The facts a plan tells that are not about one cell. */
interface Noted {
  people: MemberPlan[];
  /** Members of the teams in the file that no row names. */
  notNamed: number;
  /** Teams that are not complete. */
  small: string[];
  /** Numbers that several people have, a line each. */
  shared: string[];
  said: string[];
}

/** Lists what is good to know before a list is imported. */
export function notesOf({ people, notNamed, small, shared, said }: Noted): string[] {
  const unagreed = people.filter(({ isUnagreed }) => isUnagreed).length;
  const withdrawn = people.filter(({ withdraws }) => withdraws).map(({ name }) => name);
  return [
    ...(withdrawn.length > 0
      ? [
          `${few(withdrawn, 'người')}: số điện thoại, Zalo, hình được bỏ khỏi trang ngay, khỏi chờ duyệt. Lấy lại đợt nhập cũng không đưa lên trang lại: cần ghi sự đồng ý mới.`,
        ]
      : []),
    ...(unagreed > 0
      ? [
          `${unagreed} người có số mà chưa đủ ba cột đồng ý: số được giữ trong hệ thống, không lên trang.`,
        ]
      : []),
    ...(notNamed > 0
      ? [`${notNamed} người trong các tổ này không có trong tệp: vẫn ở lại tổ.`]
      : []),
    ...(small.length > 0
      ? [`${few(small, 'tổ')} chưa đủ ${completeTeam} người: nhập được, chưa đăng được.`]
      : []),
    ...said,
    ...shared,
  ];
}

function few(names: string[], kind: string): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} và ${names.length - 3} ${kind} khác` : shown;
}
