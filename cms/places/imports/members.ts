import { dayOfInstant, formatDay } from '../../../content/text/date.ts';
import type { Withdrawals } from '../../../content/withdrawals/list.ts';
import type { Consent, ConsentScope } from '../../publishing/export/consent.ts';
import { consents } from '../../publishing/export/consent.ts';
import type { Team } from '../../payload-types.ts';
import type { ColumnKey } from './list-form.ts';
import { exactKeyOf, keyOf } from './names.ts';
import type { RoleReader } from './roles.ts';
import type { Entry, Faults } from './rows.ts';
import {
  type Reading,
  readDay,
  readMark,
  readPhone,
  readScope,
  readWords,
  writeDay,
  writePhone,
  writeScope,
} from './values.ts';

export type MemberRow = NonNullable<Team['members']>[number];

/** The plan for one person of a team. */
export interface MemberPlan {
  name: string;
  deed: 'joins' | 'changes' | 'stays' | 'leaves';
  /** Without an id when the person is new. */
  after: Partial<MemberRow> | null;
  /** “Số điện thoại: 0912 … → 0913 …” */
  lines: string[];
  /** True if something that the public may see is taken away at once. */
  withdraws: boolean;
  /** True if a number is kept that the public is not shown. */
  isUnagreed: boolean;
}

/** The data looked at beside the rows. */
export interface Context {
  faults: Faults;
  withdrawals: Withdrawals;
  roles: RoleReader;
  /** Columns in which days stand with the month in front. */
  turned: ReadonlySet<ColumnKey>;
  now: Date;
}

/**
 * Finds whom each row of a team is about: by the mark of the row, then by the name with its accents,
 * then by the name without them.
 */
export function matchMembers(
  entries: Entry[],
  members: MemberRow[],
  faults: Faults,
): Map<Entry, MemberRow | undefined> {
  const found = new Map<Entry, MemberRow | undefined>();
  const free = new Set(members);
  const take = (pick: (entry: Entry) => MemberRow[]) => {
    for (const entry of entries) {
      if (found.has(entry)) continue;
      const [only, ...more] = pick(entry).filter((member) => free.has(member));
      if (!only || more.length > 0) continue;
      found.set(entry, only);
      free.delete(only);
    }
  };
  const named = (key: (name: string) => string) => (entry: Entry) =>
    members.filter(({ name }) => key(name) === key(entry.values.name));
  take((entry) => members.filter(({ id }) => id === entry.values.mark));
  take(named(exactKeyOf));
  take(named(keyOf));
  sayTwice(entries, faults);
  for (const entry of entries) {
    if (found.has(entry)) continue;
    const others = named(keyOf)(entry).filter((member) => free.has(member));
    if (others.length > 1)
      faults.add(
        entry,
        'name',
        `Trong tổ có ${others.length} người tên “${entry.values.name}”. Hãy ghi mã dòng của đúng người, lấy từ tệp mẫu.`,
      );
    found.set(entry, undefined);
  }
  return found;
}

/** Says who stands twice among rows of one team. */
export function sayTwice(entries: Entry[], faults: Faults): void {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const key = exactKeyOf(entry.values.name);
    const before = first.get(key);
    if (!before) first.set(key, entry);
    else if (before.values.mark === entry.values.mark || !before.values.mark)
      faults.add(
        entry,
        'name',
        `“${entry.values.name}” đã có ở dòng ${before.row}, cùng một tổ. Hãy bỏ một dòng.`,
      );
  }
}

/** Plans what a row makes of a person. */
export function planMember(
  entry: Entry,
  before: MemberRow | undefined,
  context: Context,
): MemberPlan {
  const { values } = entry;
  const read = <Value>(key: ColumnKey, reading: Reading<Value>): Value | undefined => {
    if ('value' in reading) return reading.value;
    context.faults.add(entry, key, reading.message, reading);
    return undefined;
  };
  const name = before && keyOf(values.name) === '' ? before.name : values.name;
  const leaves = values.leaves !== '' && read('leaves', readMark(values.leaves));
  if (leaves) return leaving(entry, before, context.faults);

  const after: Partial<MemberRow> = { ...(before ?? { role: 'Tổ viên' }), name };
  const role =
    values.role && read('role', context.roles.read(values.role, entry.confirmed.has('role')));
  if (role) after.role = role;
  if (values.organisation) after.organisation = values.organisation;
  if (values.skills) after.skills = readWords(values.skills);
  const trainedOn = values.trainedOn && read('trainedOn', dayIn(entry, 'trainedOn', context));
  if (trainedOn) after.trainedOn = trainedOn;
  for (const key of ['phone', 'zalo'] as const) {
    const digits = values[key] ? read(key, readPhone(values[key])) : undefined;
    if (digits) after[key] = digits;
  }
  const consent = consentOf(entry, before, context);
  if (consent) after.consent = { ...before?.consent, ...consent, ...outlived(before, consent) };
  const lines = before ? linesOf(before, after) : newLines(after);
  const deed = !before ? 'joins' : lines.length > 0 ? 'changes' : 'stays';
  return {
    name,
    deed,
    after: deed === 'stays' && before ? before : after,
    lines,
    withdraws: before !== undefined && withdraws(before, after),
    isUnagreed:
      (Boolean(after.phone) && !consents(after.consent as Consent, 'phone')) ||
      (Boolean(after.zalo) && !consents(after.consent as Consent, 'zalo')),
  };
}

function leaving(entry: Entry, before: MemberRow | undefined, faults: Faults): MemberPlan {
  const { name } = entry.values;
  if (!before)
    faults.add(entry, 'leaves', `Trong tổ không có ai tên “${name}” để ra khỏi tổ.`, ['']);
  const withdraws = (['phone', 'zalo', 'picture'] as const).some(
    (field) => before?.[field] && consents(before.consent as Consent, field),
  );
  return { name, deed: 'leaves', after: null, lines: [], withdraws, isUnagreed: false };
}

/** The consent that a row records; nothing when it says nothing new. */
function consentOf(
  entry: Entry,
  before: MemberRow | undefined,
  context: Context,
): Consent | undefined {
  const { faults, withdrawals, now } = context;
  const { consentScope, consentDate, consentHow, name } = entry.values;
  const known = before?.consent?.given ? (before.consent as Consent) : undefined;
  if (!consentScope && !consentDate && !consentHow) return undefined;
  const scope = consentScope ? readScope(consentScope) : { value: known?.scope ?? [] };
  const isTakenBack = consentScope && 'value' in scope && scope.value.length === 0;
  if (isTakenBack) return known && { ...known, given: false };
  const date = consentDate ? dayIn(entry, 'consentDate', context) : { value: known?.date ?? '' };
  const how = consentHow || (known?.how ?? '');
  if (!('value' in scope)) faults.add(entry, 'consentScope', scope.message, scope.suggestions);
  else if (scope.value.length === 0)
    faults.add(entry, 'consentScope', `Hãy ghi “${name}” đồng ý công khai điều gì.`, [
      'Số điện thoại',
      'Số điện thoại; Zalo',
    ]);
  if (!('value' in date)) faults.add(entry, 'consentDate', date.message, date);
  else if (!date.value)
    faults.add(entry, 'consentDate', `Hãy ghi ngày “${name}” đồng ý, ví dụ 05/03/2026.`);
  if (!how)
    faults.add(entry, 'consentHow', `Hãy ghi “${name}” đồng ý bằng cách nào.`, [
      'ký giấy ngày họp tổ',
    ]);
  if (!('value' in scope) || !('value' in date)) return undefined;
  if (scope.value.length === 0 || !date.value || !how) return undefined;
  const consent: Consent = { given: true, date: date.value, scope: scope.value, how };
  if (known && isSame(known, consent)) return undefined;
  const ended = endedBefore(before, consent, now);
  if (ended)
    faults.add(
      entry,
      'consentDate',
      `${name} chỉ đồng ý đến hết ngày ${formatDay(ended)}. Nếu nay đồng ý lại, hãy ghi ngày đồng ý mới, sau ngày ấy; nếu không thì để trống ba cột đồng ý.`,
    );
  if (ended) return undefined;
  const withdrawn = withdrawnSince(before, consent, withdrawals);
  if (!withdrawn) return consent;
  faults.add(
    entry,
    'consentDate',
    `${name} đã rút lại sự đồng ý. Nếu nay đồng ý lại, hãy ghi ngày đồng ý mới, từ ${formatDay(withdrawn)} trở đi; nếu không thì để trống ba cột đồng ý.`,
  );
  return undefined;
}

/** The day that a cell says. */
export function dayIn(
  { values, confirmed }: Entry,
  key: 'consentDate' | 'decisionDate' | 'trainedOn',
  { turned, now }: Context,
): Reading<string> {
  return readDay(values[key], now, turned.has(key) && !confirmed.has(key));
}

function isSame(one: Consent, other: Consent): boolean {
  return (
    writeDay(one.date) === writeDay(other.date) &&
    one.how === other.how &&
    writeScope(one.scope) === writeScope(other.scope)
  );
}

function withdrawnSince(
  before: MemberRow | undefined,
  { date, scope }: Consent,
  withdrawals: Withdrawals,
): string | undefined {
  const days = (scope ?? [])
    .map((field) => withdrawals.withdrawnAt(before?.id ?? '', field))
    .filter((at) => at !== undefined)
    .map(dayOfInstant);
  return days.find((day) => dayOfInstant(date ?? '') < day);
}

/** The last day of a consent that is over by now, where what is said of it is no newer than that. */
function endedBefore(
  before: MemberRow | undefined,
  { date }: Consent,
  now: Date,
): string | undefined {
  const { until } = before?.consent ?? {};
  const last = until ? dayOfInstant(until) : undefined;
  return last && last < dayOfInstant(now) && dayOfInstant(date ?? '') <= last ? last : undefined;
}

/** A last day that is over before a new consent begins was that of the one before. */
function outlived(before: MemberRow | undefined, { date }: Consent): { until?: null } {
  const until = before?.consent?.until;
  return until && date && dayOfInstant(until) < dayOfInstant(date) ? { until: null } : {};
}

/** Tells whether less is agreed to than before. */
function withdraws(before: MemberRow, after: Partial<MemberRow>): boolean {
  return (['phone', 'zalo', 'picture'] satisfies ConsentScope[]).some(
    (field) =>
      before[field] &&
      consents(before.consent as Consent, field) &&
      !consents(after.consent as Consent, field),
  );
}

const said: [string, (member: Partial<MemberRow>) => string][] = [
  ['Họ và tên', ({ name }) => name ?? ''],
  ['Vai trò', ({ role }) => role ?? ''],
  ['Đơn vị', ({ organisation }) => organisation ?? ''],
  ['Giúp được việc gì', ({ skills }) => (skills ?? []).join('; ')],
  ['Ngày tập huấn', ({ trainedOn }) => writeDay(trainedOn)],
  ['Số điện thoại', ({ phone }) => writePhone(phone)],
  ['Zalo', ({ zalo }) => writePhone(zalo)],
  ['Đồng ý công khai', ({ consent }) => consentWords(consent as Consent)],
];

function consentWords(consent: Consent | null | undefined): string {
  if (!consent?.given) return '';
  return [writeScope(consent.scope), writeDay(consent.date), consent.how]
    .filter(Boolean)
    .join(', ');
}

function linesOf(before: MemberRow, after: Partial<MemberRow>): string[] {
  return said.flatMap(([label, words]) => {
    const [one, other] = [words(before), words(after)];
    return one === other ? [] : `${label}: ${one || 'trống'} → ${other || 'trống'}`;
  });
}

function newLines(after: Partial<MemberRow>): string[] {
  return said.slice(1).flatMap(([label, words]) => {
    const text = words(after);
    return text ? `${label}: ${text}` : [];
  });
}
