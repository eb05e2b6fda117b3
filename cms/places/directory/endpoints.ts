import type { Endpoint, PayloadRequest } from 'payload';
import { dayOfInstant } from '../../../content/text/date.ts';
import { slugify } from '../../../content/text/slug.ts';
import { communeOf, isStaff, may } from '../../base/access/abilities.ts';
import { record } from '../../storage/audit/record.ts';
import { checkTeam, uncheckTeam } from './check.ts';
import { type CommuneView, readCommune } from './commune.ts';
import { printedCommune, printedProvince } from './printed.ts';
import { remindCommune } from './remind.ts';
import { readReport } from './report.ts';
import { sheetOfCommune, sheetOfReport } from './tables.ts';
import { Refused } from '../../base/errors/refused.ts';
import { download, tableForm } from '../../base/spreadsheet/download.ts';
import { writeCsv } from '../../base/spreadsheet/write-csv.ts';
import { type Sheet, writeXlsx } from '../../base/spreadsheet/write-xlsx.ts';

const notAllowed = 'Bạn chưa được phép làm việc này.';

/** The statements of those who keep the directory about a team, made with one tap. */
const checks: Endpoint[] = [
  {
    path: '/directory/teams/:id/check',
    method: 'post',
    handler: async (req) => {
      const team = String(req.routeParams?.['id']);
      return Response.json(await checkTeam(req, team));
    },
  },
  {
    path: '/directory/teams/:id/uncheck',
    method: 'post',
    handler: async (req) => {
      const { checkedAt } = ((await req.json?.()) ?? {}) as { checkedAt?: unknown };
      const team = String(req.routeParams?.['id']);
      await uncheckTeam(req, team, String(checkedAt));
      return Response.json({});
    },
  },
];

/** `POST /api/directory/communes/:id/remind`: asks the officials of a commune to complete it. */
const remind: Endpoint = {
  path: '/directory/communes/:id/remind',
  method: 'post',
  handler: async (req) => Response.json(await remindCommune(req, String(req.routeParams?.['id']))),
};

/** `GET /api/directory/report/print`: how the province stands, on paper. */
const printProvince: Endpoint = {
  path: '/directory/report/print',
  method: 'get',
  handler: async (req) => {
    demandProvince(req);
    const { province } = await req.payload.findGlobal({
      slug: 'settings',
      overrideAccess: true,
      depth: 0,
    });
    return printedProvince(await readReport(req), province ?? '');
  },
};

/** `GET /api/directory/report/table?form=xlsx|csv`: the same as a table. */
const provinceTable: Endpoint = {
  path: '/directory/report/table',
  method: 'get',
  handler: async (req) => {
    demandProvince(req);
    const report = await readReport(req);
    await record(req.payload, { deed: 'export', by: req.user, of: 'communes' });
    return sheetFile(req, sheetOfReport(report), `danh-sach-to-${report.day}`);
  },
};

/** `GET /api/directory/communes/:id/print`: how a commune stands, on paper. */
const printCommune: Endpoint = {
  path: '/directory/communes/:id/print',
  method: 'get',
  handler: async (req) => printedCommune(await communeOfAsked(req), today()),
};

/** `GET /api/directory/communes/:id/table?form=xlsx|csv`: the same as a table. */
const communeTable: Endpoint = {
  path: '/directory/communes/:id/table',
  method: 'get',
  handler: async (req) => {
    const commune = await communeOfAsked(req);
    const exported = { by: req.user, of: 'communes', document: commune.id };
    await record(req.payload, { deed: 'export', ...exported });
    const name = `danh-sach-to-${slugify(commune.name)}-${today()}`;
    return sheetFile(req, sheetOfCommune(commune), name);
  },
};

export const directoryEndpoints: Endpoint[] = [
  ...checks,
  remind,
  printProvince,
  provinceTable,
  printCommune,
  communeTable,
];

function demandProvince({ user }: PayloadRequest): void {
  if (!may(user, 'readProvince')) throw new Refused(notAllowed);
}

/** A commune as far as whoever asks may read it; an official reads the own one only. */
async function communeOfAsked(req: PayloadRequest): Promise<CommuneView> {
  const id = String(req.routeParams?.['id']);
  if (!isStaff(req.user)) throw new Refused(notAllowed);
  const isOther = !may(req.user, 'readProvince') && communeOf(req.user) !== id;
  const commune = isOther ? undefined : await readCommune(req, id);
  if (!commune) throw new Refused('Không có xã, phường này, hoặc bạn không được xem.', 404);
  return commune;
}

async function sheetFile({ query }: PayloadRequest, sheet: Sheet, name: string): Promise<Response> {
  const form = tableForm(query['form']);
  return download(form === 'xlsx' ? await writeXlsx([sheet]) : writeCsv(sheet.rows), name, form);
}

const today = () => dayOfInstant(new Date());
