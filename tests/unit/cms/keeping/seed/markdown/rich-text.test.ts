import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Node } from '../../../../../../cms/base/editor/lexical.ts';
import {
  plainWords,
  takeCallouts,
  toRichText,
} from '../../../../../../cms/keeping/seed/markdown/rich-text.ts';
import { parseMarkdown } from '../../../../../../cms/keeping/seed/markdown/source.ts';
import { seedId } from '../../../../../../cms/keeping/seed/seed-id.ts';

const place = {
  document: 'guides/thu',
  report: () => undefined,
  refer: seedId,
  linkTo: () => undefined,
};

function read(source: string, options: { headings?: boolean } = {}) {
  const faults: string[] = [];
  const linked: string[] = [];
  const richText = toRichText(parseMarkdown(source), {
    ...place,
    report: (field, expected, received) => faults.push(`${field}: ${expected} ≠ ${received}`),
    linkTo: (url) => linked.push(url),
    ...options,
  });
  return { nodes: richText?.root.children ?? [], faults, linked };
}

/** A node in short: `p(a b)`, `ul(li(a) li(b))`. */
function brief(node: Node): string {
  if (node.type === 'text')
    return node['format'] === 1 ? `*${String(node['text'])}*` : String(node['text']);
  const children = (node['children'] as Node[] | undefined)?.map(brief).join('|') ?? '';
  const name = String(node['tag'] ?? (node.type === 'paragraph' ? 'p' : node.type));
  return `${name}(${children})`;
}

describe('Markdown as rich text', () => {
  it('reads bold words and links, one in the other', () => {
    const { nodes, linked, faults } = read('Coi **kỹ [bài này](/huong-dan/can-cuoc/)** nghen.');
    expect(nodes.map(brief)).toEqual(['p(Coi |*kỹ *|link(*bài này*)| nghen.)']);
    expect(linked).toEqual(['/huong-dan/can-cuoc/']);
    expect(faults).toEqual([]);
  });

  it('reads callouts, contacts, apps and videos as blocks', () => {
    const { nodes, faults } = read(
      [
        '> [!CAUTION]',
        '> Đừng đọc mã.',
        '',
        '[[gọi: 19000368 | Tổng đài VNeID | Ngày và đêm]]',
        '[[app: vneid]]',
        '[[video: https://example.vn/v | Cách làm]]',
      ].join('\n'),
    );
    expect(faults).toEqual([]);
    const fields = nodes.map((node) => node['fields'] as Record<string, unknown>);
    expect(fields).toMatchObject([
      { blockType: 'callout', kind: 'warning' },
      { blockType: 'contact', phone: '19000368', name: 'Tổng đài VNeID', note: 'Ngày và đêm' },
      { blockType: 'app', app: seedId('apps', 'vneid') },
      { blockType: 'video', url: 'https://example.vn/v', title: 'Cách làm' },
    ]);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(4);
  });

  it('gives the same ids each time', () => {
    const source = '[[app: vneid]]\n\n[Bài](/huong-dan/x/)';
    expect(read(source).nodes).toEqual(read(source).nodes);
  });

  it.each([
    ['<b>đậm</b>', 'HTML'],
    ['| a | b |', 'a table'],
    ['![hình](/a.png)', 'a picture'],
    ['[[gọi: 0123 | Ai đó]]', 'a number that nobody has'],
    ['[[khác: gì]]', 'an unknown block'],
    ['> lời trích', 'a quotation'],
    ['- một\n  - hai', 'a list in a list'],
    ['một **hai', 'bold that does not end'],
    ['`mã`', 'code'],
  ])('reports %j (%s) with its line', (source) => {
    const { faults } = read(`Đầu.\n\n${source}`);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^line [34]: /);
  });

  it.each([
    ['một *hai*', 'words in italics'],
    ['một [hai](/ba/ "bốn")', 'a title of a link'],
    ['một <https://example.vn>', 'an address without words'],
    ['một [[app: vneid]]', 'a block inside a paragraph'],
    ['---', 'a line across'],
    ['#### Một', 'a small heading'],
    ['```\nmã\n```', 'a block of code'],
    ['[một]: /hai/', 'an address kept for later'],
    ['> [!LOA]\n> Một', 'an unknown callout'],
    ['> [!NOTE]', 'a callout that says nothing'],
    ['- > một', 'a quotation in a list'],
    ['Một:\n[[app: vneid]]', 'a block right below words'],
  ])('reports %j (%s) with what is written there', (source) => {
    const { faults } = read(`Đầu.\n\n${source}`, { headings: true });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^line 3: .+ ≠ ".+"$/);
  });

  it('reads whatever anybody writes, and names lines that are there', () => {
    const marks = [
      '# ',
      '> ',
      '[!NOTE]',
      '- ',
      '1. ',
      '**',
      '[[app: x]]',
      '[a](/b/)',
      '![]()',
      '`',
    ];
    const line = fc.array(fc.oneof(fc.constantFrom(...marks, '\n', '<b>', '|'), fc.string()));
    fc.assert(
      fc.property(line, (pieces) => {
        const source = pieces.join('');
        const last = source.split(/\r\n|\r|\n/).length;
        for (const fault of read(source).faults) {
          const at = Number(/^line (\d+): /.exec(fault)?.[1]);
          expect(at).toBeGreaterThanOrEqual(1);
          expect(at).toBeLessThanOrEqual(last);
        }
      }),
    );
  });

  it('takes the warning of a step out of its text', () => {
    const { taken, rest } = takeCallouts(
      parseMarkdown('Làm vầy.\n\n> [!WARNING]\n> Coi chừng\n> mất tiền.\n\n> [!NOTE]\n> Thêm.'),
      'WARNING',
    );
    expect(taken.map(plainWords)).toEqual(['Coi chừng mất tiền.']);
    expect(rest.blocks.map(({ type }) => type)).toEqual(['paragraph', 'blockquote']);
  });

  it.each(['> [!WARNING]', '> [!WARNING]\n> **Coi** chừng', '> [!WARNING]\n> Một\n>\n> Hai'])(
    'takes %j for no warning in plain words',
    (source) =>
      expect(takeCallouts(parseMarkdown(source), 'WARNING').taken.map(plainWords)).toEqual([
        undefined,
      ]),
  );
});
