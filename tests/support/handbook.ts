import { type Page, readPages } from '../../ops/deploy/try/blocks.ts';

/** The words before a command of a service, or of root; a process of a test is that already. */
const asService = /^\s*(?:sudo (?:ap-so )?)?/;

/**
 * The one command that a page of the operator's handbook writes, in a block or in a sentence.
 * @param page `chay.md`
 * @param pattern what tells it from the others of the page, from `npm run` on
 * @throws {Error} when the page writes it in no way, or in several
 */
export function commandOf(page: string, pattern: RegExp): string {
  const found = readPages().find(({ name }) => name === page);
  const lines = found ? linesOf(found).filter((line) => pattern.test(line)) : [];
  const [command, ...others] = new Set(lines);
  if (command === undefined || others.length > 0)
    throw new Error(`${page} writes ${others.length === 0 ? 'no' : 'more than one'} ${pattern}`);
  return command;
}

/**
 * All that the pages write of some scripts of package.json: each line once, in no order.
 * @param scripts `restore`
 */
export function commandsOf(scripts: string[]): string[] {
  const lines = readPages().flatMap(linesOf);
  return [...new Set(lines)].filter((line) => scripts.includes(scriptOf(line)));
}

function linesOf({ blocks, code }: Page): string[] {
  return [...blocks.map(({ text }) => text), ...code]
    .flatMap((text) => text.split('\n'))
    .map((line) => line.replace(asService, ''))
    .filter((line) => line.startsWith('npm run '));
}

/** `restore` of `npm run --silent restore -- x` */
const scriptOf = (line: string) =>
  line
    .split(/\s+/)
    .slice(2)
    .find((word) => !word.startsWith('-')) ?? '';
