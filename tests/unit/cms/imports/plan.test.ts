import { describe, expect, test } from 'vitest';
import { Withdrawals } from '../../../../content/withdrawals/list.ts';
import type { Known } from '../../../../cms/imports/known.ts';
import { planOf, type Plan } from '../../../../cms/imports/plan.ts';
import { listOf } from '../../../../cms/imports/rows.ts';
import type { Mend } from '../../../../cms/spreadsheet/list/faults.ts';
import type { Commune, Hamlet, Team } from '../../../../cms/payload-types.ts';
import { readTable } from '../../../../cms/spreadsheet/read.ts';
import {
  formula,
  number,
  type RawCell,
  styles,
  workbook,
} from '../../../support/files/workbook.ts';

const now = new Date('2026-11-26T03:00:00.000Z');
const times = { createdAt: '', updatedAt: '' };
const communes = [
  { ...times, id: 'c1', name: 'Xã Đất Mũi', short: 'Đất Mũi', type: 'xa', code: '32248', slug: '' },
  {
    ...times,
    id: 'c2',
    name: 'Phường Tân Thành',
    short: 'Tân Thành',
    type: 'phuong',
    code: '31999',
    slug: '',
  },
  {
    ...times,
    id: 'c3',
    name: 'Xã Tân Thành',
    short: 'Tân Thành',
    type: 'xa',
    code: '31998',
    slug: '',
  },
] as Commune[];
const hamlet = (id: string, name: string, more: Partial<Hamlet> = {}) =>
  ({ ...times, id, name, kind: 'ap', commune: 'c1', slug: id, key: id, ...more }) as Hamlet;
const hamlets = [
  hamlet('h1', 'Ấp Rạch Tàu', { formerNames: ['Ấp Cái Xép'] }),
  hamlet('h2', 'Ấp 7'),
  hamlet('h3', 'Ấp Cái Mòi'),
  hamlet('h4', 'Ấp Kinh Cũ', { replacedBy: 'h3' }),
  hamlet('h5', 'Ấp Trong Rác', { deletedAt: '2026-10-01T00:00:00.000Z' }),
];
const member = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  role: 'Tổ viên',
  ...more,
});
const agreed = { given: true, date: '2026-05-01T05:00:00.000Z', scope: ['phone'], how: 'ký giấy' };
const teams = [
  {
    ...times,
    id: 't1',
    name: 'Tổ công nghệ số cộng đồng Ấp Rạch Tàu',
    hamlet: 'h1',
    meetingHours: 'tối thứ Sáu',
    members: [
      member('m1', 'Nguyễn Văn An', { phone: '0912345678', consent: agreed }),
      member('m2', 'Nguyễn Văn Ân'),
      member('m3', 'Lê Thị Bưởi', { phone: '0987654321' }),
    ],
  },
  { ...times, id: 't2', name: 'Tổ số 1', hamlet: 'h3', members: [] },
  { ...times, id: 't3', name: 'Tổ số 2', hamlet: 'h3', members: [] },
] as Team[];
const known: Known = {
  communes,
  hamlets,
  teams,
  withdrawals: new Withdrawals([
    {
      person: 'm3',
      team: 't1',
      event: 'withdrawn',
      fields: ['phone'],
      at: '2026-06-10T01:00:00.000Z',
    } as never,
  ]),
};

type Cells = (string | RawCell)[];

function plan(rows: Cells[], mends: Mend[] = [], made = {}): Plan {
  const list = listOf(readTable(workbook(rows, made)), mends);
  return planOf(list, known, { commune: communes[0], isOnly: false, now });
}

/** Row, column and sentence of what is wrong, with what may have been meant. */
const told = ({ faults }: Plan) =>
  faults.map(({ row, where, message, suggestions }) => [row, where, message, ...suggestions]);

const head = [
  'Ấp, khóm',
  'Họ và tên',
  'Số điện thoại',
  'Đồng ý công khai',
  'Ngày đồng ý',
  'Đồng ý bằng cách nào',
  'Mã dòng',
];

describe('what is not clear is told by row and column', () => {
  test.each<[string, Cells, string, string[]]>([
    ['a slip of the pen', ['Ấp Rạch Tào', 'Người Mới'], 'Ấp, khóm (cột A)', ['Ấp Rạch Tàu']],
    ['two letters changed round', ['Ấp Cái Mìo', 'Người Mới'], 'Ấp, khóm (cột A)', ['Ấp Cái Mòi']],
    ['a hamlet that was merged', ['Ấp Kinh Cũ', 'Người Mới'], 'Ấp, khóm (cột A)', ['Ấp Cái Mòi']],
    ['a hamlet in the trash', ['Ấp Trong Rác', 'Người Mới'], 'Ấp, khóm (cột A)', []],
    ['no hamlet', ['', 'Người Mới'], 'Ấp, khóm (cột A)', []],
    ['one of two teams', ['Ấp Cái Mòi', 'Người Mới'], 'Tên tổ', ['Tổ số 1', 'Tổ số 2']],
    [
      'a phone without its zero',
      ['Ấp 7', 'Người Mới', number('912345678')],
      'Số điện thoại (cột C)',
      ['0912 345 678'],
    ],
    [
      'two phones',
      ['Ấp 7', 'Người Mới', '0912345678 / 0987654321'],
      'Số điện thoại (cột C)',
      ['0912 345 678', '0987 654 321'],
    ],
    ['a phone that is too short', ['Ấp 7', 'Người Mới', '091234567'], 'Số điện thoại (cột C)', []],
    ['letters in a phone', ['Ấp 7', 'Người Mới', 'chưa nhớ'], 'Số điện thoại (cột C)', []],
    ['a phone without a name', ['Ấp 7', '', '0912345678'], 'Họ và tên (cột B)', []],
    [
      'a consent to nothing in particular',
      ['Ấp 7', 'Người Mới', '0912345678', 'x', '01/05/2026', 'ký giấy'],
      'Đồng ý công khai (cột D)',
      ['Số điện thoại', 'Số điện thoại; Zalo'],
    ],
    [
      'a consent without a day',
      ['Ấp 7', 'Người Mới', '0912345678', 'Số điện thoại', '', 'ký giấy'],
      'Ngày đồng ý (cột E)',
      [],
    ],
    [
      'a consent without how',
      ['Ấp 7', 'Người Mới', '0912345678', 'Số điện thoại', '01/05/2026', ''],
      'Đồng ý bằng cách nào (cột F)',
      ['ký giấy ngày họp tổ'],
    ],
    [
      'a consent of tomorrow',
      ['Ấp 7', 'Người Mới', '', 'Zalo', '27/11/2026', 'ký giấy'],
      'Ngày đồng ý (cột E)',
      [],
    ],
    [
      'a day that is none',
      ['Ấp 7', 'Người Mới', '', 'Zalo', '31/02/2026', 'ký giấy'],
      'Ngày đồng ý (cột E)',
      [],
    ],
    [
      'a day as a number',
      ['Ấp 7', 'Người Mới', '', 'Zalo', number('46082'), 'ký giấy'],
      'Ngày đồng ý (cột E)',
      ['01/03/2026'],
    ],
    [
      'a consent from before it was withdrawn',
      ['Ấp Rạch Tàu', 'Lê Thị Bưởi', '', 'Số điện thoại', '01/05/2026', 'ký giấy'],
      'Ngày đồng ý (cột E)',
      [],
    ],
    ['a formula', ['Ấp 7', formula('A1&"x"', 'Người Mới')], 'Họ và tên (cột B)', ['Người Mới']],
    ['a formula as text', ['Ấp 7', '=HYPERLINK("http://x")'], 'Họ và tên (cột B)', []],
    ['a mark of nobody', ['Ấp 7', 'Người Mới', '', '', '', '', 'm99'], 'Mã dòng (cột G)', ['']],
    [
      'a mark of another hamlet',
      ['Ấp 7', 'Nguyễn Văn An', '', '', '', '', 'm1'],
      'Mã dòng (cột G)',
      [''],
    ],
    [
      'two of the same name without accents',
      ['Ấp Rạch Tàu', 'Nguyen Van An'],
      'Họ và tên (cột B)',
      [],
    ],
  ])('%s', (_, cells, where, suggestions) => {
    const { faults } = plan([head, cells]);
    expect(faults.map((fault) => [fault.row, fault.where, fault.suggestions])).toEqual([
      [2, where, suggestions],
    ]);
    expect(faults[0]?.message).toMatch(/^[“\p{Lu}].*\.$/u);
  });

  test('the same person twice, and rows that say two things of one team', () => {
    const rows = [
      ['Ấp', 'Họ tên', 'Giờ họp'],
      ['Ấp 7', 'Người Mới', 'sáng Hai'],
      ['Ấp 7', 'Người  mới', 'tối Ba'],
    ];
    expect(told(plan(rows)).map(([row, where, message]) => [row, where, message])).toEqual([
      [3, 'Họ và tên (cột B)', '“Người mới” đã có ở dòng 2, cùng một tổ. Hãy bỏ một dòng.'],
      [3, 'Họp lúc nào (cột C)', 'Dòng 2 ghi “sáng Hai”, dòng này ghi khác. Hãy ghi giống nhau.'],
    ]);
  });

  test('merged cells below the headings, not titles above them', () => {
    const rows = [['DANH SÁCH TỔ'], head, ['Ấp 7', 'Người Một'], ['', 'Người Hai']];
    const { faults } = plan(rows, [], { merged: ['A1:F1', 'A3:A4'] });
    expect(faults.map(({ row, message }) => [row, message])).toEqual([
      [3, 'Các ô A3:A4 gộp làm một. Hãy bỏ gộp ô, rồi ghi vào từng dòng.'],
      [4, 'Dòng này chưa ghi ấp, khóm nào.'],
    ]);
  });

  test.each([
    ['a commune of old', 'Huyện Ngọc Hiển', []],
    ['a misspelt commune', 'Xã Đất Muỗi', ['Xã Đất Mũi']],
    ['a name of two communes', 'Tân Thành', ['Phường Tân Thành', 'Xã Tân Thành']],
  ])('%s', (_, name, suggestions) => {
    const { faults } = plan([
      ['Xã, phường', 'Ấp, khóm'],
      [name, 'Ấp 7'],
    ]);
    expect(faults.map((fault) => [fault.where, fault.suggestions])).toEqual([
      ['Xã, phường (cột A)', suggestions],
    ]);
  });

  test('what a column lacks that the file has not is mended, too', () => {
    const rows = [
      ['Ấp', 'Họ tên', 'Đồng ý', 'Ngày đồng ý'],
      ['Ấp 7', 'Người Mới', 'Zalo', '01/05/2026'],
    ];
    const [fault] = plan(rows).faults;
    expect(fault?.where).toBe('Đồng ý bằng cách nào');
    expect(plan(rows, [{ row: 2, column: fault?.column ?? 0, value: 'ký giấy' }]).faults).toEqual(
      [],
    );
  });

  test('what was mended on the screen is mended', () => {
    const rows = [head, ['Ấp Rạch Tào', 'Người Mới', formula('1', '912345678')]];
    const mends = [
      { row: 2, column: 0, value: 'Ấp Rạch Tàu' },
      { row: 2, column: 2, value: '0912 345 678' },
    ];
    expect(plan(rows).faults).toHaveLength(2);
    const { faults, documents } = plan(rows, mends);
    expect([faults, documents.map(({ id }) => id)]).toEqual([[], ['t1']]);
  });
});

describe('lists that can’t be a list', () => {
  test.each<[string, Cells[], string]>([
    ['no headings', [['Ấp 7', 'Nguyễn Văn An']], 'Không thấy dòng tiêu đề'],
    [
      'headings in broken letters',
      [
        ['Ã¡p, khÃ³m', 'Há» vÃ  tÃªn'],
        ['x', 'y'],
      ],
      'Không thấy dòng tiêu đề',
    ],
    [
      'a column twice',
      [
        ['Ấp', 'SĐT', 'Điện thoại'],
        ['Ấp 7', '1', '2'],
      ],
      'Có hai cột “Số điện thoại”: cột B và cột C.',
    ],
    ['headings only', [head], 'Dưới dòng tiêu đề không có dòng nào'],
  ])('%s', (_, rows, sentence) => {
    expect(() => plan(rows)).toThrow(sentence);
  });
});

describe('who and what is meant', () => {
  const lines = (rows: Cells[]) => {
    const { faults, documents } = plan(rows);
    expect(faults).toEqual([]);
    return documents.map(({ id, title, lines: said }) => [id, title, ...said]);
  };

  test.each([
    ['without accents', 'ap rach tau'],
    ['without its kind', 'Rạch Tàu'],
    ['in capitals', 'ẤP RẠCH TÀU'],
    ['with accents apart', 'Ấp Rạch Tàu'.normalize('NFD')],
    ['by a former name', 'Ấp Cái Xép'],
  ])('a hamlet %s', (_, name) => {
    expect(lines([head, [name, 'Người Mới']])).toEqual([
      ['t1', teams[0]?.name, 'Thêm Người Mới (Vai trò: Tổ viên)'],
    ]);
  });

  test('a team by what it is mostly called', () => {
    const rows = [
      ['Ấp', 'Tên tổ', 'Họ tên'],
      ['Ấp Rạch Tàu', 'Tổ CNSCĐ ấp Rạch Tàu', 'Người Mới'],
    ];
    expect(lines(rows).map(([id]) => id)).toEqual(['t1']);
  });

  test('people whose names differ by an accent', () => {
    expect(lines([head, ['Ấp Rạch Tàu', 'Nguyễn Văn Ân', '0933333333']])).toEqual([
      ['t1', teams[0]?.name, 'Sửa Nguyễn Văn Ân (Số điện thoại: trống → 0933 333 333)'],
    ]);
  });

  test('a person under another name, by the mark of the row', () => {
    expect(lines([head, ['Ấp Rạch Tàu', 'Lê Thị Bười', '', '', '', '', 'm3']])).toEqual([
      ['t1', teams[0]?.name, 'Sửa Lê Thị Bười (Họ và tên: Lê Thị Bưởi → Lê Thị Bười)'],
    ]);
  });

  test('other numbers make other hamlets; what is new says its kind', () => {
    expect(
      lines([
        ['Ấp', 'Tên tổ'],
        ['8', ''],
        ['Ấp 07', ''],
      ]).map(([, title]) => title),
    ).toEqual(['Ấp 8']);
    const ward = [
      ['Phường', 'Khóm'],
      ['Phường Tân Thành', '3'],
    ];
    expect(plan(ward).documents[0]?.data).toMatchObject({
      name: 'Khóm 3',
      kind: 'khom',
      commune: 'c2',
    });
  });

  test('“mới” makes a hamlet whose name is like another', () => {
    expect(
      lines([head, ['Ấp Rạch Tào', '', '', '', '', '', 'mới']]).map(([, title]) => title),
    ).toEqual(['Ấp Rạch Tào']);
  });

  test('who leaves, and what is said of it', () => {
    const rows = [
      ['Ấp', 'Họ tên', 'Ra khỏi tổ'],
      ['Ấp Rạch Tàu', 'Nguyễn Văn An', 'x'],
    ];
    const { documents, notes } = plan(rows);
    expect(documents[0]?.lines).toEqual(['Ra khỏi tổ: Nguyễn Văn An']);
    expect(notes[0]).toContain('Nguyễn Văn An: số điện thoại, Zalo, hình được bỏ khỏi trang ngay');
    expect(notes).toContain('2 người trong các tổ này không có trong tệp: vẫn ở lại tổ.');
  });

  test('a consent taken back by “không”', () => {
    const { documents, notes } = plan([head, ['Ấp Rạch Tàu', 'Nguyễn Văn An', '', 'không']]);
    const [first] = documents[0]?.data['members'] as { consent: { given: boolean } }[];
    expect(first?.consent.given).toBe(false);
    expect(notes[0]).toContain('bỏ khỏi trang ngay');
  });

  describe('a consent that had a last day, which is over', () => {
    const anew = (scope: string, date: string, given = true) => {
      const [first] = teams[0]?.members ?? [];
      const ended = { ...agreed, given, until: '2026-08-31T05:00:00.000Z' };
      const members = [{ ...first, consent: ended }] as Team['members'];
      const row = ['Ấp Rạch Tàu', 'Nguyễn Văn An', '', scope, date, 'ký giấy'];
      const list = listOf(readTable(workbook([head, row])));
      const teamsThen = [{ ...teams[0], members } as Team];
      return planOf(
        list,
        { ...known, teams: teamsThen },
        { commune: communes[0], isOnly: false, now },
      );
    };

    test('is outlived by one that is given later', () => {
      const { documents } = anew('Số điện thoại', '01/10/2026');
      const [after] = documents[0]?.data['members'] as { consent: object }[];
      expect(after?.consent).toMatchObject({ given: true, until: null });
    });

    test.each([
      ['says more, with its old day', 'Số điện thoại; Zalo', '01/05/2026', true],
      ['was given anew before it was over', 'Số điện thoại', '31/08/2026', true],
      ['was taken back when it was over', 'Số điện thoại', '01/05/2026', false],
    ])('is not renewed by a row that %s', (_, scope, date, given) => {
      const { documents, faults } = anew(scope, date, given);
      expect(documents).toEqual([]);
      expect(faults.map(({ where, message }) => [where, message.split('. ')[0]])).toEqual([
        ['Ngày đồng ý (cột E)', 'Nguyễn Văn An chỉ đồng ý đến hết ngày 31/08/2026'],
      ]);
    });
  });

  test('days of a workbook, and an empty cell that takes nothing away', () => {
    const rows = [
      ['Ấp', 'Ngày quyết định', 'Số quyết định', 'Họp lúc nào'],
      ['Ấp Rạch Tàu', number('46082', styles.day), '12/QĐ', ''],
    ];
    expect(plan(rows).documents[0]?.data).toEqual({
      decision: { number: '12/QĐ', date: '2026-03-01T05:00:00.000Z' },
    });
  });

  test('two made out of several rows are one hamlet and one team', () => {
    const { documents } = plan([
      ['Ấp', 'Tên tổ', 'Họ tên'],
      ['Ấp Hoàn Toàn Khác', 'Tổ CNSCĐ ấp Hoàn Toàn Khác', 'Một'],
      ['ấp hoàn toàn khác', '', 'Hai'],
    ]);
    expect(documents.map(({ collection, rows }) => [collection, rows])).toEqual([
      ['hamlets', [2, 3]],
      ['teams', [2, 3]],
    ]);
  });
});
