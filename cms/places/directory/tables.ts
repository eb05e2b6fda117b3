import { dayOfInstant, formatDay } from '../../../content/text/date.ts';
import type { Cell } from '../../base/spreadsheet/write-csv.ts';
import type { Sheet } from '../../base/spreadsheet/write-xlsx.ts';
import type { CommuneView } from './commune.ts';
import type { HamletView, TeamView } from './hamlets.ts';
import { lackNames } from './lack-names.ts';
import { type Lack, lacks } from './missing.ts';
import type { CommuneReport, ProvinceReport } from './report.ts';

/** The report of the province as a table: its head, a row a commune, the sums. */
export function rowsOfReport({ communes, sum, seesPhones }: ProvinceReport): Cell[][] {
  const countsOf = (counts: ProvinceReport['sum']) => [
    counts.hamlets,
    counts.complete,
    ...lacks.map((lack) => (seesPhones || !unseen.has(lack) ? counts.lacking[lack] : '–')),
  ];
  const rowOf = (commune: CommuneReport) => [
    commune.name,
    ...countsOf(commune),
    commune.keepers.join(', ') || 'Chưa có',
    commune.reminded ? formatDay(dayOfInstant(commune.reminded.at)) : '',
  ];
  const head = [
    'Xã, phường',
    'Ấp, khóm',
    'Đã đủ',
    ...lacks.map((lack) => lackNames[lack]),
    'Cán bộ giữ',
    'Nhắc lần cuối',
  ];
  return [head, ...communes.map(rowOf), ['Cả tỉnh', ...countsOf(sum), '', '']];
}

/** The same as a sheet. */
export function sheetOfReport(report: ProvinceReport): Sheet {
  const counts = Array.from({ length: 2 + lacks.length }, () => 11);
  return { name: 'Danh sách tổ', rows: rowsOfReport(report), widths: [30, ...counts, 36, 14] };
}

/** Writes a commune as a table: its head, a row a team, and one for each hamlet without a team. */
export function rowsOfCommune({ hamlets }: CommuneView): Cell[][] {
  const head = ['Ấp, khóm', 'Tổ', 'Số người', 'Kiểm tra lần cuối', 'Còn thiếu'];
  return [head, ...hamlets.flatMap(rowsOfHamlet)];
}

/** The same as a sheet. */
export function sheetOfCommune(commune: CommuneView): Sheet {
  return { name: 'Danh sách tổ', rows: rowsOfCommune(commune), widths: [26, 44, 10, 18, 44] };
}

/** The lacks unknown to those who may not read phones. */
const unseen = new Set<Lack>(['phone', 'consent']);

function rowsOfHamlet({ name, teams }: HamletView): Cell[][] {
  if (teams.length === 0) return [[name, '', '', '', lackNames.team]];
  return teams.map((team) => [name, team.name, team.members, checked(team), lacking(team)]);
}

const checked = ({ checkedAt }: TeamView) =>
  checkedAt ? formatDay(dayOfInstant(checkedAt)) : 'Chưa';

function lacking({ missing }: TeamView): string {
  const found = new Set(missing.map(({ lack }) => lack));
  const names = lacks.filter((lack) => found.has(lack)).map((lack) => lackNames[lack]);
  return names.join(', ') || 'Đủ';
}
