import { metPart } from '../../../tally/households.ts';
import type { Told } from '../../../tally/small-numbers.ts';
import type { Cell } from '../../base/spreadsheet/write-csv.ts';
import type { Sheet } from '../../base/spreadsheet/write-xlsx.ts';
import type { CommuneLine, CommuneWork, HamletWork, ProvinceWork } from './report.ts';
import { correctedHead, correctionsInWords, counterColumns, tooFew } from './words.ts';

const toldCells = (sum: Told): Cell[] => sum.map((value) => value ?? tooFew);

/** A sum of a commune as it may be told; nothing where no hamlet sent anything, which is told anyway. */
export const toldCell = ({ active, sum }: CommuneLine, at: number): string | number =>
  active > 0 ? (sum[at] ?? tooFew) : '';

/** A commune as a table: its head, a row a hamlet, the sum. */
export function rowsOfCommune({ hamlets, sum }: CommuneWork): Cell[][] {
  const head = ['Ấp, khóm', 'Máy đã gửi', ...counterColumns, ...yearColumns, trainedColumn];
  const rows = hamlets.map((hamlet): Cell[] => {
    const { name, phones, counts } = hamlet;
    const sums = phones > 0 ? [phones, ...counts] : ['Chưa gửi', ...counterColumns.map(() => '')];
    return [name, ...sums, ...yearCells(hamlet), hamlet.atTrainings];
  });
  const phones = hamlets.reduce((all, hamlet) => all + hamlet.phones, 0);
  const year = hamlets.reduce((all, { metThisYear }) => all + metThisYear, 0);
  const trained = hamlets.reduce((all, { atTrainings }) => all + atTrainings, 0);
  return [head, ...rows, ['Cả xã, phường', phones, ...sum, year, '', '', trained]];
}

/** The same with a column of what was corrected, in words. */
export function rowsWithCorrections(work: CommuneWork): Cell[][] {
  const [head = [], ...rows] = rowsOfCommune(work);
  const words = work.hamlets.map(({ sums }) => correctionsInWords(sums).join(' '));
  return [[...head, correctedHead], ...rows.map((row, at) => [...row, words[at] ?? ''])];
}

const trainedColumn = 'Lượt người dự tập huấn từ đầu năm';
const yearColumns = ['Hộ đã gặp từ đầu năm', 'Số hộ', 'Đã gặp (%)'];

function yearCells({ metThisYear, households }: HamletWork): Cell[] {
  if (!households) return [metThisYear, '', ''];
  return [metThisYear, households, metPart(metThisYear, households).percent];
}

/** The province as a table: its head, a row a commune, the sum of what is told. */
export function rowsOfProvince({ communes, sum }: ProvinceWork): Cell[][] {
  const head = [
    'Xã, phường',
    'Ấp, khóm',
    'Có tổ',
    'Tổ đủ 4 người',
    'Tổ đã tập huấn',
    'Đã gửi số',
    ...yearColumns,
    ...counterColumns,
    trainedColumn,
    'Ấp, khóm có số đã sửa',
  ];
  const all = metInAll(communes);
  const reach = (['hamlets', 'withTeam', 'complete', 'trained', 'active'] as const).map((name) =>
    communes.reduce((all, commune) => all + commune[name], 0),
  );
  return [
    head,
    ...communes.map((commune): Cell[] => [
      commune.name,
      commune.hamlets,
      commune.withTeam,
      commune.complete,
      commune.trained,
      commune.active,
      ...metCells(commune),
      ...counterColumns.map((_, at) => toldCell(commune, at)),
      commune.atTrainings,
      commune.corrected,
    ]),
    [
      'Cả tỉnh',
      ...reach,
      ...metCells(all),
      ...toldCells(sum),
      trainedInAll(communes),
      correctedInAll(communes),
    ],
  ];
}

/** Households met in all communes, of those that are known. */
export const metInAll = (communes: CommuneLine[]): Pick<CommuneLine, 'met' | 'households'> => ({
  met: communes.reduce((all, { met }) => all + met, 0),
  households: communes.reduce((all, { households }) => all + households, 0),
});

/** People at trainings in all communes. */
export const trainedInAll = (communes: CommuneLine[]): number =>
  communes.reduce((all, { atTrainings }) => all + atTrainings, 0);

/** Hamlets with a corrected sum in all communes. */
const correctedInAll = (communes: CommuneLine[]): number =>
  communes.reduce((all, { corrected }) => all + corrected, 0);

const metCells = ({ met, households }: Pick<CommuneLine, 'met' | 'households'>): Cell[] =>
  households > 0 ? [met, households, metPart(met, households).percent] : ['', '', ''];

/** Rows as a sheet. */
export function sheetOf(rows: Cell[][]): Sheet {
  const widths = (rows[0] ?? []).map((_, at) => (at === 0 ? 30 : 13));
  return { name: 'Việc của tổ', rows, widths };
}
