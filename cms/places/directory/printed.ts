import { formatDay } from '../../../content/text/date.ts';
import { escapeHtml } from '../../../content/text/escape-html.ts';
import { howToPrint, printedPage } from '../../publishing/printed/page.ts';
import type { Cell } from '../../base/spreadsheet/write-csv.ts';
import type { CommuneView } from './commune.ts';
import type { ProvinceReport } from './report.ts';
import { rowsOfCommune, rowsOfReport } from './tables.ts';

/** The look of tables on paper. */
export const printedStyle = `
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
tfoot th, tfoot td { font-weight: 700; border-top: 2px solid #000; }
`;

/** Prints how the province stands. */
export function printedProvince(report: ProvinceReport, province: string): Response {
  const [head = [], ...rows] = rowsOfReport(report);
  const last = rows.pop() ?? [];
  const { hamlets, complete } = report.sum;
  const body = `<h1>Danh sách tổ công nghệ số: ${escapeHtml(province)} còn thiếu gì</h1>
<p>Ngày ${formatDay(report.day)}: ${complete} trong ${hamlets} ấp, khóm đã đủ. ${report.unkept} xã, phường chưa có cán bộ trong hệ thống. Số trong bảng là số ấp, khóm; xã, phường thiếu nhiều nhất đứng trước.${unseen(report)}</p>
${printedTable(head, rows, last)}`;
  return printedPage({
    title: `Danh sách tổ – ${province}`,
    style: printedStyle,
    body,
    hint: howToPrint,
  });
}

/** Prints how the hamlets of a commune stand. */
export function printedCommune(commune: CommuneView, day: string): Response {
  const [head = [], ...rows] = rowsOfCommune(commune);
  const complete = commune.hamlets.filter((hamlet) => hamlet.lacks.length === 0).length;
  const body = `<h1>Danh sách tổ công nghệ số: ${escapeHtml(commune.name)} còn thiếu gì</h1>
<p>Ngày ${formatDay(day)}: ${complete} trong ${commune.hamlets.length} ấp, khóm đã đủ. Ấp, khóm thiếu nhiều nhất đứng trước.${unseen(commune)}</p>
${printedTable(head, rows)}`;
  return printedPage({
    title: `Danh sách tổ – ${commune.name}`,
    style: printedStyle,
    body,
    hint: howToPrint,
  });
}

const unseen = ({ seesPhones }: { seesPhones: boolean }) =>
  seesPhones
    ? ''
    : ' Người in bảng này không xem được số điện thoại, nên bảng không nói tổ nào thiếu số.';

/** A table as HTML for paper; numbers stand right. @param foot the sums */
export function printedTable(head: Cell[], rows: Cell[][], foot?: Cell[]): string {
  const line = (cells: Cell[], tag: 'td' | 'th') =>
    `<tr>${cells.map((cell, at) => cellOf(cell, at, tag)).join('')}</tr>`;
  return `<div class="scroll" tabindex="0" role="region" aria-label="Bảng">
<table>
<thead>${line(head, 'th')}</thead>
<tbody>
${rows.map((row) => line(row, 'td')).join('\n')}
</tbody>
${foot ? `<tfoot>${line(foot, 'td')}</tfoot>` : ''}
</table>
</div>`;
}

function cellOf(cell: Cell, at: number, tag: 'td' | 'th'): string {
  const scope = tag === 'th' ? ' scope="col"' : '';
  const name = at === 0 && tag === 'td' ? 'th scope="row"' : `${tag}${scope}`;
  const end = name.split(' ', 1)[0];
  return `<${name}${typeof cell === 'number' ? ' class="number"' : ''}>${escapeHtml(String(cell))}</${end}>`;
}
