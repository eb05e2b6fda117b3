import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';

/**
 * Treatment by the trial of a fenced block of the handbook, as the words after the language say:
 * `sh thử` is run and must succeed; `sh thử tới WORDS` runs until it says these words, then gets Ctrl-C;
 * `sh chưa thử: REASON` is left out, and `powershell` always is; `env thử` is added to the settings;
 * `env`, `text` and the like only show something.
 */
export type Treatment =
  | { kind: 'run' }
  | { kind: 'run-until'; words: string }
  | { kind: 'set' }
  | { kind: 'left-out'; reason: string }
  | { kind: 'shown' };

/** A fenced block of a page. */
export interface Block {
  /** Its first line in the file, from 1. */
  line: number;
  language: string;
  text: string;
  /** None when its mark says nothing that is known. */
  treatment: Treatment | undefined;
}

/** A page of the operator's handbook. */
export interface Page {
  /** `sao-luu.md` */
  name: string;
  blocks: Block[];
  /** The code in backticks within sentences and tables. */
  code: string[];
}

const handbook = path.resolve(import.meta.dirname, '../../../docs/so-tay-van-hanh');

/** The pages in the order in which the handbook's list names them. */
export function readPages(folder = handbook): Page[] {
  const list = fromMarkdown(readFileSync(path.join(folder, 'README.md'), 'utf8'));
  const names = [...nodesIn(list)].flatMap((node) =>
    node.type === 'link' && /^[a-z0-9-]+\.md$/.test(node.url) ? [node.url] : [],
  );
  return [...new Set(names)].map((name) =>
    readPage(name, readFileSync(path.join(folder, name), 'utf8')),
  );
}

/** One page. @param markdown its text */
export function readPage(name: string, markdown: string): Page {
  const nodes = [...nodesIn(fromMarkdown(markdown))];
  return {
    name,
    blocks: nodes.flatMap((node) =>
      node.type === 'code'
        ? [
            {
              line: node.position?.start.line ?? 0,
              language: node.lang ?? '',
              text: node.value,
              treatment: treatmentOf(node.lang ?? '', node.meta ?? ''),
            },
          ]
        : [],
    ),
    code: nodes.flatMap((node) => (node.type === 'inlineCode' ? [toString(node)] : [])),
  };
}

const until = 'thử tới ';
const leftOut = 'chưa thử: ';

function treatmentOf(language: string, mark: string): Treatment | undefined {
  if (language === 'sh') {
    if (mark === 'thử') return { kind: 'run' };
    if (mark.startsWith(until)) return { kind: 'run-until', words: mark.slice(until.length) };
    return mark.startsWith(leftOut)
      ? { kind: 'left-out', reason: mark.slice(leftOut.length) }
      : undefined;
  }
  if (language === 'powershell' && mark.startsWith(leftOut))
    return { kind: 'left-out', reason: mark.slice(leftOut.length) };
  if (language === 'env' && mark === 'thử') return { kind: 'set' };
  return ['env', 'text', 'cron'].includes(language) && mark === '' ? { kind: 'shown' } : undefined;
}

function* nodesIn(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesIn(child);
}
