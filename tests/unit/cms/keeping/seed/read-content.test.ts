import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ContentError } from '../../../../../cms/keeping/seed/faults.ts';
import { readContent } from '../../../../../cms/keeping/seed/read-content.ts';
import { seedId } from '../../../../../cms/keeping/seed/seed-id.ts';

const sound: Record<string, string> = {
  'topics.yaml': '- { slug: vneid, name: VNeID, summary: Căn cước., icon: id, order: 1 }',
  'hotlines.yaml':
    '- { number: 113, name: Công an, purpose: Khi gấp., emergency: true, link: hotline-113 }',
  'terms.yaml': '- { term: OTP, meaning: Mã dùng một lần. }',
  'synonyms.yaml': '- words: [cccd, căn cước]',
  'best-bets.yaml': '- { queries: [căn cước], address: /huong-dan/thu/ }',
  'documents.yaml': '[]',
  'redirects.yaml': '- { from: /chu-de/cu/, to: /chu-de/vneid/ }',
  'settings.yaml':
    'province: Cà Mau\ncontact: { organisation: UBND tỉnh Cà Mau }\ntopTasks:\n  - { title: Làm, icon: id, address: /chu-de/vneid/ }',
  'apps/vneid.md':
    '---\nname: VNeID\nsummary: Định danh.\nicon: id\nlinks:\n  - { link: vneid-android, label: Tải về }\n---\n# Làm được gì\n\nCoi giấy tờ.\n',
  'guides/thu.md': [
    '---',
    'title: Thử',
    'summary: Thử một lần.',
    'topic: vneid',
    'apps: [vneid]',
    'time: Một ngày',
    'needsNo: [cost]',
    'changedOn: 2026-11-20',
    'checkedOn: 2026-11-21',
    'reviewBy: 2027-05-31',
    'officialLink: { link: dvc-site, label: Mở cổng }',
    'facts: [vneid-01, vneid-02]',
    '---',
    '# Các bước',
    '',
    '## Mở máy',
    '![](drawing:dien-thoai)',
    'Bấm nút.',
    '',
    '> [!WARNING]',
    '> Coi chừng.',
    '',
    '> [!DONE]',
    '> Máy sáng.',
    '',
    '> [!STUCK]',
    '> Sạc máy rồi thử lại.',
    '',
    '# Hỏi ai',
    '',
    '[[app: vneid]]',
    '',
    '# Hỏi đáp',
    '',
    '## Có mất tiền không?',
    'Không.',
  ].join('\n'),
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  for (const [file, text] of Object.entries(sound)) write(file, text);
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

function change(file: string, from: string, to: string) {
  write(file, readFileSync(path.join(folder, file), 'utf8').replace(from, to));
}

function faults() {
  try {
    readContent(folder);
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
  return [];
}

describe('sound content', () => {
  it('becomes documents with ids that follow from slugs', () => {
    const [guide] = readContent(folder).guides;
    expect(guide).toMatchObject({
      slug: 'thu',
      topic: seedId('topics', 'vneid'),
      apps: [seedId('apps', 'vneid')],
      officialLink: { url: 'https://dichvucong.gov.vn', label: 'Mở cổng' },
      changedAt: '2026-11-20T05:00:00.000Z',
      checkedOn: '2026-11-21T05:00:00.000Z',
      reviewBy: '2027-05-31T05:00:00.000Z',
      steps: [
        {
          title: 'Mở máy',
          picture: { source: 'drawing', drawing: 'dien-thoai' },
          warning: 'Coi chừng.',
          done: 'Máy sáng.',
          stuck: 'Sạc máy rồi thử lại.',
        },
      ],
      faq: [{ question: 'Có mất tiền không?' }],
    });
  });

  describe('a screen', () => {
    const fact = 'taps-vneid-vi-giay-to-05';
    const screen = (more: string) =>
      write(
        'screens/vneid.yaml',
        `- slug: vi\n  name: Ví\n  place: VNeID\n  app: vneid\n  facts: [${fact}]\n  ${more}`,
      );

    it('is whose its first fact is, and asks to be tried again', () => {
      screen('elements: [{ type: button, text: Tạo mới yêu cầu, tap: true }]');
      expect(readContent(folder).screens).toMatchObject([
        {
          slug: 'vi',
          app: seedId('apps', 'vneid'),
          elements: [{ type: 'button', text: 'Tạo mới yêu cầu', tap: true }],
          source: { name: 'aFamily', date: '13/09/2025' },
          checks: [{ field: 'Trên màn hình có', note: expect.stringContaining('aFamily, 13/09') }],
        },
      ]);
    });
  });
});

describe('faults are told by file, field, expected and received', () => {
  const cases: [string, string, string, string, string, RegExp, RegExp][] = [
    ['an unknown field', 'guides/thu.md', 'summary:', 'sumary:', 'summary', /string/, /nothing/],
    ['an unknown topic', 'guides/thu.md', 'topic: vneid', 'topic: khac', 'topic', /topics/, /khac/],
    ['a missing fact', 'guides/thu.md', 'vneid-02', 'vneid-99', 'facts.1', /fact/, /vneid-99/],
    [
      'an unsure fact',
      'guides/thu.md',
      'vneid-02',
      'vneid-05',
      'facts.1',
      /confirmed/,
      /not confi/,
    ],
    ['a wrong day', 'guides/thu.md', '2027-05-31', '31/05/2027', 'reviewBy', /date/i, /31/],
    ['an empty answer', 'guides/thu.md', '\nKhông.', '', 'line 35', /answer/, /none/],
    ['no time', 'guides/thu.md', 'time: Một ngày\n', '', 'time', /needsNo: \[time\]/, /none/],
    [
      'a warning for a time',
      'guides/thu.md',
      'Một ngày',
      'Gõ sai quá 5 lần thì chờ tới hôm sau',
      'time',
      /span of time/,
      /chờ tới hôm sau/,
    ],
    [
      'a review after the day of a mark',
      'guides/thu.md',
      'facts:',
      'check: [{ field: time, by: 2027-03-01, note: Nghị định nào thay? Hỏi Sở Nội vụ. }]\nfacts:',
      'reviewBy',
      /2027-03-01/,
      /2027-05-31/,
    ],
    ['an unknown app', 'guides/thu.md', '[[app: vneid]]', '[[app: vn]]', 'line 31', /apps/, /vn/],
    [
      'a link to nowhere',
      'best-bets.yaml',
      '/thu/',
      '/tha/',
      '"/huong-dan/tha/"',
      /address/,
      /tha/,
    ],
    ['a strange number', 'hotlines.yaml', '113', '114', 'number', /hotline-113/, /114/],
    ['broken YAML', 'terms.yaml', 'term: OTP', 'term: "OTP', 'line 1', /YAML/, /quote/],
  ];

  it.each(cases)('%s', (_, file, from, to, field, expected, received) => {
    change(file, from, to);
    const fault = faults().find((one) => one.file === file && one.field === field);
    expect(fault?.expected).toMatch(expected);
    expect(fault?.received).toMatch(received);
  });

  it('a file without front matter', () => {
    write('articles/x.md', '# Nghĩa là gì với bà con\n');
    expect(faults()).toMatchObject([{ file: 'articles/x.md', field: 'line 1' }]);
  });

  it('all at once', () => {
    change('guides/thu.md', 'topic: vneid', 'topic: khac');
    change('settings.yaml', 'province: Cà Mau', 'province: ""');
    expect(new Set(faults().map(({ file }) => file))).toEqual(
      new Set(['guides/thu.md', 'settings.yaml']),
    );
  });
});
