import type { Endpoint, PayloadRequest } from 'payload';
import { formatExactInstant } from '../../../content/text/date.ts';
import { formatNumber } from '../../../content/text/number.ts';
import { may } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { download, tableForm } from '../../base/spreadsheet/download.ts';
import { streamCsv } from '../../base/spreadsheet/stream-csv.ts';
import { writeXlsx } from '../../base/spreadsheet/write-xlsx.ts';
import { auditFilter } from './filter.ts';
import { type AuditLine, type Reading, readInPieces, startReading, without } from './read.ts';
import { auditCollection, record } from './record.ts';
import { longestWorkbook } from './workbook.ts';

const columns = [
  ['Lúc', 22],
  ['Ai', 26],
  ['Mã tài khoản', 38],
  ['Việc', 30],
  ['Loại', 18],
  ['Tên', 44],
  ['Mã trong hệ thống', 38],
  ['Mục đã đổi', 40],
  ['Nói thêm', 30],
  ['Từ mạng', 20],
] as const;
const head = columns.map(([label]) => label);

/** `GET /api/audit-export?…&form=csv|xlsx`: all entries that a filter names, as a table. */
const table: Endpoint = {
  path: '/audit-export',
  method: 'get',
  handler: async (req) => {
    if (!may(req.user, 'readAudit')) throw new Refused('Bạn chưa được phép làm việc này.');
    const filter = auditFilter.parse(Object.fromEntries(req.searchParams));
    const form = tableForm(req.searchParams.get('form'));
    const reading = await startReading(req, filter);
    if (form === 'xlsx') demandShort(reading);
    const detail = `${reading.total} dòng`;
    const noted = { deed: 'export', by: req.user, of: auditCollection, detail } as const;
    const own = await record(req.payload, noted);
    const pieces = rowsOf(req, without(own, reading));
    return download(
      form === 'xlsx' ? await workbookOf(pieces) : streamCsv(pieces),
      'nhat-ky',
      form,
    );
  },
};

export const auditEndpoints: Endpoint[] = [table];

/** @throws {Refused} when a workbook of it would take too much of the machine */
function demandShort({ total }: Reading): void {
  if (total <= longestWorkbook) return;
  throw new Refused(
    `${formatNumber(total)} dòng thì nhiều quá cho một tệp Excel. Hãy lọc bớt còn ${formatNumber(longestWorkbook)} dòng, hoặc tải CSV: tệp CSV có đủ mọi dòng.`,
    413,
  );
}

async function* rowsOf(req: PayloadRequest, reading: Reading): AsyncGenerator<string[][]> {
  yield [head];
  for await (const lines of readInPieces(req, reading)) yield lines.map(rowOf);
}

async function workbookOf(pieces: AsyncIterable<string[][]>): Promise<Buffer> {
  const rows = (await Array.fromAsync(pieces)).flat();
  return writeXlsx([{ name: 'Nhật ký', rows, widths: columns.map(([, width]) => width) }]);
}

function rowOf(line: AuditLine): string[] {
  const { at, who, by, deed, noun, title, document, fields, detail, network } = line;
  return [
    formatExactInstant(at),
    who,
    by,
    deed,
    noun,
    title,
    document,
    fields.join('; '),
    detail,
    network,
  ];
}
