import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { expect, it } from 'vitest';
import { blocksOf } from '../../../../../cms/admin/handbook/blocks.ts';
import {
  handbookPages,
  readHandbook,
  readHandbookPicture,
} from '../../../../../cms/admin/handbook/handbook.ts';

const files = globSync('docs/so-tay-bien-tap/*.md').map((file) => path.basename(file, '.md'));

it('the table of contents leads to every page, and each can be read', async () => {
  const pages = await handbookPages();
  expect(pages.map(({ name }) => name).sort()).toEqual(
    files.filter((name) => name !== 'README').sort(),
  );
  for (const { name, title } of pages) expect(await readHandbook(name)).toContain(`# ${title}`);
});

it('nothing but a page is read, however it is asked for', async () => {
  const asked = ['README.md', '../security', '../../package', 'khong-co', 'hinh/thung-rac.webp'];
  expect(await Promise.all(asked.map(readHandbook))).toEqual(asked.map(() => undefined));
  expect(await readHandbookPicture('../README.md')).toBeUndefined();
  expect((await readHandbookPicture('thung-rac.webp'))?.length).toBeGreaterThan(1000);
});

it('a table is read cell by cell, what is around it stays Markdown', () => {
  expect(blocksOf('# Tên\n\n| Ai | Gì |\n|---|---|\n| **Duyệt** | Cho đăng |\n\nHết.\n')).toEqual([
    { markdown: '# Tên\n\n' },
    { head: ['Ai', 'Gì'], rows: [['**Duyệt**', 'Cho đăng']] },
    { markdown: '\nHết.\n' },
  ]);
});

/** The elements that the screen of the handbook draws by itself. */
const drawn = new Set(
  'root heading paragraph text strong emphasis list listItem blockquote inlineCode code link image'.split(
    ' ',
  ),
);

it('pages use only what the admin draws, and pictures that are there', () => {
  const nodes = files.flatMap((name) =>
    blocksOf(readFileSync(`docs/so-tay-bien-tap/${name}.md`, 'utf8')).flatMap((block) =>
      'markdown' in block ? all(fromMarkdown(block.markdown)) : [],
    ),
  );
  expect(nodes.length).toBeGreaterThan(500);
  expect(nodes.filter(({ type }) => !drawn.has(type)).map(({ type }) => type)).toEqual([]);
  const pictures = nodes.flatMap((node) => (node.type === 'image' ? [node.url] : []));
  expect(pictures.length).toBeGreaterThan(10);
  expect(pictures.filter((url) => !existsSync(path.join('docs', 'so-tay-bien-tap', url)))).toEqual(
    [],
  );
});

function all(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => all(child)) : [])];
}
