import { strToU8, zipSync } from 'fflate';
import type { Payload, PayloadRequest } from 'payload';
import { formatExactInstant, formatInstant } from '../../../content/text/date.ts';
import { auditFilter } from '../../storage/audit/filter.ts';
import { readInPieces, startReading } from '../../storage/audit/read.ts';
import { escapeHtml } from '../../../content/text/escape-html.ts';
import { howToPrint, printedPage } from '../../publishing/printed/page.ts';
import { uploadsOf } from '../../storage/uploads/open-uploads.ts';
import { type Finding, kinds, type FindingKind } from './finding.ts';

/** A file that is handed out along. */
interface Beside {
  name: string;
  bytes: Uint8Array;
}

/** A deed of an account, as the audit has it. */
interface Deed {
  at: string;
  deed: string;
  what: string;
}

/**
 * All that is kept of a person in one archive: a page to read and print, the same for machines, signed
 * forms and pictures.
 */
export async function handOut(
  req: Pick<PayloadRequest, 'payload' | 'user'>,
  findings: Finding[],
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const deeds = await deedsOf(req, findings);
  const files = await filesOf(req.payload, findings);
  const page = printedPage({
    title: 'Dữ liệu được giữ về một người',
    style,
    body: bodyOf(findings, deeds, files, now),
    hint: howToPrint,
  });
  const data = {
    at: now.toISOString(),
    kept: findings.map(({ kind, place, kept, since, versions, isLive, until }) => ({
      kind,
      label: kinds[kind].label,
      place,
      fields: kept,
      since,
      versions,
      public: isLive,
      why: kinds[kind].why,
      until: until ?? kinds[kind].until,
    })),
    deeds,
    files: files.map(({ name }) => name),
  };
  return zipSync(
    {
      'du-lieu.html': strToU8(await page.text()),
      'du-lieu.json': strToU8(`${JSON.stringify(data, null, 2)}\n`),
      ...Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])),
    },
    { level: 6 },
  ) as Uint8Array<ArrayBuffer>;
}

const style = `
.place { margin-block-start: .6rem; font-weight: 600; }
dl { display: grid; grid-template-columns: 45mm 1fr; gap: 2px 8px; margin: 0 0 .4rem; }
dt { color: #333; }
dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dt { font-weight: 600; } }
`;

function bodyOf(findings: Finding[], deeds: Deed[], files: Beside[], now: Date): string {
  const byKind = Map.groupBy(findings, ({ kind }) => kind);
  const groups = (Object.keys(kinds) as FindingKind[]).flatMap((kind) => {
    const ofKind = byKind.get(kind) ?? [];
    return ofKind.length > 0 ? [groupOf(kind, ofKind)] : [];
  });
  return `<h1>Dữ liệu được giữ về một người</h1>
<p>Lấy ra lúc ${formatInstant(now)}. Mọi điều được ghi như trong hệ thống, kể cả các bản cũ.</p>
${groups.join('\n')}
${deedsIn(deeds)}
${filesIn(files)}`;
}

function groupOf(kind: FindingKind, findings: Finding[]): string {
  const { label, why, until } = kinds[kind];
  return `<h2>${escapeHtml(label)}</h2>
<p>Để làm gì: ${escapeHtml(why)}<br>Giữ bao lâu: ${escapeHtml(until)}</p>
${findings.map(findingOf).join('\n')}`;
}

function findingOf({ place, kept, since, versions, isLive, until }: Finding): string {
  const lines = [
    ...kept,
    { label: 'Từ khi nào', value: since ? formatInstant(since) : 'Không rõ' },
    ...(versions > 0 ? [{ label: 'Số bản cũ còn giữ', value: String(versions) }] : []),
    { label: 'Có trên trang công khai', value: isLive ? 'Có' : 'Không' },
    ...(until ? [{ label: 'Giữ tới khi nào', value: until }] : []),
  ];
  const rows = lines.map(
    ({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`,
  );
  return `<p class="place">${escapeHtml(place)}</p>\n<dl>${rows.join('')}</dl>`;
}

function deedsIn(deeds: Deed[]): string {
  if (deeds.length === 0) return '';
  const rows = deeds.map(
    ({ at, deed, what }) =>
      `<tr><td>${formatExactInstant(at)}</td><td>${escapeHtml(deed)}</td><td>${escapeHtml(what)}</td></tr>`,
  );
  return `<h2>Những việc tài khoản này đã làm</h2>
<div class="scroll"><table><thead><tr><th scope="col">Lúc</th><th scope="col">Việc</th><th scope="col">Ở đâu</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function filesIn(files: Beside[]): string {
  if (files.length === 0) return '';
  const links = files.map(
    ({ name }) => `<li><a href="${encodeURI(name)}">${escapeHtml(name)}</a></li>`,
  );
  return `<h2>Tệp đi kèm</h2>\n<ul>${links.join('')}</ul>`;
}

async function deedsOf(
  req: Pick<PayloadRequest, 'payload' | 'user'>,
  findings: Finding[],
): Promise<Deed[]> {
  const deeds: Deed[] = [];
  for (const { document } of findings.filter(({ kind }) => kind === 'account')) {
    const reading = await startReading(req, auditFilter.parse({ ai: document }));
    for await (const lines of readInPieces(req, reading))
      for (const { at, deed, noun, title } of lines)
        deeds.push({ at, deed, what: [noun, title].filter(Boolean).join(': ') });
  }
  return deeds;
}

/** Folders of the archive, by the collection whose files they have. */
const folders = { 'consent-forms': 'phieu', media: 'hinh' } as const;

async function filesOf(payload: Payload, findings: Finding[]): Promise<Beside[]> {
  const files: Beside[] = [];
  for (const { kind, of, document } of findings) {
    if (kind !== 'form' && kind !== 'picture') continue;
    const collection = of as keyof typeof folders;
    const where = { id: { equals: document } };
    const row = await payload.db.findOne<{ id: string; filename?: string }>({ collection, where });
    if (!row?.filename) continue;
    const bytes = await uploadsOf(payload).read(collection, row.filename);
    if (bytes) files.push({ name: `${folders[collection]}/${row.filename}`, bytes });
  }
  return files;
}
