import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Page, readPages } from '../../../ops/deploy/try/blocks.ts';

const pages = readPages();
const text = readFileSync('docs/commands-and-tests.md', 'utf8');

/** A line of the list. */
interface Row {
  command: string;
  /** The pages that write it. */
  pages: Page[];
  tests: string;
  onDebian: string;
}

const rows: Row[] = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| command '))
  .map((line) => {
    const [, command = '', page = '', tests = '', onDebian = ''] = line
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
    const named = [...page.matchAll(/([a-z0-9-]+\.md)\)/g)].map(([, name]) => name);
    return { command, pages: pages.filter(({ name }) => named.includes(name)), tests, onDebian };
  });
const typed = rows.filter(({ command }) => command.includes('npm run'));

const scriptsIn = (words: string) =>
  [...words.matchAll(/npm run (?:--silent )?([a-z]+(?:[:-][a-z]+)*)/g)].map(
    ([, name = '']) => name,
  );
const optionsIn = (words: string) =>
  [...words.matchAll(/(--[a-z][a-z0-9-]+)/g)].map(([, option = '']) => option);

const codeOf = ({ blocks, code }: Page) => [...blocks.map((block) => block.text), ...code];
/** Lines of a script in blocks that the trial on a clean Debian runs. */
const triedOf = (script: string, { blocks }: Page) =>
  blocks
    .filter(({ treatment }) => treatment?.kind === 'run' || treatment?.kind === 'run-until')
    .flatMap((block) => block.text.split('\n'))
    .filter((line) => scriptsIn(line).includes(script));

describe('the list of commands and their tests', () => {
  it('has every command that a page of the handbook writes, or says why not', () => {
    const written = pages.flatMap((page) => codeOf(page).flatMap(scriptsIn));
    const [, beside = ''] = text.split('\n## Not in the list\n');
    const listed = [...typed.flatMap(({ command }) => scriptsIn(command)), ...scriptsIn(beside)];
    expect(new Set(written).size).toBeGreaterThan(15);
    expect([...new Set(listed)].toSorted()).toEqual([...new Set(written)].toSorted());
  });

  describe.each(typed)('$command', ({ command, onDebian, pages: own, tests }) => {
    const [script = ''] = scriptsIn(command);
    const options = optionsIn(command);

    it('is written so by the page it names', () => {
      expect(own).not.toEqual([]);
      const code = own.flatMap(codeOf).join('\n');
      expect(scriptsIn(code)).toContain(script);
      expect(options.filter((option) => !code.includes(option))).toEqual([]);
    });

    it('is run by the tests it names', () => {
      const files = [...tests.matchAll(/`([\w./-]+\.test\.ts)`/g)].map(([, name = '']) => {
        const found = globSync(name.includes('/') ? name : `tests/**/${name}`);
        expect([name, found]).toEqual([name, [expect.any(String)]]);
        return readFileSync(path.resolve(found[0] ?? ''), 'utf8');
      });
      expect(files).not.toEqual([]);
      const named = new RegExp(`(?<![\\w.])${script}\\b`);
      expect(files.filter((source) => !named.test(source))).toEqual([]);
    });

    it('is tried on a clean Debian as it says', () => {
      const tried = own.flatMap((page) => triedOf(script, page)).join('\n');
      const isTried = (option: string) => tried.includes(option);
      if (onDebian.startsWith('no')) {
        const alone = new RegExp(`npm run ${script}$`, 'm').test(tried);
        expect(options.length > 0 ? options.filter(isTried) : alone).toEqual(
          options.length > 0 ? [] : false,
        );
        return;
      }
      expect(tried).not.toBe('');
      const exceptions = onDebian.startsWith('yes, but for ') ? optionsIn(onDebian) : [];
      const claimed = onDebian.startsWith('yes') ? options : optionsIn(onDebian);
      expect(claimed.filter((option) => isTried(option) === exceptions.includes(option))).toEqual(
        [],
      );
    });
  });
});
