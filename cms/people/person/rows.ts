import { formatDay, dayOfInstant } from '../../../content/text/date.ts';
import { formatPhone } from '../../../content/text/phone.ts';
import { idOf } from '../../base/access/roles.ts';
import { consentScope } from '../../base/fields/consent.ts';
import type { Desk, Team } from '../../payload-types.ts';
import { leavesOf } from './everything.ts';
import type { Line } from './finding.ts';
import type { Likeness } from './likeness.ts';

export type MemberRow = NonNullable<Team['members']>[number];
export type DutyRow = NonNullable<Desk['onDuty']>[number];

/** Tells whether a row is about somebody who is looked for. */
export function isAbout(row: object, likeness: Likeness): boolean {
  return (
    likeness.isCalled(Reflect.get(row, 'name')) ||
    leavesOf(row).some(({ text }) => likeness.isIn(text))
  );
}

/** Lists what a row says, as people say it. */
export function linesOfMember(row: Partial<MemberRow>): Line[] {
  const { name, role, organisation, skills, trainedOn, phone, zalo, picture, consent } = row;
  return filled([
    ['Họ và tên', name],
    ['Vai trò', role],
    ['Đơn vị', organisation],
    ['Giúp được việc gì', (skills ?? []).join(', ')],
    ['Ngày tập huấn', trainedOn && formatDay(dayOfInstant(trainedOn))],
    ['Số điện thoại', phone && formatPhone(phone)],
    ['Zalo', zalo && formatPhone(zalo)],
    ['Hình chụp', idOf(picture) && 'Có một hình trong thư viện'],
    ['Đồng ý công khai', consentInWords(consent)],
  ]);
}

const weekdays = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy'];

export function linesOfDuty({ name, weekday }: Partial<DutyRow>): Line[] {
  const day = weekdays[Number(weekday) - 1];
  return filled([
    ['Tên', name],
    ['Ngày trực', day ? `Thứ ${day}` : 'Chủ nhật'],
  ]);
}

/** Lines that say something. */
export function filled(lines: [label: string, value: string | null | undefined][]): Line[] {
  return lines.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function consentInWords(consent: MemberRow['consent']): string {
  if (!consent?.given) return consent?.date ? 'Đã rút lại' : '';
  const { date, until, scope, how } = consent;
  const covered = consentScope.filter(({ value }) => scope?.some((one) => one === value));
  const day = (label: string, value: string | null | undefined) =>
    value ? `${label} ${formatDay(dayOfInstant(value))}` : '';
  return [
    covered.map(({ label }) => label).join(', '),
    day('ngày', date),
    day('đến hết ngày', until),
    how,
  ]
    .filter(Boolean)
    .join('; ');
}
