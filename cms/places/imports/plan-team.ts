import {
  type Context,
  dayIn,
  matchMembers,
  type MemberPlan,
  type MemberRow,
  planMember,
} from './members.ts';
import { change, document, type PlannedDocument } from './planned.ts';
import type { Entry } from './rows.ts';
import type { TeamGroup } from './teams.ts';
import { sharedValue } from './shared-value.ts';
import { writeDay, writeScope } from './values.ts';

/** The result of the rows about a team for its people. */
export interface MembersPlan {
  plans: MemberPlan[];
  /** All who are in the team then. */
  after: Partial<MemberRow>[];
  /** The number of those before that no row names. */
  notNamed: number;
}

/** Plans what becomes of each person of a team; who is not named stays. */
export function planMembers(group: TeamGroup, context: Context): MembersPlan {
  const before = group.known?.members ?? [];
  const isMember = (mark: string) => mark !== '' && before.some(({ id }) => id === mark);
  const named = group.entries.filter(({ values }) => values.name || isMember(values.mark));
  const matched = matchMembers(named, before, context.faults);
  const plans = new Map(
    named.map((entry) => [entry, planMember(entry, matched.get(entry), context)]),
  );
  sayCopied(plans, before, context);
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

/**
 * Says whose consent is the same, for the same number, as that of another one: a form takes such a line for a
 * copy, and keeps no consent of it.
 */
function sayCopied(plans: Map<Entry, MemberPlan>, before: MemberRow[], { faults }: Context): void {
  const agreed = ({ phone, zalo, consent }: Partial<MemberRow>) =>
    consent?.given && (phone || zalo)
      ? JSON.stringify([
          phone,
          zalo,
          writeScope(consent.scope),
          writeDay(consent.date),
          consent.how,
        ])
      : undefined;
  const seen = new Set(before.map(agreed));
  for (const [entry, { deed, after }] of plans) {
    const own = deed === 'joins' && after ? agreed(after) : undefined;
    if (own === undefined) continue;
    if (seen.has(own))
      faults.add(
        entry,
        'consentHow',
        `Người khác trong tổ đã có đúng số này với đúng sự đồng ý này, nên dòng của “${entry.values.name}” bị coi là chép lại. Hai người dùng chung số thì ghi cách đồng ý riêng của từng người.`,
      );
    seen.add(own);
  }
}

/** Plans what the rows about a team make of it. */
export function planTeam(
  group: TeamGroup,
  { after: members, plans }: MembersPlan,
  context: Context,
): PlannedDocument | null {
  const { faults } = context;
  const { known: before, entries: own, hamlet } = group;
  const decision = planDecision(group, context);
  const meetingPlace = sharedValue(own, 'meetingPlace', faults);
  const meetingHours = sharedValue(own, 'meetingHours', faults);
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
    ...('meetingHours' in data ? [change('Họp lúc nào', before?.meetingHours, meetingHours)] : []),
    ...plans.flatMap(personLine),
  ];
  const commune = hamlet.commune;
  return document('teams', { ...group, commune, title: group.name, before, data, lines });
}

/** Plans what rows say of the decision that a team rests on; nothing where they say nothing new. */
export function planDecision(
  { known: before, entries: own }: Pick<TeamGroup, 'known' | 'entries'>,
  context: Context,
) {
  const { faults } = context;
  const number = sharedValue(own, 'decisionNumber', faults) || before?.decision?.number || '';
  const dateText = sharedValue(own, 'decisionDate', faults);
  let date = before?.decision?.date ?? '';
  // Every row that repeats it is named: one mended alone would differ from the others.
  for (const entry of own) {
    if (!dateText || entry.values.decisionDate !== dateText) continue;
    const reading = dayIn(entry, 'decisionDate', context);
    if ('value' in reading) date = reading.value;
    else faults.add(entry, 'decisionDate', reading.message, reading);
  }
  const isSame =
    number === (before?.decision?.number ?? '') &&
    writeDay(date) === writeDay(before?.decision?.date);
  return isSame ? undefined : { number: number || null, date: date || null };
}

function decisionWords(decision: { number?: string | null; date?: string | null } | undefined) {
  return [decision?.number, writeDay(decision?.date)].filter(Boolean).join(', ');
}

function personLine({ name, deed, lines }: MemberPlan): string[] {
  if (deed === 'stays') return [];
  if (deed === 'leaves') return [`Ra khỏi tổ: ${name}`];
  const more = lines.length > 0 ? ` (${lines.join('; ')})` : '';
  return [`${deed === 'joins' ? 'Thêm' : 'Sửa'} ${name}${more}`];
}
