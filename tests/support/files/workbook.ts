import { strToU8, zipSync } from 'fflate';

/** A cell as its XML, at a place like “B2”. */
export type RawCell = (place: string) => string;

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const text =
  (value: string): RawCell =>
  (r) =>
    `<c r="${r}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
export const number =
  (value: string, style = 0): RawCell =>
  (r) =>
    `<c r="${r}" s="${style}"><v>${value}</v></c>`;
export const formula =
  (code: string, value: string): RawCell =>
  (r) =>
    `<c r="${r}" t="str"><f>${escape(code)}</f><v>${escape(value)}</v></c>`;
export const fault =
  (value: string): RawCell =>
  (r) =>
    `<c r="${r}" t="e"><v>${value}</v></c>`;

/** Styles of numbers, by their place: as they are, a day, ten digits, a day in words of one's own. */
export const styles = { plain: 0, day: 1, tenDigits: 2, ownDay: 3, text: 4 };

interface Made {
  merged?: string[];
  from1904?: boolean;
  /** Sheets before it. */
  before?: { state?: 'hidden'; rows: (string | RawCell)[][] }[];
  /** Further files of the workbook. */
  also?: Record<string, Uint8Array>;
}

/** A workbook as other programs write it, cell by cell. */
export function workbook(rows: (string | RawCell)[][], made: Made = {}): Uint8Array {
  const { merged = [], from1904 = false, before = [], also = {} } = made;
  const sheets = [...before, { rows, state: undefined }];
  const names = sheets.map(
    ({ state }, at) =>
      `<sheet name="Trang ${at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const relations = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0000000000"/><numFmt numFmtId="165" formatCode="&quot;ngày&quot; dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="49"/></cellXfs></styleSheet>',
  };
  for (const [at, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(
      sheet.rows,
      at === sheets.length - 1 ? merged : [],
    );
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync({ ...Object.fromEntries(files), ...also });
}

function sheetXml(rows: (string | RawCell)[][], merged: string[]): string {
  const lines = rows.map((cells, row) => {
    const shown = cells.map((cell, column) => {
      const place = `${String.fromCharCode(65 + column)}${row + 1}`;
      if (cell === '') return '';
      return (typeof cell === 'string' ? text(cell) : cell)(place);
    });
    return `<row r="${row + 1}">${shown.join('')}</row>`;
  });
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet><sheetData>${lines.join('')}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
}
