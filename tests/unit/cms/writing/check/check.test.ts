import { describe, expect, it } from 'vitest';
import { check } from '../../../../../cms/writing/check/check.ts';
import type { Finding, Knowledge } from '../../../../../cms/writing/check/finding.ts';
import { readingOf } from '../../../../../cms/writing/check/read.ts';
import type { Values } from '../../../../../cms/writing/check/reading.ts';
import {
  linkNode,
  paragraphNode,
  richText,
  textNode,
  type Node,
} from '../../../../../cms/base/editor/lexical.ts';
import { nothingKnown } from './knowledge.ts';

const text = (words: string) => richText([paragraphNode([textNode(words)])]);
const link = (url: string, words: string) =>
  richText([paragraphNode([linkNode('1', url, [textNode(words)])])]);
const toDocument = (collection: string, id: string, words: string): Node => ({
  ...linkNode('1', '', [textNode(words)]),
  fields: { linkType: 'internal', doc: { relationTo: collection, value: id } },
});

const known: Knowledge = {
  ...nothingKnown,
  words: {
    hard: [{ word: 'truy cập', instead: 'vào, mở' }],
    explained: [{ word: 'OTP', by: ['mã dùng một lần'] }],
    names: ['SIM'],
    verbs: ['đắp'],
  },
  terms: ['VNeID', 'mã QR', 'email'],
  officialHosts: ['zalo.me'],
  knownNumbers: new Set(['19000368']),
};

/** A guide at which nothing is to be found. */
const good: Values = {
  title: 'Làm định danh mức 2 ở đâu?',
  summary: 'Bà con tới Công an xã để làm.',
  prepare: [{ text: 'Thẻ căn cước' }],
  steps: [
    { title: 'Mang thẻ theo', body: text('Nhớ mang thẻ thật.'), picture: { drawing: 'the' } },
    { title: 'Đọc số điện thoại', body: text('Đọc chậm từng số.') },
  ],
  help: text('Hỏi Công an xã.'),
  keeper: 'u1',
  reviewBy: '2027-05-31T05:00:00.000Z',
  sources: [{ document: 'Nghị định', publisher: 'Chính phủ' }],
};

const findings = (changes: Values, more: Partial<Knowledge> = {}): Finding[] =>
  check(readingOf('guides', { ...good, ...changes }), { ...known, ...more });
/** `rule at path` of everything found in the good guide with some changes. */
const rulesIn = (changes: Values, more: Partial<Knowledge> = {}) =>
  findings(changes, more).map(({ rule, path }) => `${rule} at ${path}`);
const said = { done: 'Máy báo đã gửi.', stuck: 'Hỏi tổ ở ấp.' };
const step = (changes: Values) => ({
  steps: [{ title: 'Mở máy', picture: { drawing: 'may' }, ...said, ...changes }],
});
const inHelp = (nodes: Node[]) => ({ help: richText(nodes) });

describe('a guide', () => {
  it('that is good is left in peace', () => {
    expect(findings({})).toEqual([]);
  });

  it('of which nothing is written lacks what somebody has to vouch for, and crashes nothing', () => {
    const found = check(readingOf('guides', {}), known);
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'no-owner serious',
      'no-review-date serious',
      'no-help serious',
      'no-source advice',
    ]);
  });

  it.each([
    [{ steps: 'không phải danh sách', faq: [null, 3], help: { root: 5 }, sources: {} }],
    [{ title: 7, steps: [{ body: { root: { children: [{ type: 'block' }, null] } } }] }],
  ])('that is malformed is read as far as it goes: %j', (values) => {
    expect(check(readingOf('guides', values), known).length).toBeGreaterThan(0);
  });
});

describe('sentences', () => {
  const long =
    'Bà con mang theo thẻ căn cước còn hạn và điện thoại đang dùng tới Công an xã nơi mình ở để cán bộ chụp khuôn mặt, lấy dấu vân tay rồi ghi số điện thoại vào hồ sơ.';

  it('that are too long are named by their first words, with their length', () => {
    const [finding] = findings(step({ body: text(`Làm vậy nè. ${long}`) }));
    expect(finding).toMatchObject({ rule: 'long-sentence', path: 'steps.0.body' });
    expect(finding?.sentence).toBe('Câu “Bà con mang theo thẻ căn cước còn…” dài 39 chữ.');
  });
});

describe('words', () => {
  it('that are hard get a plain one, wherever they stand', () => {
    const [finding] = findings({ faq: [{ question: 'Truy cập ở đâu?', answer: text('Ở nhà.') }] });
    expect(finding).toMatchObject({
      rule: 'hard-word',
      path: 'faq.0.question',
      todo: 'Nói “vào, mở”.',
    });
  });

  it('that need it are explained at first use', () => {
    const warning = 'Không đọc OTP cho ai.';
    expect(rulesIn(step({ warning }))).toEqual(['unexplained-word at steps.0.warning']);
    expect(rulesIn(step({ warning: 'OTP là mã dùng một lần.' }))).toEqual([]);
  });

  it.each([
    ['Nộp ở TTHCC xã.', ['unknown-word at steps.0.body']],
    ['Bấm vào menu, rồi bấm menu nữa.', ['unknown-word at steps.0.body']],
    ['Mở VNeID, quét mã QR, gửi email, lắp SIM vào máy.', []],
    ['Theo Nghị định 69/2024/NĐ-CP và Thông tư 32/2025/TT-BKHCN.', []],
    ['Vào dichvucong.gov.vn.', []],
  ])('that nobody explains are told once: “%s”', (body, expected) => {
    expect(rulesIn(step({ body: text(body) }))).toEqual(expected);
  });
});

describe('links', () => {
  it.each([
    ['đây', true],
    ['Bấm vào đây', true],
    ['Xem thêm', true],
    ['https://zalo.me/tai', true],
    ['Trang tải Zalo', false],
    ['Ở đây có gì', false],
  ])('with the words “%s” are vague: %s', (words, isVague) => {
    const rules = rulesIn({ help: link('https://zalo.me/tai', words) });
    expect(rules).toEqual(isVague ? ['vague-link at help'] : []);
  });

  it.each([
    ['https://zalo.me/pc', []],
    ['https://id.zalo.me/', []],
    ['https://dichvucong.camau.gov.vn/', []],
    ['https://zalo.me.la.vn/', ['unofficial-link at help']],
    ['https://gov.vn.net/', ['unofficial-link at help']],
    ['https://xgov.vn/', ['unofficial-link at help']],
    ['http://dichvucong.gov.vn/', ['plain-http at help']],
    ['HTTP://zalo.me/', ['plain-http at help']],
    ['mailto:hoi@camau.gov.vn', []],
  ])('to %s are judged', (url, expected) => {
    expect(rulesIn({ help: link(url, 'Trang đó') })).toEqual(expected);
  });

  it('on the page of an app itself are what makes a site official', () => {
    const app = {
      name: 'Zalo',
      summary: 'Nhắn tin.',
      uses: text('Nhắn tin.'),
      fakes: text('Coi tên nhà làm.'),
      links: [{ kind: 'web', url: 'https://moi.vn/', label: 'Trang Zalo' }],
      sources: [{}],
      keeper: 'somebody',
      reviewBy: '2027-05-31',
    };
    expect(check(readingOf('apps', app), known)).toEqual([]);
  });

  it('inside the site lead somewhere', () => {
    const targets = new Map([
      ['/huong-dan/co/', 'page'],
      ['/huong-dan/khong/', 'nowhere'],
      ['/huong-dan/da-go/', 'gone'],
      ['guides/nhap', 'draft'],
    ] as const);
    const help = (node: Node) => findings(inHelp([paragraphNode([node])]), { targets });
    const to = (url: string) => help(linkNode('1', url, [textNode('Bài đó')]));
    expect(to('/huong-dan/co/')).toEqual([]);
    expect(to('/huong-dan/khong/')).toMatchObject([{ rule: 'dead-link', severity: 'serious' }]);
    expect(to('/huong-dan/da-go/')).toMatchObject([{ rule: 'dead-link', severity: 'serious' }]);
    expect(help(toDocument('guides', 'nhap', 'Bài nháp'))).toMatchObject([
      { rule: 'dead-link', severity: 'advice', path: 'help' },
    ]);
  });
});

describe('numbers', () => {
  it.each([
    ['Gọi 1900 0368.', []],
    ['Gọi 1900.0368 hoặc +84 912 345 678.', ['unknown-number at steps.0.body']],
    ['Gọi (0290) 3831-234 trước.', ['unknown-number at steps.0.body']],
    ['Nhắn 0912345678, nhắn lại 0912 345 678.', ['unknown-number at steps.0.body']],
    ['Phí 30.000.000 đồng, ngày 01/07/2025, mã 19122345678.', []],
    ['Cà Mau có 112 xã cũ, năm 1022.', []],
    ['Số căn cước 096012345678 gồm 12 số.', []],
  ])('in “%s” are known or told', (body, expected) => {
    expect(rulesIn(step({ body: text(body) }))).toEqual(expected);
  });
});

describe('steps', () => {
  it.each([
    ['Thẻ căn cước', true],
    ['Màn hình thứ hai', true],
    ['Đắp mộ', false],
    ['Nếu chưa có máy, hỏi tổ ở ấp', false],
    ['Không bấm đường dẫn lạ', false],
  ])('called “%s” lack a verb: %s', (title, lacks) => {
    expect(rulesIn(step({ title }))).toEqual(lacks ? ['step-without-verb at steps.0.title'] : []);
  });

  it.each([
    ['Điền tờ khai và gắn giấy tờ', true],
    ['Mở máy, sau đó gọi công an', true],
    ['Bấm nộp và giữ mã hồ sơ', false],
    ['Chụp nhãn và giấy tờ của món', false],
    ['Giữ giấy hẹn và chờ trả lời', false],
    ['Coi tiền vào rồi mới giao hàng', false],
  ])('called “%s” are two: %s', (title, isTwo) => {
    expect(rulesIn(step({ title }))).toEqual(isTwo ? ['two-steps-in-one at steps.0.title'] : []);
  });

  const sure = { severity: 'serious', said: 'có chỗ phải bấm' };
  const likely = { severity: 'advice', said: 'hình như có chỗ phải bấm' };
  it.each([
    { title: 'Bấm “Gửi yêu cầu”', ...sure },
    { body: text('Chọn mục “Ví giấy tờ”.'), ...sure },
    { body: text('Đừng đoán nữa, bấm “Quên passcode”.'), ...sure },
    { body: text('Không thấy thì gõ “phản ánh”.'), ...sure },
    { body: text('Đừng bấm “Nhận thưởng”. Bấm “Chặn”.'), ...sure },
    { screens: [{ screen: 'm1' }], ...sure },
    { body: text('Chạm vào tên người đó, rồi gõ chữ.'), ...likely },
    { body: text('Coi kỹ tên, rồi bấm cài.'), ...likely },
    { body: text('Mở VNeID, coi có tên mình không.'), ...likely },
  ])(
    'in which something is tapped say what one sees, and what to do if not: %j',
    ({ severity, said, ...tapping }) => {
      const silent = findings(step({ ...tapping, done: '', stuck: '' }));
      expect(silent.map((finding) => [finding.path, finding.severity])).toEqual([
        ['steps.0.done', severity],
        ['steps.0.stuck', severity],
      ]);
      expect(silent[0]?.sentence).toBe(`Bước 1 ${said} mà chưa có “Xong thì thấy gì”.`);
      expect(rulesIn(step(tapping))).toEqual([]);
    },
  );

  it('about codes and money warn, once in a guide', () => {
    const body = text('Gõ mật khẩu của mình.');
    expect(rulesIn(step({ body }))).toEqual(['missing-warning at steps.0.warning']);
    expect(rulesIn(step({ body, warning: 'Không đưa ai.' }))).toEqual([]);
    // A practice has no place for a warning: its answers are.
    const practice = readingOf('practices', { steps: [{ say: 'Gõ mật khẩu của mình.' }] });
    expect(check(practice, known).map(({ rule }) => rule)).not.toContain('missing-warning');
  });

  it('have pictures, at least every other one', () => {
    const bare = { title: 'Mở máy' };
    const drawn = { title: 'Đọc số', picture: { source: 'drawing', drawing: 'go' } };
    expect(rulesIn({ steps: [bare, bare, drawn] })).toEqual([
      'missing-picture at steps.0.picture.drawing',
    ]);
    expect(rulesIn({ steps: [bare, drawn] })).toEqual([]);
  });
});

describe('the whole', () => {
  it.each([
    ['keeper', null, 'no-owner'],
    ['reviewBy', '', 'no-review-date'],
    ['help', text(' '), 'no-help'],
  ])('is not sent without %s', (field, value, rule) => {
    expect(findings({ [field]: value })).toMatchObject([{ rule, severity: 'serious' }]);
  });
});

describe('the text for the loudspeaker', () => {
  const told = (syllables: number) =>
    findings({ speakerText: `${'Bà con cúp máy ngay. '.repeat(Math.ceil(syllables / 5))}` }).filter(
      ({ rule }) => rule === 'speaker-length',
    );

  it('is advised to take 60 to 90 seconds, told how long it takes now', () => {
    expect(told(180)).toEqual([]);
    expect(told(270)).toEqual([]);
    expect(told(150)).toEqual([
      {
        rule: 'speaker-length',
        severity: 'advice',
        path: 'speakerText',
        sentence: 'Bài đọc loa này đọc chừng 50 giây, hơi ngắn.',
        todo: 'Nói thêm, hoặc nhắc lại ý chính, cho vừa 60 tới 90 giây.',
      },
    ]);
    expect(told(300)[0]?.sentence).toBe('Bài đọc loa này đọc chừng 100 giây, hơi dài.');
  });
});
