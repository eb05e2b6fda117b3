import { type Table, tidy, Unreadable } from '../table.ts';
import { readSheet, type Workbook } from './sheet.ts';
import { readStyles } from './styles.ts';
import { damaged, unpack } from './unpack.ts';
import { readXml } from './xml.ts';

/** Reads the first sheet of a workbook that is not hidden and not empty. @throws {Unreadable} */
export function readXlsx(bytes: Uint8Array): Table {
  const parts = unpack(bytes);
  const book = parts.get('xl/workbook.xml');
  if (!book) throw damaged;
  const { sheets, from1904 } = readBook(book, readTargets(parts));
  const workbook: Workbook = {
    strings: readStrings(parts.get('xl/sharedStrings.xml')),
    looks: readStyles(parts.get('xl/styles.xml')),
    from1904,
  };
  for (const name of sheets) {
    const sheet = parts.get(name);
    const table = sheet && readSheet(sheet, workbook);
    if (table && table.rows.length > 0) return table;
  }
  throw new Unreadable('Tệp Excel này trống, không có dòng nào.');
}

function readTargets(parts: Map<string, Uint8Array>): Map<string, string> {
  const targets = new Map<string, string>();
  const relations = parts.get('xl/_rels/workbook.xml.rels');
  if (relations)
    readXml(relations, {
      open: (name, { Id, Target }) => {
        if (name !== 'Relationship' || !Id || !Target) return;
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
      },
    });
  return targets;
}

function readBook(
  bytes: Uint8Array,
  targets: Map<string, string>,
): { sheets: string[]; from1904: boolean } {
  const sheets: string[] = [];
  let from1904 = false;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const target = targets.get(attributes['r:id'] ?? idOf(attributes));
      if (target) sheets.push(target);
    },
  });
  return { sheets, from1904 };
}

/** The id of a relation under whatever prefix the program gave it. */
function idOf(attributes: Record<string, string>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}

/** Texts that cells share; what says how a word is pronounced is left out. */
function readStrings(bytes: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  let text = '';
  let captures = false;
  let isPhonetic = false;
  if (bytes)
    readXml(bytes, {
      open: (name) => {
        if (name === 'si') text = '';
        if (name === 'rPh') isPhonetic = true;
        if (name === 't' && !isPhonetic) captures = true;
      },
      text: (piece) => {
        if (captures) text += piece;
      },
      close: (name) => {
        if (name === 't') captures = false;
        if (name === 'rPh') isPhonetic = false;
        if (name === 'si') strings.push(tidy(text));
      },
    });
  return strings;
}
