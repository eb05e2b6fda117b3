import { readPages } from '../../ops/deploy/try/blocks.ts';

/** What a service puts before a command of the handbook; a process of a test is that service already. */
const asService = /^\s*(?:sudo ap-so )?/;

/**
 * The one command that a page of the operator's handbook writes, in a block or in a sentence.
 * @param page `chay.md`
 * @param pattern what tells it from the others of the page, from `npm run` on
 * @throws {Error} when the page writes it in no way, or in several
 */
export function commandOf(page: string, pattern: RegExp): string {
  const found = readPages().find(({ name }) => name === page);
  const lines = [...(found?.blocks.map(({ text }) => text) ?? []), ...(found?.code ?? [])]
    .flatMap((text) => text.split('\n'))
    .map((line) => line.replace(asService, ''))
    .filter((line) => line.startsWith('npm run ') && pattern.test(line));
  const [command, ...others] = new Set(lines);
  if (command === undefined || others.length > 0)
    throw new Error(`${page} writes ${others.length === 0 ? 'no' : 'more than one'} ${pattern}`);
  return command;
}
