import { dayOfInstant, formatDay } from '../../content/text/date.ts';
import { lackNames } from './lack-names.ts';
import { lacks } from './missing.ts';
import type { CommuneReport, ProvinceReport } from './report.ts';

/** The report of the province as a table of texts: its head, a row a commune, the sums. */
export function rowsOfReport({ communes, sum }: ProvinceReport): string[][] {
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

function rowOf(commune: CommuneReport): string[] {
  const { name, keepers, reminded } = commune;
  return [
    name,
    ...countsOf(commune),
    keepers.join(', ') || 'Chưa có',
    reminded ? formatDay(dayOfInstant(reminded.at)) : '',
  ];
}

function countsOf({ hamlets, complete, lacking }: ProvinceReport['sum']): string[] {
  return [hamlets, complete, ...lacks.map((lack) => lacking[lack])].map(String);
}
