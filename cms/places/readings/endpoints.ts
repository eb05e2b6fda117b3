import type { CollectionSlug, Endpoint } from 'payload';
import { isStaff } from '../../base/access/abilities.ts';
import { mayRead } from '../../base/access/reading.ts';
import { Refused } from '../../base/errors/refused.ts';
import { download, tableForm } from '../../base/spreadsheet/download.ts';
import { writeCsv } from '../../base/spreadsheet/write-csv.ts';
import { writeXlsx } from '../../base/spreadsheet/write-xlsx.ts';
import { record } from '../../storage/audit/record.ts';
import { readOfDocument, readReadings } from './report.ts';
import { pageSheet, sheetsOf } from './tables.ts';

const notAllowed = 'Bạn chưa được phép làm việc này.';

/** `GET /api/readings-at/:collection/:id`: what was read of a document's page; `{}` without one. */
const atDocument: Endpoint = {
  path: '/readings-at/:collection/:id',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new Refused(notAllowed);
    const { collection = '', id = '' } = req.routeParams as Record<string, string>;
    const isKnown = Object.hasOwn(req.payload.collections, collection);
    if (!isKnown || !(await mayRead(req, collection as CollectionSlug, id)))
      throw new Refused('Không có mục này.', 404);
    const report = await readOfDocument(req, collection, id);
    return Response.json(report ?? {}, { headers: { 'Cache-Control': 'no-store' } });
  },
};

/** `GET /api/readings-table?form=xlsx|csv`: what was read, to take along. */
const table: Endpoint = {
  path: '/readings-table',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new Refused(notAllowed);
    const report = await readReadings(req);
    await record(req.payload, { deed: 'export', by: req.user, detail: 'luot-doc' });
    const form = tableForm(req.searchParams.get('form'));
    const body =
      form === 'xlsx' ? await writeXlsx(sheetsOf(report)) : writeCsv(pageSheet(report).rows);
    return download(body, `luot-doc-${report.until}`, form);
  },
};

export const readingEndpoints: Endpoint[] = [atDocument, table];
