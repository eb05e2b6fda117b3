import { describe, expect, test } from 'vitest';
import { readList } from '../../../../../cms/base/spreadsheet/list/read.ts';
import { readTable } from '../../../../../cms/base/spreadsheet/read.ts';
import { writeCsv } from '../../../../../cms/base/spreadsheet/write-csv.ts';
import { changesOf } from '../../../../../cms/places/units/list/changes.ts';
import { changeColumns } from '../../../../../cms/places/columns.ts';
import { listForm } from '../../../../../cms/places/units/list/list-form.ts';
import { planList } from '../../../../../cms/places/units/list/plan.ts';
import { aWorld, counting } from './support/world.ts';

const now = new Date('2026-11-26T03:00:00.000Z');
const heading = changeColumns.map(({ label }) => label);

function listOf(rows: string[][], head: string[] = heading) {
  return readList(readTable(new TextEncoder().encode(writeCsv([head, ...rows]))), listForm);
}

const changes = (rows: string[][]) => {
  const list = listOf(rows);
  const found = changesOf(list, aWorld(), now).map(({ change }) => change);
  expect(list.faults.list).toEqual([]);
  return found;
};

const faults = (rows: string[][]) =>
  planList(listOf(rows), aWorld(), { now, newId: counting() }).faults.map(
    ({ row, where, message, suggestions }) => [row, where, message, ...suggestions],
  );

const mui = 'Xã Đất Mũi';
const from = '01/12/2026';
const day = '2026-12-01';

describe('a list says', () => {
  test('a new name of a hamlet and of a commune', () => {
    expect(
      changes([
        ['đổi tên', 'Đất Mũi', 'ấp rạch tàu', 'Ấp Mũi Tàu', '', '', from],
        ['Đổi tên', 'xã viên an', '', 'Phường Viên An', '', '', '2026-12-02'],
      ]),
    ).toEqual([
      { kind: 'renameHamlet', hamlet: 'mui-3', name: 'Ấp Mũi Tàu', day },
      { kind: 'renameCommune', commune: 'vien', name: 'Phường Viên An', day: '2026-12-02' },
    ]);
  });

  test('who is merged into one that is there, or that is called anew', () => {
    expect(
      changes([
        ['nhập', mui, 'Ấp 2', 'Ấp 1', '', '', from],
        ['nhập', 'Xã Viên An', 'Ấp 1', 'Ấp Thống Nhất', '', '', from],
        ['sáp nhập', mui, 'Ấp Rạch Tàu', 'Ấp 1', '', '', from],
        ['nhập', 'Xã Viên An', 'Ấp 2', 'Ấp Thống Nhất', '', '', from],
        ['nhập', mui, '', 'Phường Tân Thành', '', '', '15/12/2026'],
      ]),
    ).toEqual([
      { kind: 'mergeHamlets', hamlets: ['mui-2', 'mui-3'], into: 'mui-1', day },
      { kind: 'mergeHamlets', hamlets: ['vien-2'], into: 'vien-1', name: 'Ấp Thống Nhất', day },
      { kind: 'mergeCommunes', communes: ['mui'], into: 'thanh', day: '2026-12-15' },
    ]);
  });

  test('into what a hamlet and a commune are split', () => {
    expect(
      changes([
        ['chia', mui, 'Ấp 2', 'Ấp 2A', '', '', from],
        ['tách', mui, 'Ấp 2', 'Ấp 2B', '', '', from],
        ['chia', 'Xã Viên An', 'Ấp 1', '', 'Xã Tân Ân', '', from],
        ['chia', 'Xã Viên An', 'Ấp 2', '', 'Xã Đất Mũi', '', from],
        ['chia', 'Xã Viên An', 'Ấp Rạch Gốc', '', 'Xã Tân Ân', '40001', from],
      ]),
    ).toEqual([
      { kind: 'splitHamlet', hamlet: 'mui-2', into: ['Ấp 2A', 'Ấp 2B'], day },
      {
        kind: 'splitCommune',
        commune: 'vien',
        stays: false,
        parts: [
          { to: { name: 'Xã Tân Ân', code: '40001' }, hamlets: ['vien-1', 'vien-3'] },
          { to: { id: 'mui' }, hamlets: ['vien-2'] },
        ],
        day,
      },
    ]);
  });

  test('that a commune goes on where a hamlet stays in it, and where one moves to', () => {
    expect(
      changes([
        ['chia', 'Xã Viên An', 'Ấp 1', '', 'Xã Viên An', '', from],
        ['chia', 'Xã Viên An', 'Ấp 2', '', 'Xã Tân Ân', '40001', from],
        ['chuyển', mui, 'Ấp 1', 'Ấp 4', 'Phường Tân Thành', '', from],
      ]),
    ).toEqual([
      {
        kind: 'splitCommune',
        commune: 'vien',
        stays: true,
        parts: [{ to: { name: 'Xã Tân Ân', code: '40001' }, hamlets: ['vien-2'] }],
        day,
      },
      { kind: 'moveHamlet', hamlet: 'mui-1', commune: 'thanh', name: 'Ấp 4', day },
    ]);
  });
});

describe('what is not clear is told by row and column', () => {
  test.each<[string, string[], unknown[]]>([
    [
      'another deed',
      ['xóa', mui, 'Ấp 1', '', '', '', from],
      [
        'Việc (cột A)',
        'Cột này ghi một trong bốn việc: đổi tên, nhập, chia, chuyển.',
        'đổi tên',
        'nhập',
        'chia',
        'chuyển',
      ],
    ],
    [
      'a commune with a slip',
      ['đổi tên', 'Xã Đất Muĩi', 'Ấp 1', 'Ấp 9', '', '', from],
      ['Xã, phường (cột B)', 'Không có xã, phường nào tên “Xã Đất Muĩi”.', mui],
    ],
    [
      'a hamlet with a slip',
      ['đổi tên', mui, 'Ấp Rạch Tào', 'Ấp 9', '', '', from],
      ['Ấp, khóm (cột C)', 'Xã Đất Mũi không có “Ấp Rạch Tào”.', 'Ấp Rạch Tàu'],
    ],
    [
      'no new name',
      ['đổi tên', mui, 'Ấp 1', '', '', '', from],
      ['Thành (cột D)', 'Dòng này chưa ghi tên mới.'],
    ],
    [
      'one alone that is merged',
      ['nhập', mui, 'Ấp 1', 'Ấp Mới', '', '', from],
      [
        'Thành (cột D)',
        'Chỉ có một nơi nhập thành “Ấp Mới”. Hãy ghi đủ các nơi, mỗi nơi một dòng.',
      ],
    ],
    [
      'one part alone',
      ['chia', mui, 'Ấp 1', 'Ấp 1A', '', '', from],
      ['Thành (cột D)', 'Chia thì cần ít nhất hai nơi mới, mỗi nơi một dòng.'],
    ],
    [
      'a move to nowhere',
      ['chuyển', mui, 'Ấp 1', '', 'Tân Thành', '', from],
      [
        'Về xã, phường (cột E)',
        'Không có xã, phường nào tên “Tân Thành”. Hãy ghi đủ cả chữ Xã hoặc Phường.',
      ],
    ],
    [
      'no day',
      ['đổi tên', mui, 'Ấp 1', 'Ấp 9', '', '', ''],
      ['Từ ngày (cột G)', 'Dòng này chưa ghi từ ngày nào.'],
    ],
    [
      'a day as a number',
      ['đổi tên', mui, 'Ấp 1', 'Ấp 9', '', '', '46357'],
      [
        'Từ ngày (cột G)',
        '“46357” là số mà Excel đếm ngày, không phải ngày. Hãy ghi ngày/tháng/năm.',
        '01/12/2026',
      ],
    ],
    [
      'a day long ago',
      ['đổi tên', mui, 'Ấp 1', 'Ấp 9', '', '', '30/06/2025'],
      ['Từ ngày (cột G)', 'Ngày có hiệu lực cần từ 01/07/2025 tới một năm nữa.'],
    ],
    [
      'what the plan refuses',
      ['đổi tên', mui, 'Ấp 1', 'Ấp 2', '', '', from],
      [
        'Thành (cột D)',
        'Xã Đất Mũi đã có “Ấp 2” rồi. Hãy chọn tên khác, hoặc nhập hai nơi làm một.',
      ],
    ],
  ])('%s', (_, row, fault) => {
    expect(faults([row])).toEqual([[2, ...fault]]);
  });
});

test('a list without its columns is refused in a sentence', () => {
  expect(() => listOf([['a', 'b']], ['Họ tên', 'Số điện thoại'])).toThrow(
    'Không thấy dòng tiêu đề',
  );
});
