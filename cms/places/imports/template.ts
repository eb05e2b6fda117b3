import { idOf } from '../../base/access/roles.ts';
import type { Commune, Hamlet, Team } from '../../payload-types.ts';
import { listSheet, notesSheet, tableOf } from '../../base/spreadsheet/list/template.ts';
import { writeCsv } from '../../base/spreadsheet/write-csv.ts';
import { writeXlsx } from '../../base/spreadsheet/write-xlsx.ts';
import { type ColumnKey, listForm } from './list-form.ts';
import type { Known } from './known.ts';
import type { MemberRow } from './members.ts';
import { writeDay, writePhone, writeScope } from './values.ts';

type Line = Partial<Record<ColumnKey, string>>;

/** The list of what is known, ready to be filled in and imported again: as it is, it changes nothing. */
export async function templateXlsx(known: Known): Promise<Buffer> {
  return writeXlsx([listSheet(listForm, 'Danh sách', linesOf(known)), notesSheet(listForm)]);
}

/** The same between semicolons. */
export function templateCsv(known: Known): string {
  return writeCsv(tableOf(listForm, linesOf(known)));
}

function linesOf({ communes, hamlets, teams }: Known): Line[] {
  const teamsOf = Map.groupBy(teams.filter(isKept), ({ hamlet }) => idOf(hamlet) ?? '');
  const hamletsOf = Map.groupBy(
    hamlets.filter((one) => isKept(one) && !one.replacedBy),
    ({ commune }) => idOf(commune) ?? '',
  );
  return inOrder(communes).flatMap((commune) => {
    const own = inOrder(hamletsOf.get(commune.id) ?? []);
    if (own.length === 0) return [{ commune: commune.name }];
    return own.flatMap((hamlet) => hamletLines(commune, hamlet, teamsOf.get(hamlet.id) ?? []));
  });
}

function hamletLines(commune: Commune, hamlet: Hamlet, teams: Team[]): Line[] {
  const lines: Line[] = teams.length > 0 ? inOrder(teams).flatMap(teamLines) : [{}];
  return lines.map((line, at) => ({
    ...line,
    commune: commune.name,
    hamlet: hamlet.name,
    ...(at === 0 && {
      hamletCode: hamlet.code ?? '',
      households: hamlet.households ? String(hamlet.households) : '',
      formerNames: (hamlet.formerNames ?? []).join('; '),
    }),
  }));
}

function teamLines(team: Team): Line[] {
  const members = team.members ?? [];
  const lines: Line[] = members.length > 0 ? members.map(memberLine) : [{ mark: team.id }];
  return lines.map((line, at) => ({
    ...line,
    team: team.name,
    ...(at === 0 && {
      decisionNumber: team.decision?.number ?? '',
      decisionDate: writeDay(team.decision?.date),
      meetingPlace: team.meetingPlace ?? '',
      meetingHours: team.meetingHours ?? '',
    }),
  }));
}

function memberLine(member: MemberRow): Line {
  const { consent } = member;
  return {
    name: member.name,
    role: member.role,
    organisation: member.organisation ?? '',
    skills: (member.skills ?? []).join('; '),
    trainedOn: writeDay(member.trainedOn),
    phone: writePhone(member.phone),
    zalo: writePhone(member.zalo),
    ...(consent?.given && {
      consentScope: writeScope(consent.scope),
      consentDate: writeDay(consent.date),
      consentHow: consent.how ?? '',
    }),
    mark: member.id ?? '',
  };
}

const isKept = ({ deletedAt }: { deletedAt?: string | null }) => !deletedAt;

function inOrder<One extends { sortKey?: string | null }>(list: One[]): One[] {
  return list.toSorted((one, other) => ((one.sortKey ?? '') < (other.sortKey ?? '') ? -1 : 1));
}
