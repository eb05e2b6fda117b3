import { describe, expect, test } from 'vitest';
import { Withdrawals } from '../../../../../content/withdrawals/list.ts';
import type { Known } from '../../../../../cms/places/imports/known.ts';
import { planOf, type Plan } from '../../../../../cms/places/imports/plan.ts';
import { listOf } from '../../../../../cms/places/imports/rows.ts';
import type { Mend } from '../../../../../cms/base/spreadsheet/list/faults.ts';
import { noChoices } from '../../../../../cms/base/spreadsheet/list/headings.ts';
import type { Commune, Hamlet, Team } from '../../../../../cms/payload-types.ts';
import { readTable } from '../../../../../cms/base/spreadsheet/read.ts';
import { formula, number, type RawCell, workbook } from '../../../../support/files/workbook.ts';

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
  keys: new Map(hamlets.map(({ id, name }) => [`c1/${id}`, name])),
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

function plan(rows: Cells[], mends: Mend[] = [], made = {}, columns = noChoices): Plan {
  const list = listOf(readTable(workbook(rows, made)), { mends, columns });
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

describe('the households of a hamlet', () => {
  const counted = ['Ấp, khóm', 'Số hộ', 'Họ và tên'];

  test.each([
    ['as a number', number('412'), 412],
    ['with its thousands', '1.204', 1204],
    ['in words', '412 hộ', 412],
  ])('are read %s', (_, cell, households) => {
    const { documents, faults } = plan([counted, ['Ấp 7', cell, 'Người Mới']]);
    expect(faults).toEqual([]);
    expect(documents.find(({ id }) => id === 'h2')).toMatchObject({
      data: { households },
      lines: [expect.stringMatching(/^Số hộ: .*\d+$/)],
    });
  });

  test.each(['0', '12.5', 'chưa rõ', '10.000', '-5'])('are not %s', (cell) => {
    const { faults, documents } = plan([counted, ['Ấp 7', cell, 'Người Mới']]);
    expect(faults.map(({ where }) => where)).toEqual(['Số hộ (cột B)']);
    expect(documents.find(({ id }) => id === 'h2')).toBeUndefined();
  });
});

describe('the day on which somebody was trained', () => {
  const trained = ['Ấp, khóm', 'Họ và tên', 'Ngày tập huấn'];

  test('has come already, and is somebody’s', () => {
    const later = plan([trained, ['Ấp Rạch Tàu', 'Nguyễn Văn An', '12/03/2027']]);
    expect(told(later)).toEqual([
      [2, 'Ngày tập huấn (cột C)', expect.stringContaining('tới hôm nay')],
    ]);
    const nobody = plan([trained, ['Ấp Rạch Tàu', '', '12/03/2026']]);
    expect(told(nobody)).toEqual([[2, 'Họ và tên (cột B)', 'Dòng này chưa ghi họ và tên.']]);
  });
});

describe('what is not clear is told by row and column', () => {
  test.each<[string, Cells, string, string[]]>([
    ['a slip of the pen', ['Ấp Rạch Tào', 'Người Mới'], 'Ấp, khóm (cột A)', ['Ấp Rạch Tàu']],
    ['two letters changed round', ['Ấp Cái Mìo', 'Người Mới'], 'Ấp, khóm (cột A)', ['Ấp Cái Mòi']],
    ['a hamlet that was merged', ['Ấp Kinh Cũ', 'Người Mới'], 'Ấp, khóm (cột A)', ['Ấp Cái Mòi']],
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
    ['other accents', ['Ấp Rạch Tấu', 'Người Mới'], 'Ấp, khóm (cột A)', ['Ấp Rạch Tàu']],
    [
      'a day without its century',
      ['Ấp 7', 'Người Mới', '', 'Zalo', '01/05/26', 'ký giấy'],
      'Ngày đồng ý (cột E)',
      ['01/05/2026'],
    ],
    [
      'a day with the month in front',
      ['Ấp 7', 'Người Mới', '', 'Zalo', '05/25/2026', 'ký giấy'],
      'Ngày đồng ý (cột E)',
      ['25/05/2026'],
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
});

describe('all of it is told at the first look', () => {
  test('also what is wrong in rows of which nobody knows the place', () => {
    const rows = [
      [
        'Xã',
        'Ấp',
        'Họ tên',
        'SĐT',
        'Vai trò',
        'Đồng ý',
        'Ngày đồng ý',
        'Cách đồng ý',
        'Ngày quyết định',
      ],
      ['Xã Lạ Lùng', 'Ấp Nào Đó', 'Một', '0912', 'Tổ trưỡng', 'x', '31/02/2026', '', '31/02/2026'],
      ['', 'Ấp Rạch Tào', 'Hai', 'không nhớ', 'Tổ trưởng', 'Zalo', '31/02/2026', 'ký giấy', ''],
      ['Xã Đất Muỗi', 'Ấp Rạch Tào', 'Ba', '091', '', '', '', '', ''],
    ];
    expect(told(plan(rows)).map(([row, where]) => [row, String(where).split(' (')[0]])).toEqual([
      [2, 'Xã, phường'],
      [2, 'Ngày quyết định'],
      [2, 'Vai trò'],
      [2, 'Số điện thoại'],
      [2, 'Đồng ý công khai'],
      [2, 'Ngày đồng ý'],
      [2, 'Đồng ý bằng cách nào'],
      [3, 'Ấp, khóm'],
      [3, 'Số điện thoại'],
      [3, 'Ngày đồng ý'],
      [4, 'Xã, phường'],
      [4, 'Ấp, khóm'],
      [4, 'Số điện thoại'],
    ]);
  });

  test('the same number and the same consent for two people', () => {
    const agreed = ['0933333333', 'Số điện thoại', '01/05/2026', 'ký giấy'];
    const rows = [head, ['Ấp Rạch Tàu', 'Một', ...agreed], ['Ấp Rạch Tàu', 'Hai', ...agreed]];
    const { faults, notes } = plan(rows);
    expect(faults.map(({ row, where }) => [row, where])).toEqual([
      [3, 'Đồng ý bằng cách nào (cột F)'],
    ]);
    expect(
      notes.filter((note) => note.startsWith('Số 0933 333 333 ghi cho nhiều người')),
    ).toHaveLength(1);
  });
});

describe('columns that are not understood', () => {
  const rows = [
    ['STT', 'Tên xóm', 'Người phụ trách', 'Liên lạc', '', 'Họ tên'],
    ['1', 'Ấp 7', 'Ông A', '0912345678', 'x', 'Một'],
    ['2', 'Ấp 7', 'Ông A', '0912345679', '', 'Hai'],
  ];
  const said = (chosen: [number, string][], remembered: [string, string][] = []) => ({
    chosen: chosen.map(([column, key]) => ({ column, key })),
    remembered: remembered.map(([heading, key]) => ({ heading, key })),
  });

  test('are named with what stands in them, and the one that is missing is said at once', () => {
    const { columns, wrong, faults } = plan(rows);
    expect(wrong).toEqual(['Không thấy cột “Ấp, khóm”. Hãy chọn cột nào là cột ấy.']);
    expect(faults).toEqual([]);
    expect(
      columns.map(({ letter, text, samples, key, by }) => [letter, text, samples, key, by]),
    ).toEqual([
      ['A', 'STT', ['1', '2'], '', 'heading'],
      ['B', 'Tên xóm', ['Ấp 7'], '', 'nothing'],
      ['C', 'Người phụ trách', ['Ông A'], '', 'nothing'],
      ['D', 'Liên lạc', ['0912345678', '0912345679'], '', 'nothing'],
      ['E', '', ['x'], '', 'nothing'],
      ['F', 'Họ tên', ['Một', 'Hai'], 'name', 'heading'],
    ]);
  });

  test('are what somebody says that they are, now and the next time', () => {
    const expected = ['Thêm Một (Vai trò: Tổ viên; Số điện thoại: 0912 345 678)'];
    const now = plan(
      rows,
      [],
      {},
      said([
        [1, 'hamlet'],
        [3, 'phone'],
      ]),
    );
    expect([now.wrong, now.documents[0]?.lines.slice(0, 1)]).toEqual([[], expected]);
    const next = plan(
      rows,
      [],
      {},
      said(
        [],
        [
          ['tên XÓM', 'hamlet'],
          ['Liên lạc', 'phone'],
        ],
      ),
    );
    expect([next.wrong, next.documents[0]?.lines.slice(0, 1)]).toEqual([[], expected]);
    expect(next.columns[1]).toMatchObject({ key: 'hamlet', by: 'memory' });
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
});
