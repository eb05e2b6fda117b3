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

  it('names each source of its facts once', () => {
    const [guide] = readContent(folder).guides;
    expect(guide?.sources.map(({ document }) => document)).toEqual([
      'Nghị định 69/2024/NĐ-CP (25/06/2024)',
    ]);
  });

  it('says the day of a mark before what it asks', () => {
    change(
      'guides/thu.md',
      'facts:',
      'check: [{ field: time, by: 2027-06-30, note: Nghị định nào thay? Hỏi Sở Nội vụ. }]\nfacts:',
    );
    const [guide] = readContent(folder).guides;
    expect(guide?.checks).toContainEqual({
      field: 'Mất bao lâu',
      note: 'Trước 30/06/2027: Nghị định nào thay? Hỏi Sở Nội vụ.',
    });
  });

  it('names a page once that facts and the guide call by different titles', () => {
    const { url } = readContent(folder).guides[0]?.sources[0] ?? {};
    expect(url).toBeDefined();
    const again = `sources: [{ document: Bài khác tên, publisher: Báo, url: '${url}' }]`;
    change('guides/thu.md', 'topic: vneid', `topic: vneid\n${again}`);
    expect(readContent(folder).guides[0]?.sources).toHaveLength(1);
  });

  it('marks what was only reported, and what an app showed on a day', () => {
    change('guides/thu.md', 'vneid-02]', 'taps-vneid-muc-2-04, taps-vneid-cai-dat-01]');
    const notes = readContent(folder).guides[0]?.checks.map(({ field, note }) => [field, note]);
    expect(notes).toContainEqual(['Nguồn', expect.stringMatching(/^“.+” .*Còn đúng không[?] Tìm/)]);
    expect(notes).toContainEqual([
      'Các bước',
      expect.stringMatching(/Bấm thử lại \(theo .*Cam Lộ, Quảng Trị, 09\/2024/),
    ]);
  });

  it('gives an app its confirmed links by kind, and marks for editors what they should try', () => {
    change('apps/vneid.md', 'vneid-android', 'vssid-android');
    const [app] = readContent(folder).apps;
    expect(app?.checks).toEqual([
      {
        field: 'Liên kết chính thức',
        note: 'Địa chỉ VssID trên Google Play còn đúng không? Bấm thử.',
      },
    ]);
    expect(app?.links).toEqual([
      {
        kind: 'android',
        url: 'https://play.google.com/store/apps/details?id=com.bhxhapp',
        label: 'Tải về',
      },
    ]);
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

    it('has no words that no fact has, but for examples', () => {
      screen('elements: [{ type: button, text: Bấm đại, tap: true }]');
      expect(faults()).toMatchObject([{ file: 'screens/vneid.yaml', received: '"Bấm đại"' }]);
      screen('elements: [{ type: button, text: Bấm đại }]\n  examples: [Bấm đại]');
      expect(faults()).toEqual([]);
    });

    it('stands in a step below its drawing, three at most', () => {
      screen('elements: [{ type: button, text: Tạo mới yêu cầu }]');
      const lines = (count: number) => `![](drawing:dien-thoai)${'\n![](screen:vi)'.repeat(count)}`;
      change('guides/thu.md', '![](drawing:dien-thoai)', lines(3));
      const [step] = readContent(folder).guides[0]?.steps ?? [];
      const vi = { screen: seedId('screens', 'vi') };
      expect(step).toMatchObject({ picture: { drawing: 'dien-thoai' }, screens: [vi, vi, vi] });
      change('guides/thu.md', lines(3), lines(4));
      expect(faults()).toMatchObject([{ file: 'guides/thu.md' }]);
      change('guides/thu.md', lines(4), '![](screen:khong-co)');
      expect(faults()).toMatchObject([{ received: '"khong-co"' }]);
    });
  });

  it('is put into composed Unicode', () => {
    change('guides/thu.md', 'Thử một lần.', 'Thử một lần.'.normalize('NFD'));
    expect(readContent(folder).guides[0]?.summary).toBe('Thử một lần.'.normalize('NFC'));
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
    [
      'an unsure link',
      'guides/thu.md',
      'dvc-site',
      'voso-site',
      'officialLink.link',
      /conf/,
      /voso/,
    ],
    ['a wrong day', 'guides/thu.md', '2027-05-31', '31/05/2027', 'reviewBy', /date/i, /31/],
    ['a wrong heading', 'guides/thu.md', '# Hỏi ai', '# Liên hệ', 'line 29', /# Hỏi ai/, /Liên hệ/],
    ['a step without heading', 'guides/thu.md', '## Mở máy', 'Mở máy', 'line 16', /##/, /Mở máy/],
    ['an empty answer', 'guides/thu.md', '\nKhông.', '', 'line 35', /answer/, /none/],
    [
      'two ends of one step',
      'guides/thu.md',
      '> [!STUCK]',
      '> [!DONE]\n> Máy kêu.\n\n> [!STUCK]',
      'line 16',
      /one > \[!DONE\] a step/,
      /Máy kêu/,
    ],
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
      'a deadline behind an unknown time',
      'guides/thu.md',
      'Một ngày',
      'Chưa biết mấy ngày. Chậm nhất ngày 31/07 phải nộp, trong vòng 30 ngày',
      'time',
      /span of time/,
      /^"Chậm nhất/,
    ],
    [
      'an unknown time that leads nowhere',
      'guides/thu.md',
      'Một ngày',
      'Chưa biết mấy ngày.',
      'time',
      /whom to ask/,
      /Chưa biết/,
    ],
    [
      'a free call for a cost',
      'guides/thu.md',
      'needsNo: [cost]',
      'cost: Gọi 112 không mất tiền, ngày đêm có người trực',
      'cost',
      /amount/,
      /Gọi 112/,
    ],
    [
      'an unknown time that nobody is asked for',
      'guides/thu.md',
      'Một ngày',
      'Chưa biết. Hỏi quầy xã.',
      'check',
      /mark of "time"/,
      /none/,
    ],
    [
      'words for a cost',
      'guides/thu.md',
      'needsNo: [cost]',
      'cost: Rẻ thôi',
      'cost',
      /amount/,
      /Rẻ thôi/,
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
    [
      'a review after a fact has ended',
      'guides/thu.md',
      'vneid-02',
      'so-do-dat-dai-01',
      'reviewBy',
      /2027-03-01/,
      /2027-05-31/,
    ],
    [
      'a needless cost',
      'guides/thu.md',
      'needsNo',
      'cost: 1 đồng\nneedsNo',
      'cost',
      /needsNo/,
      /1 đồng/,
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
    ['a missing name', 'hotlines.yaml', 'name: Công an, ', '', '1.name', /string/, /nothing/],
    [
      'synonyms that begin alike',
      'synonyms.yaml',
      'căn cước]',
      'căn cước]\n- words: [cccd, thẻ chip]',
      '2',
      /another/,
      /cccd/,
    ],
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

  it('a list that is missing', () => {
    rmSync(path.join(folder, 'topics.yaml'));
    expect(faults()[0]).toMatchObject({ file: 'topics.yaml', field: '(file)' });
  });

  it('all at once', () => {
    change('guides/thu.md', 'topic: vneid', 'topic: khac');
    change('settings.yaml', 'province: Cà Mau', 'province: ""');
    expect(new Set(faults().map(({ file }) => file))).toEqual(
      new Set(['guides/thu.md', 'settings.yaml']),
    );
  });
});
