import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { teamColumns } from '../../cms/places/columns.ts';
import type { Fault, Mend } from '../../cms/base/spreadsheet/list/faults.ts';
import { findRows } from '../../cms/places/imports/store.ts';
import { contract } from './support/contract.ts';
import { make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { Importing, listFile } from './support/lists.ts';
import { makeUser } from './support/people.ts';

/**
 * The values that may stand in a column, right and wrong; the first right one mends it where
 * nothing is suggested.
 */
const cells = {
  hamlet: {
    right: [
      'Ấp Xẻo Sâu',
      'ap xeo sau',
      'Ấp Rạch Tàu',
      'Ấp Bào Trấu',
      'Ấp Kinh Mới',
      'Ấp Kênh Trong Rác',
    ],
    wrong: ['Ấp Xẻo Sau', 'Ấp Rạch Tào', ''],
  },
  role: { right: ['', 'Tổ viên', 'TỔ PHÓ'], wrong: ['Tổ trưỡng', 'Người khiêng ghế'] },
  consentScope: { right: ['Số điện thoại', 'Zalo, sđt'], wrong: ['x', ''] },
  consentDate: {
    right: ['01/05/2026', '2026-05-13', '20.5.2026'],
    wrong: ['31/02/2026', '05/25/2026', '01/05/26', '01/01/2040', '46082', 'hôm qua', ''],
  },
  consentHow: { right: ['ký giấy'], wrong: [''] },
  decisionDate: { right: ['', '05/03/2026'], wrong: ['30/02/2026', 'tháng ba'] },
  leaves: { right: ['', 'không'], wrong: ['chắc vậy', 'x'] },
  mark: { right: [''], wrong: ['khong-co-ma-nay'] },
  phone: { right: [], wrong: ['0912', '912345678', '0912345678 / 0987654321', '=1+1'] },
} as const satisfies Record<string, { right: string[]; wrong: string[] }>;
type Key = keyof typeof cells;
const keys = Object.keys(cells) as Key[];
const headings = ['name', ...keys].map(
  (key) => teamColumns.find((one) => one.key === key)?.label ?? '',
);

/** One row: what stands in each column, and the column in which something wrong stands. */
const row = fc
  .record({
    right: fc.record(
      Object.fromEntries(keys.map((key) => [key, fc.nat(20)])) as Record<Key, fc.Arbitrary<number>>,
    ),
    wrong: fc.option(fc.tuple(fc.constantFrom(...keys), fc.nat(20)), { freq: 2 }),
  })
  .map(({ right, wrong }) => ({ right, wrong }));
type Row = (typeof row extends fc.Arbitrary<infer One> ? One : never) & object;

const pick = (all: readonly string[], at: number) => all[at % all.length] ?? '';

function textOf({ right, wrong }: Row, key: Key, at: number): string {
  if (wrong?.[0] === key) return pick(cells[key].wrong, wrong[1]);
  // A decision has one day.
  if (key === 'decisionDate') return pick(cells[key].right, 1);
  return key === 'phone' ? `09330000${10 + at}` : pick(cells[key].right, right[key]);
}

/** Answers as somebody does who takes what is suggested, where that is one and the same for everybody. */
function mendOf({ row: at, column, suggestions }: Fault): Mend {
  const key = keys[column - 1];
  const own: Partial<Record<Key, string>> = {
    phone: `09440000${10 + at}`,
    decisionDate: '05/03/2026',
    leaves: '',
  };
  const value = (key && (own[key] ?? suggestions[0] ?? pick(cells[key].right, 0))) ?? '';
  return { rows: [at], column, value };
}

contract('the first look at a list', (cms) => {
  const { places } = provinceIn(cms);
  let official: () => Promise<Importing>;

  beforeAll(async () => {
    const { payload } = cms();
    official = async () => {
      const { id } = await make(payload, 'communes', places, { _status: 'published' });
      const own = (name: string) =>
        make(payload, 'hamlets', places, { name, commune: id, _status: 'published' });
      await own('Ấp Xẻo Sâu');
      await own('Ấp Rạch Tàu');
      const binned = await own('Ấp Kênh Trong Rác');
      await payload.update({
        collection: 'hamlets',
        id: binned.id,
        data: { deletedAt: new Date().toISOString() },
        trash: true,
      });
      return new Importing(cms, await makeUser(payload, 'commune', id));
    };
  });

  test('tells all that is wrong, and what it passes is written to the last row', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const importing = await official();
        const file = listFile(
          headings,
          ...rows.map((one, at) => [
            `Người Thứ ${at}`,
            ...keys.map((key) => textOf(one as Row, key, at)),
          ]),
        );
        const { faults } = await importing.plan(file);
        const wrong = rows.flatMap((one, at) =>
          one.wrong ? [`${at + 2} ${keys.indexOf(one.wrong[0]) + 1}`] : [],
        );
        const seen = new Set(faults.map((fault) => `${fault.row} ${fault.column}`));
        expect(wrong.filter((cell) => !seen.has(cell))).toEqual([]);
        told += wrong.length;

        const mends = faults.map(mendOf);
        expect((await importing.plan(file, { mends })).faults).toEqual([]);
        const done = await importing.apply(file, { mends });
        const left = await findRows(cms().payload, done.id, { states: ['planned', 'kept'] });
        expect([done.state, done.fault, done.done, left]).toEqual(['done', null, done.total, []]);
        expect((await importing.plan(file, { mends })).documents).toEqual([]);
      }),
      { numRuns: 4, endOnFailure: true },
    );
    expect(told).toBeGreaterThan(0);
  });
});
