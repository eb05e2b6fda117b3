import type { z } from 'zod';
import { appFrontMatter } from './app.ts';
import { articleFrontMatter } from './article.ts';
import { documentEntry } from './document.ts';
import { hotlineEntry } from './hotline.ts';
import { noticeFrontMatter } from './notice.ts';
import { practiceFile } from './practice.ts';
import { screenEntry } from './screen.ts';
import { settingsEntry } from './settings.ts';
import { topicEntry } from './topic.ts';
import { bestBetEntry, synonymEntry, termEntry } from './word-lists.ts';

type Schema = z.core.$ZodTypes;

/** Told in the text above the tables. */
const toldAbove = new Set(['facts', 'sources', 'check']);

/** The tables of `docs/front-matter.md`, by the names of their marks. */
const tables = {
  files: table(
    ['file', 'front matter', 'sections'],
    [
      [
        '`articles/<slug>.md`',
        fieldsOf(articleFrontMatter),
        '`# Nghĩa là gì với bà con` (required), `# Nội dung chính`; `##` and `###` may divide them',
      ],
      [
        '`apps/<slug>.md`',
        fieldsOf(appFrontMatter),
        '`# Làm được gì` (required), `# Coi chừng đồ giả`',
      ],
      ['`notices/<slug>.md`', fieldsOf(noticeFrontMatter), 'none: the text is the notice'],
    ],
  ),
  lists: table(
    ['file', 'an entry'],
    [
      ['`topics.yaml`', fieldsOf(topicEntry)],
      ['`screens/<app>.yaml`', fieldsOf(screenEntry)],
      ['`practices/<slug>.yaml`', `the whole file: ${fieldsOf(practiceFile)}`],
      ['`hotlines.yaml`', fieldsOf(hotlineEntry)],
      ['`documents.yaml`', fieldsOf(documentEntry)],
      ['`terms.yaml`', fieldsOf(termEntry)],
      ['`synonyms.yaml`', fieldsOf(synonymEntry)],
      ['`best-bets.yaml`', fieldsOf(bestBetEntry)],
      ['`settings.yaml`', `the whole file: ${fieldsOf(settingsEntry)}`],
    ],
  ),
} as const;

/** A document with its tables as the schemas have them. */
export function withTables(document: string): string {
  return document.replace(
    /(<!-- table (\w+): [^\n]*-->\n)[^]*?(<!-- end -->)/g,
    (_, begin: string, name: keyof typeof tables, end: string) => `${begin}${tables[name]}${end}`,
  );
}

function table(heads: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |\n`;
  return line(heads) + line(heads.map(() => '---')) + rows.map(line).join('');
}

/** The fields of an entry; what may be left out ends in a question mark. */
function fieldsOf(schema: z.ZodType): string {
  const { def } = schema as unknown as Schema['_zod'];
  if (def.type === 'pipe') return fieldsOf(def.in as z.ZodType);
  if (def.type !== 'object') throw new Error(`No fields: ${def.type}`);
  return Object.entries(def.shape)
    .map(([name, field]) => written(name, field as z.ZodType))
    .join(', ');
}

function written(name: string, field: z.ZodType): string {
  const inside = toldAbove.has(name) ? '' : shapeOf(field);
  const { description } = field;
  const said = inside.startsWith('(') ? ` ${inside}` : '';
  const shape = inside && !said ? `: ${inside}` : '';
  const optional = field.safeParse(undefined).success ? '?' : '';
  return `\`${name}${optional}${shape}\`${said}${description ? ` (${description})` : ''}`;
}

/** The contents of a field: fields of its own, or one of some words. */
function shapeOf(field: z.ZodType): string {
  const { def } = field as unknown as Schema['_zod'];
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
      return shapeOf(def.innerType as z.ZodType);
    case 'array': {
      const inner = shapeOf(def.element as z.ZodType);
      return inner.startsWith('{') ? `[${inner}]` : inner;
    }
    case 'object':
      return `{ ${Object.keys(def.shape).join(', ')} }`;
    case 'enum':
      return `(${Object.values(def.entries)
        .map((word) => `\`${word}\``)
        .join(', ')})`;
    default:
      return '';
  }
}
