import type { Endpoint, PayloadRequest } from 'payload';
import { formatExactInstant } from '../../content/text/date.ts';
import { isAdmin } from '../access/roles.ts';
import { Refused } from '../errors/refused.ts';
import { writeCsv } from '../spreadsheet/write-csv.ts';
import { auditFilter, type AuditFilter } from './filter.ts';
import { type AuditLine, readAudit } from './read.ts';
import { auditCollection, record } from './record.ts';

/** Rows of one file, and how many are read at once. */
const mostRows = 50_000;
const batch = 500;

const head = [
  'Lúc',
  'Ai',
  'Mã tài khoản',
  'Việc',
  'Loại',
  'Tên',
  'Mã trong hệ thống',
  'Mục đã đổi',
  'Nói thêm',
  'Từ mạng',
];

/** `GET /api/audit-export?…`: the entries that a filter names, as CSV. */
const download: Endpoint = {
  path: '/audit-export',
  method: 'get',
  handler: async (req) => {
    if (!isAdmin(req.user)) throw new Refused('Bạn chưa được phép làm việc này.');
    const rows = await rowsOf(req, auditFilter.parse(Object.fromEntries(req.searchParams)));
    const detail = `${rows.length} dòng`;
    await record(req.payload, { deed: 'export', by: req.user, of: auditCollection, detail });
    return new Response(writeCsv([head, ...rows]), {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Disposition': `attachment; filename="nhat-ky.csv"`,
        'Content-Type': 'text/csv; charset=utf-8',
      },
    });
  },
};

export const auditEndpoints: Endpoint[] = [download];

async function rowsOf(req: PayloadRequest, filter: AuditFilter): Promise<string[][]> {
  const rows: string[][] = [];
  for (let page = 1; ; page += 1) {
    const { lines, pages } = await readAudit(req, filter, { page, limit: batch });
    rows.push(...lines.map(rowOf));
    if (page >= pages || rows.length >= mostRows) return rows;
  }
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
