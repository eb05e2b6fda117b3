import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage, readPages } from '../../../ops/deploy/try/blocks.ts';
import { asTried } from '../../../ops/deploy/try/placeholders.ts';

const pages = readPages();
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const read = (pattern: string) =>
  globSync(pattern)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
/**
 * The files where settings are read, and what else of ours is told something by a name in capitals.
 */
const readers =
  read('env/*.ts') +
  read('ops/kiosk/**/*.{sh,service}') +
  read('ops/deploy/**/*.{sh,yaml,service}');

/** All that a page gives as code, in blocks and in sentences. */
const codeOf = ({ blocks, code }: (typeof pages)[number]) => [
  ...blocks.map(({ text }) => text),
  ...code,
];
const namesIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

it('the list of the handbook names every page', () => {
  const files = globSync('docs/so-tay-van-hanh/*.md').map((file) => path.basename(file));
  expect(files.length).toBeGreaterThan(9);
  expect(pages.map(({ name }) => name).toSorted()).toEqual(
    files.filter((name) => name !== 'README.md').toSorted(),
  );
});

describe.each(pages)('$name', (page) => {
  const code = codeOf(page).join('\n');

  it('says of each block whether it is tried, and why not', () => {
    expect(page.blocks.filter(({ treatment }) => !treatment)).toEqual([]);
  });

  it('gives commands that exist, with options that they know', () => {
    const commands = namesIn(code, /npm run (?:--silent )?([a-z:-]+)/g);
    expect(commands.filter((name) => !scripts[name])).toEqual([]);
    const withOptions = [...code.matchAll(/npm run (?:--silent )?([a-z:-]+) -- ([^\n|]*)/g)];
    const unknown = withOptions.flatMap(([, name = '', words = '']) => {
      const file =
        name === 'bench'
          ? `tests/bench/${words.split(' ')[0]}.ts`
          : (scripts[name]?.split(' ').find((word) => word.endsWith('.ts')) ?? '');
      const source = readFileSync(file, 'utf8');
      return namesIn(words, /--([a-z][a-z-]+)/g).filter((option) => !source.includes(option));
    });
    expect(unknown).toEqual([]);
  });

  it('names files of ours that are there', () => {
    const named = namesIn(code, /((?<![\w/.-])(?:ops|docs|cms)\/[\w./-]+)/g);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('names settings that are read', () => {
    const named = namesIn(code, /^([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?==|$)/gm);
    expect(named.filter((name) => !new RegExp(`\\b${name}\\b`).test(readers))).toEqual([]);
  });

  it('leads to pages and headings that are there', () => {
    const folder = 'docs/so-tay-van-hanh';
    const text = readFileSync(path.join(folder, page.name), 'utf8');
    const broken = [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
      if (/^https?:/.test(link)) return [];
      const [file = '', heading] = link.split('#');
      const target = path.join(folder, file || page.name);
      if (!existsSync(target)) return [link];
      return heading && !headingsOf(target).includes(heading) ? [link] : [];
    });
    expect(broken).toEqual([]);
  });
});

/** The headings of a file as links name them. */
function headingsOf(file: string): string[] {
  return namesIn(readFileSync(file, 'utf8'), /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('a mark', () => {
  const treatment = (fence: string) =>
    readPage('a.md', `\`\`\`${fence}\nls\n\`\`\`\n`).blocks[0]?.treatment;

  it.each([
    ['sh thử', { kind: 'run' }],
    ['sh thử tới Xong rồi.', { kind: 'run-until', words: 'Xong rồi.' }],
    ['sh chưa thử: cần Docker', { kind: 'left-out', reason: 'cần Docker' }],
    ['powershell chưa thử: cần Windows', { kind: 'left-out', reason: 'cần Windows' }],
    ['powershell thử', undefined],
    ['env thử', { kind: 'set' }],
    ['env', { kind: 'shown' }],
    ['text', { kind: 'shown' }],
    ['sh', undefined],
    ['sh chưa thử', undefined],
    ['', undefined],
  ])('%s', (fence, expected) => {
    expect(treatment(fence)).toEqual(expected);
  });
});

it('what the reader fills in is filled in for the trial', () => {
  expect(asTried('sudo ops/deploy/install.sh apso.example.vn soan.example.vn ten@example.vn')).toBe(
    'sudo ops/deploy/install.sh apso.example.vn soan.example.vn --self-signed',
  );
  const tried = pages.flatMap(({ blocks }) =>
    blocks.filter(({ treatment }) => treatment?.kind === 'run').map(({ text }) => asTried(text)),
  );
  expect(tried.length).toBeGreaterThan(10);
  expect(tried.filter((text) => text.includes('vi-du') || text.includes('20261126'))).toEqual([]);
});
