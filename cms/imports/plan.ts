import { createHash } from 'node:crypto';
import { completeTeam } from '../../content/schema/team.ts';
import type { Commune, Hamlet, Team } from '../payload-types.ts';
import type { ColumnKey } from './columns.ts';
import type { Fault } from '../spreadsheet/list/faults.ts';
import type { Known } from './known.ts';
import { matchMembers, type MemberPlan, planMember } from './members.ts';
import { PlaceFinder, type HamletGroup } from './places.ts';
import type { List } from './rows.ts';
import type { Scope } from './scope.ts';
import { stateHash, type Written } from './state.ts';
import { TeamFinder, type TeamGroup } from './teams.ts';
import { readDay, readWords, writeDay } from './values.ts';

/** One document that a list creates or changes. */
export interface PlannedDocument {
  collection: Written;
  /** Its id; of a new one the name under which others of the plan refer to it. */
  id: string;
  isNew: boolean;
  title: string;
  /** What its commune is called. */
  commune: string;
  communeId: string;
  /** Rows of the file. */
  rows: number[];
  /** What is written: of a new one everything, else what differs. */
  data: Record<string, unknown>;
  /** Its newest version, as it was read. */
  before: Hamlet | Team | null;
  /** What happens to it, for people. */
  lines: string[];
}

/** How many are created, changed and left alone. */
export interface Counts {
  created: number;
  changed: number;
  left: number;
}

/** What a list would do. */
export interface Plan {
  documents: PlannedDocument[];
  counts: Record<Written | 'members', Counts>;
  faults: Fault[];
  /** What is good to know before. */
  notes: string[];
  /** Names all of it: what is applied is what was looked at. */
  hash: string;
}

/** Says what a list would do to what is known; nothing is written. */
export function planOf({ entries, faults, unknown }: List, known: Known, scope: Scope): Plan {
  const places = new PlaceFinder(known, scope, faults);
  const teams = new TeamFinder(known, faults);
  for (const entry of entries) {
    const hamlet = places.find(entry);
    if (hamlet) teams.take(entry, hamlet);
  }
  const counts = { hamlets: none(), teams: none(), members: none() };
  const people: MemberPlan[] = [];
  const unnamed: number[] = [];
  const small: string[] = [];
  const documents: PlannedDocument[] = [];
  for (const group of places.groups) {
    const planned = planHamlet(group);
    count(counts.hamlets, planned);
    if (planned) documents.push(planned);
  }
  for (const group of teams.groups) {
    const members = planMembers(group);
    people.push(...members.plans);
    unnamed.push(members.notNamed);
    if (members.after.length < completeTeam) small.push(group.name);
    const planned = planTeam(group, members.after, members.plans);
    count(counts.teams, planned);
    if (planned) documents.push(planned);
  }
  for (const { deed } of people) {
    const key = deed === 'joins' ? 'created' : deed === 'stays' ? 'left' : 'changed';
    counts.members[key] += 1;
  }
  return {
    documents,
    counts,
    faults: faults.list.toSorted((one, other) => one.row - other.row),
    notes: notesOf({ people, notNamed: sum(unnamed), small, unknown, said: places.notes }),
    hash: hashOf(documents),
  };

  function planHamlet(group: HamletGroup): PlannedDocument | null {
    const { known: before, commune, entries: own } = group;
    const code = theOnly(own, 'hamletCode');
    const former = own.flatMap(({ values }) => readWords(values.formerNames));
    const formerNames = [...new Set([...(before?.formerNames ?? []), ...former])];
    const hasMore = formerNames.length > (before?.formerNames ?? []).length;
    const data: Record<string, unknown> = {
      ...(!before && { name: group.name, kind: group.kind, commune: commune.id }),
      ...(code && code !== before?.code && { code }),
      ...(hasMore && { formerNames }),
    };
    const lines = [
      ...('code' in data ? [change('Mã ấp, khóm', before?.code, code)] : []),
      ...(hasMore
        ? [change('Tên cũ', before?.formerNames?.join('; '), formerNames.join('; '))]
        : []),
    ];
    return document('hamlets', { ...group, title: group.name, before, data, lines });
  }

  function planMembers(group: TeamGroup) {
    const before = group.known?.members ?? [];
    const named = group.entries.filter(
      ({ values }) => values.name || isMember(values.mark, before),
    );
    const matched = matchMembers(named, before, faults);
    const { withdrawals } = known;
    const plans = new Map(
      named.map((entry) => [
        entry,
        planMember(entry, matched.get(entry), { faults, withdrawals, now: scope.now }),
      ]),
    );
    const planned = new Map([...plans].map(([entry, plan]) => [matched.get(entry)?.id, plan]));
    const kept = before.flatMap((member) => {
      const plan = planned.get(member.id);
      return plan ? (plan.after ?? []) : member;
    });
    const joining = [...plans.values()].flatMap(({ deed, after }) =>
      deed === 'joins' && after ? after : [],
    );
    return {
      plans: [...plans.values()],
      after: [...kept, ...joining],
      notNamed: before.length - before.filter(({ id }) => planned.has(id)).length,
    };
  }

  function planTeam(group: TeamGroup, members: object[], plans: MemberPlan[]) {
    const { known: before, entries: own, hamlet } = group;
    const decision = planDecision(group);
    const meetingPlace = theOnly(own, 'meetingPlace');
    const meetingHours = theOnly(own, 'meetingHours');
    const changesMembers = plans.some(({ deed }) => deed !== 'stays');
    const renames = before && group.name !== before.name;
    const data: Record<string, unknown> = {
      ...(!before && { name: group.name, hamlet: hamlet.id }),
      ...(renames && { name: group.name }),
      ...(decision && { decision }),
      ...(meetingPlace && meetingPlace !== before?.meetingPlace && { meetingPlace }),
      ...(meetingHours && meetingHours !== before?.meetingHours && { meetingHours }),
      ...(changesMembers && { members }),
    };
    const lines = [
      ...(renames ? [change('Tên tổ', before.name, group.name)] : []),
      ...(decision
        ? [change('Quyết định', decisionWords(before?.decision), decisionWords(decision))]
        : []),
      ...('meetingPlace' in data ? [change('Họp ở đâu', before?.meetingPlace, meetingPlace)] : []),
      ...('meetingHours' in data
        ? [change('Họp lúc nào', before?.meetingHours, meetingHours)]
        : []),
      ...plans.flatMap(personLine),
    ];
    const commune = hamlet.commune;
    return document('teams', { ...group, commune, title: group.name, before, data, lines });
  }

  function planDecision({ known: before, entries: own }: TeamGroup) {
    const number = theOnly(own, 'decisionNumber') || before?.decision?.number || '';
    const dateEntry = own.find(({ values }) => values.decisionDate);
    const dateText = theOnly(own, 'decisionDate');
    let date = before?.decision?.date ?? '';
    if (dateEntry && dateText) {
      const reading = readDay(dateText, scope.now);
      if ('value' in reading) date = reading.value;
      else faults.add(dateEntry, 'decisionDate', reading.message, reading.suggestions);
    }
    const isSame =
      number === (before?.decision?.number ?? '') &&
      writeDay(date) === writeDay(before?.decision?.date);
    return isSame ? undefined : { number: number || null, date: date || null };
  }

  /** What rows about the same say alike, or once; another value in another row is a fault. */
  function theOnly(own: TeamGroup['entries'], key: ColumnKey): string {
    const [first, ...others] = own.filter(({ values }) => values[key]);
    if (!first) return '';
    for (const entry of others)
      if (entry.values[key] !== first.values[key])
        faults.add(
          entry,
          key,
          `Dòng ${first.row} ghi “${first.values[key]}”, dòng này ghi khác. Hãy ghi giống nhau.`,
          [first.values[key]],
        );
    return first.values[key];
  }
}

interface Changed {
  id: string;
  commune: Commune;
  entries: { row: number }[];
  title: string;
  before: Hamlet | Team | undefined;
  data: Record<string, unknown>;
  lines: string[];
}

function document(
  collection: Written,
  { id, commune, entries, title, before, data, lines }: Changed,
): PlannedDocument | null {
  if (before && Object.keys(data).length === 0) return null;
  const rows = entries.map(({ row }) => row);
  const isNew = !before;
  return {
    collection,
    id,
    isNew,
    title,
    commune: commune.name,
    communeId: commune.id,
    rows,
    data,
    before: before ?? null,
    lines,
  };
}

const none = (): Counts => ({ created: 0, changed: 0, left: 0 });

function count(counts: Counts, planned: PlannedDocument | null): void {
  counts[planned ? (planned.isNew ? 'created' : 'changed') : 'left'] += 1;
}

const isMember = (mark: string, members: { id?: string | null }[]) =>
  mark !== '' && members.some(({ id }) => id === mark);

const change = (label: string, before: string | null | undefined, after: string) =>
  before ? `${label}: ${before} → ${after}` : `${label}: ${after}`;

function decisionWords(decision: { number?: string | null; date?: string | null } | undefined) {
  return [decision?.number, writeDay(decision?.date)].filter(Boolean).join(', ');
}

function personLine({ name, deed, lines }: MemberPlan): string[] {
  if (deed === 'stays') return [];
  if (deed === 'leaves') return [`Ra khỏi tổ: ${name}`];
  const more = lines.length > 0 ? ` (${lines.join('; ')})` : '';
  return [`${deed === 'joins' ? 'Thêm' : 'Sửa'} ${name}${more}`];
}

interface Noted {
  people: MemberPlan[];
  /** Members of the teams in the file that no row names. */
  notNamed: number;
  small: string[];
  unknown: string[];
  said: string[];
}

function notesOf({ people, notNamed, small, unknown, said }: Noted): string[] {
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
    ...(unknown.length > 0
      ? [`Cột không dùng tới: ${unknown.map((one) => `“${one}”`).join(', ')}.`]
      : []),
  ];
}

function few(names: string[], kind: string): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} và ${names.length - 3} ${kind} khác` : shown;
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

function hashOf(documents: PlannedDocument[]): string {
  const seen = documents.map(({ collection, id, data, before }) => [
    collection,
    id,
    data,
    before && stateHash(collection, before),
  ]);
  return createHash('sha256').update(JSON.stringify(seen)).digest('base64url');
}
