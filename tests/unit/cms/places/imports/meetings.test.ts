import { describe, expect, test } from 'vitest';
import { readList } from '../../../../../cms/base/spreadsheet/list/read.ts';
import { readTable } from '../../../../../cms/base/spreadsheet/read.ts';
import { formOf } from '../../../../../cms/places/imports/flat/flat-list.ts';
import { meetingList } from '../../../../../cms/places/imports/flat/meetings.ts';
import { planFlat } from '../../../../../cms/places/imports/flat/plan.ts';
import type { Plan } from '../../../../../cms/places/imports/plan.ts';
import type { Commune, Hamlet } from '../../../../../cms/payload-types.ts';
import { type RawCell, workbook } from '../../../../support/files/workbook.ts';

const now = new Date('2026-11-26T03:00:00.000Z');
const times = { createdAt: '', updatedAt: '' };
const communes = [
  { ...times, id: 'c1', name: 'Xã Đất Mũi', short: 'Đất Mũi', type: 'xa', code: '1', slug: '' },
  { ...times, id: 'c2', name: 'Xã Viên An', short: 'Viên An', type: 'xa', code: '2', slug: '' },
] as Commune[];
const hamlets = [
  { ...times, id: 'h1', name: 'Ấp Rạch Tàu', kind: 'ap', commune: 'c1', slug: 'a', key: 'a' },
  { ...times, id: 'h2', name: 'Ấp 7', kind: 'ap', commune: 'c1', slug: 'b', key: 'b' },
] as Hamlet[];
const noon = (day: string) => `${day}T05:00:00.000Z`;
const rows = [
  {
    id: 'm1',
    title: 'Cài VNeID cho bà con',
    commune: 'c1',
    hamlet: 'h1',
    place: 'Trụ sở ấp',
    day: noon('2026-12-05'),
    opens: '18:30',
    closes: '20:00',
    repeats: 'weekly',
    bring: [{ id: 'b1', text: 'điện thoại' }],
  },
  {
    id: 'm2',
    title: 'Buổi đã qua',
    commune: 'c1',
    place: 'Nhà văn hóa',
    day: noon('2026-10-01'),
    opens: '08:00',
    closes: '09:00',
    repeats: 'once',
  },
];
const known = { communes, hamlets, rows };
const form = formOf(meetingList);

type Cells = (string | RawCell)[];

function planOf(bytes: Uint8Array): Plan {
  const scope = { commune: communes[0], isOnly: false, now };
  return planFlat(meetingList, readList(readTable(bytes), form), known, scope);
}
const plan = (...cells: Cells[]) => planOf(workbook(cells));

/** Row, column and sentence of what is wrong, with what may have been meant. */
const told = ({ faults }: Plan) =>
  faults.map(({ row, where, message, suggestions }) => [row, where, message, ...suggestions]);

const head = ['Ấp, khóm', 'Chỉ việc gì', 'Ở đâu', 'Ngày', 'Bắt đầu lúc', 'Xong lúc', 'Lặp lại'];
const whole = ['Ấp 7', 'Đóng bảo hiểm', 'Trụ sở ấp', '12/12/2026', '18h30', '20 giờ', ''];

/** The whole row with one cell written otherwise. */
const but = (column: string, cell: string | RawCell): Cells =>
  whole.map((text, at) => (head[at] === column ? cell : text));

test('a row with all that is needed makes a meeting, however times are written', () => {
  const { documents, counts, faults } = plan(head, whole);
  expect(faults).toEqual([]);
  expect(counts).toEqual({ meetings: { created: 1, changed: 0, left: 0 } });
  expect(documents).toMatchObject([
    {
      collection: 'meetings',
      isNew: true,
      title: 'Đóng bảo hiểm',
      data: {
        commune: 'c1',
        hamlet: 'h2',
        title: 'Đóng bảo hiểm',
        place: 'Trụ sở ấp',
        day: noon('2026-12-12'),
        opens: '18:30',
        closes: '20:00',
      },
    },
  ]);
});

describe('a meeting that is there', () => {
  const cells = ['Ấp Rạch Tàu', 'cài vneid cho bà con', '', '05/12/2026', '19:00', '', ''];

  test('is changed by a row of its name and day, where it says something else', () => {
    const { documents, counts } = plan(head, cells);
    expect(counts).toEqual({ meetings: { created: 0, changed: 1, left: 0 } });
    expect(documents).toMatchObject([
      {
        id: 'm1',
        isNew: false,
        data: { title: 'cài vneid cho bà con', opens: '19:00' },
        lines: [
          'Chỉ việc gì: Cài VNeID cho bà con → cài vneid cho bà con',
          'Bắt đầu lúc: 18:30 → 19:00',
        ],
      },
    ]);
  });

  test('is known by its mark when name, day and hamlet are others', () => {
    const marked = [...head, 'Mã dòng'];
    const { documents, faults } = plan(marked, [...whole, 'm1']);
    expect(faults).toEqual([]);
    expect(documents).toMatchObject([
      { id: 'm1', isNew: false, data: { hamlet: 'h2', day: noon('2026-12-12') } },
    ]);
  });
});

describe('what is not clear is told by row and column', () => {
  test.each<[string, Cells, unknown[]]>([
    ['no place', but('Ở đâu', ''), ['Ở đâu (cột C)', 'Dòng này chưa ghi “Ở đâu”.']],
    [
      'a number at the place',
      but('Ở đâu', 'Nhà anh Ba 0912345678'),
      ['Ở đâu (cột C)', 'Đừng ghi số điện thoại ở ô này.'],
    ],
    [
      'a time that is none',
      but('Bắt đầu lúc', 'tối'),
      ['Bắt đầu lúc (cột E)', '“tối” chưa phải giờ. Ghi như 7:30 hoặc 13:00.'],
    ],
    [
      'an end before the beginning',
      but('Xong lúc', '17:00'),
      ['Xong lúc (cột F)', 'Giờ xong cần sau giờ bắt đầu.'],
    ],
    [
      'a day that is over',
      but('Ngày', '01/11/2026'),
      ['Ngày (cột D)', 'Buổi này đã qua. Ghi lại ngày, hoặc bỏ dòng này.'],
    ],
    [
      'a hamlet with a slip',
      but('Ấp, khóm', 'Ấp Rạch Tào'),
      ['Ấp, khóm (cột A)', 'Xã Đất Mũi không có “Ấp Rạch Tào”.', 'Ấp Rạch Tàu'],
    ],
    [
      'another way to repeat',
      but('Lặp lại', 'hai tuần một lần'),
      [
        'Lặp lại (cột G)',
        '“hai tuần một lần” chưa rõ. Ghi một trong: một lần / hằng tuần / hằng tháng / hằng tháng lần cuối.',
        'một lần',
        'hằng tuần',
        'hằng tháng',
        'hằng tháng lần cuối',
      ],
    ],
  ])('%s', (_, cells, fault) => {
    expect(told(plan(head, cells))).toEqual([[2, ...fault]]);
  });

  test('a row that comes twice', () => {
    expect(told(plan(head, whole, whole))).toEqual([
      [3, 'Chỉ việc gì (cột B)', 'Dòng này trùng với dòng 2.'],
    ]);
  });
});

describe('a meeting that its row marks', () => {
  const inCommune = (commune: string | undefined, row: Cells) =>
    planFlat(
      meetingList,
      readList(readTable(workbook([[...head, 'Mã dòng', 'Xã, phường'], row])), form),
      known,
      { commune: communes.find(({ id }) => id === commune), isOnly: false, now },
    );
  const marked = (named: string): Cells => ['', '', '', '', '19:00', '', '', 'm1', named];

  test('goes to the commune that it names, says so, and leaves its hamlet', () => {
    const { documents, faults } = inCommune('c1', marked('Xã Viên An'));
    expect(faults).toEqual([]);
    expect(documents).toMatchObject([{ data: { commune: 'c2', hamlet: null } }]);
    expect(documents[0]?.lines).toEqual(
      expect.arrayContaining(['Xã, phường: Xã Viên An', 'Ấp, khóm: cả xã, phường']),
    );
  });
});
