import type { Endpoint, PayloadRequest } from 'payload';
import { escapeHtml } from '../../../content/text/escape-html.ts';
import { slugify } from '../../../content/text/slug.ts';
import { communeOf, isStaff, may } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { idIn, postJson } from '../../base/json-endpoint.ts';
import { download, tableForm } from '../../base/spreadsheet/download.ts';
import { writeCsv, type Cell } from '../../base/spreadsheet/write-csv.ts';
import { writeXlsx } from '../../base/spreadsheet/write-xlsx.ts';
import { howToPrint, printedPage } from '../../publishing/printed/page.ts';
import { record } from '../../storage/audit/record.ts';
import { printedStyle, printedTable } from '../directory/printed.ts';
import { correctSum } from './correct.ts';
import { leaveOut } from './left-out.ts';
import { monthAsked, thisMonth } from './month-asked.ts';
import { noteReminded } from './reminded.ts';
import { readCommuneWork, readProvinceWork } from './report.ts';
import { rowsOfCommune, rowsOfProvince, rowsWithCorrections, sheetOf } from './tables.ts';
import {
  correctedHead,
  correctionsInWords,
  monthInWords,
  ownNote,
  runningNote,
  smallNote,
} from './words.ts';

/** A table to take along, and whose it is. */
interface Taken {
  name: string;
  month: string;
  rows: Cell[][];
  paper: Paper;
  /** Id of the commune; nothing for the province. */
  commune?: string;
}

/** The same on paper: what was corrected stands below a table that is wide enough. */
interface Paper {
  rows: Cell[][];
  /** True if any number was corrected. */
  isCorrected: boolean;
  /** Each of them in words, where they are told. */
  corrections: string[];
  note: string;
}

/** `GET /api/team-work/table?thang=&xa=&form=xlsx|csv`: the sums of a month as a table. */
const table: Endpoint = {
  path: '/team-work/table',
  method: 'get',
  handler: async (req) => {
    const taken = await askedFor(req);
    const { rows, month, name } = taken;
    await recordTaken(req, taken);
    const form = tableForm(req.query['form']);
    const body = form === 'xlsx' ? await writeXlsx([sheetOf(rows)]) : writeCsv(rows);
    const running = month === thisMonth() ? '-chua-het-thang' : '';
    return download(body, `viec-cua-to-${slugify(name)}-${month}${running}`, form);
  },
};

/** `GET /api/team-work/print?thang=&xa=`: the same on paper. */
const print: Endpoint = {
  path: '/team-work/print',
  method: 'get',
  handler: async (req) => {
    const taken = await askedFor(req);
    const { month, name, paper } = taken;
    await recordTaken(req, taken);
    const [head = [], ...rest] = paper.rows;
    const last = rest.pop() ?? [];
    const title = `Việc của tổ công nghệ số: ${name}, ${monthInWords(month)}`;
    const body = `<h1>${escapeHtml(title)}</h1>
<p>In từ hệ thống${paper.isCorrected ? '' : ', số tổ đã gửi'}. Ấp, khóm chưa gửi thì để trống.${month === thisMonth() ? ` ${runningNote}` : ''}</p>
${printedTable(head, rest, last)}
${listOf(paper.corrections)}<p>${escapeHtml(paper.note)}</p>`;
    const style = `@page { size: A4 landscape; } body { max-width: 277mm; } ${printedStyle}`;
    return printedPage({ title, style, body, hint: howToPrint });
  },
};

/** `POST /api/team-work/hamlets/:id/reminded`, `{ month }`: somebody reminded the team of a hamlet. */
const reminded = postJson('/team-work/hamlets/:id/reminded', async (req) => {
  const body = (await req.json?.().catch(() => undefined)) as { month?: unknown } | undefined;
  return noteReminded(req, idIn(req), monthAsked(body?.month));
});

/** `POST /api/team-work/left-out`, `{ id }`: what one phone sent for a month is not counted. */
const leftOut = postJson('/team-work/left-out', async (req) => {
  const body = (await req.json?.().catch(() => undefined)) as { id?: unknown } | undefined;
  return leaveOut(req, typeof body?.id === 'string' ? body.id : '');
});

/** `POST /api/team-work/corrections`: the commune puts another number in the place of a sum. */
const corrections = postJson('/team-work/corrections', async (req) =>
  correctSum(req, await req.json?.().catch(() => undefined)),
);

export const teamWorkEndpoints: Endpoint[] = [table, print, reminded, leftOut, corrections];

/** Corrections as a list. */
function listOf(corrections: string[]): string {
  if (corrections.length === 0) return '';
  const lines = corrections.map((line) => `<li>${escapeHtml(line)}</li>`);
  return `<h2>${correctedHead}</h2>\n<ul>${lines.join('')}</ul>\n`;
}

/** Notes that something leaves the system, on paper too. */
async function recordTaken({ payload, user }: PayloadRequest, { commune }: Taken): Promise<void> {
  const of = { of: 'communes', ...(commune && { document: commune }) };
  await record(payload, { deed: 'export', by: user, ...of });
}

/** @throws {Refused} for what whoever asks may not read */
async function askedFor(req: PayloadRequest): Promise<Taken> {
  if (!isStaff(req.user)) throw new Refused('Bạn chưa được phép làm việc này.');
  const month = monthAsked(req.query['thang']);
  const asked = req.query['xa'];
  const commune = communeOf(req.user) ?? (typeof asked === 'string' ? asked : undefined);
  if (!commune) {
    if (!may(req.user, 'readProvince')) throw new Refused('Bạn chưa được phép làm việc này.');
    const work = await readProvinceWork(req, month);
    const rows = rowsOfProvince(work);
    const isCorrected = work.communes.some(({ corrected }) => corrected > 0);
    const paper = { rows, isCorrected, corrections: [], note: smallNote };
    return { name: 'cả tỉnh', month, rows, paper };
  }
  const isOther = !may(req.user, 'readProvince') && asked !== undefined && asked !== commune;
  const work = isOther ? undefined : await readCommuneWork(req, commune, month);
  if (!work) throw new Refused('Không có xã, phường này, hoặc bạn không được xem.', 404);
  const corrections = work.hamlets.flatMap(({ name, sums }) => correctionsInWords(sums, name));
  const isCorrected = corrections.length > 0;
  const paper = { rows: rowsOfCommune(work), isCorrected, corrections, note: ownNote(isCorrected) };
  return { name: work.name, month, rows: rowsWithCorrections(work), paper, commune };
}
