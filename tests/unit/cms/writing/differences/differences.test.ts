import { type Field, flattenAllFields } from 'payload';
import { describe, expect, test } from 'vitest';
import {
  audienceField,
  prepareFields,
  stepsField,
} from '../../../../../cms/documents/guides/fields.ts';
import { membersField } from '../../../../../cms/documents/teams/members.ts';
import { idOf } from '../../../../../cms/base/access/roles.ts';
import {
  countDifferences,
  type Difference,
} from '../../../../../cms/writing/differences/difference.ts';
import { differencesOf } from '../../../../../cms/writing/differences/differences.ts';
import type { Names } from '../../../../../cms/writing/differences/names.ts';
import { keptJson } from '../../../../../cms/base/fields/kept.ts';
import { reviewFields } from '../../../../../cms/base/fields/review.ts';

const fields = flattenAllFields({
  fields: [
    { name: 'title', type: 'text', label: 'Tên bài' },
    { name: 'topic', type: 'relationship', relationTo: 'topics', label: 'Chủ đề' },
    { name: 'sample', type: 'checkbox', label: 'Dữ liệu mẫu' },
    ...prepareFields,
    stepsField,
    membersField,
    audienceField,
    ...reviewFields,
    keptJson('changeNotes', 'Đã nói với bà con'),
  ] as Field[],
});

const names: Names = {
  titleOf: (collection, relation) => `${collection} ${idOf(relation)}`,
  pictureOf: (id) => ({ kind: 'media', id: String(id), name: `hình ${String(id)}` }),
};

type Values = Record<string, unknown>;
const between = (before: Values | undefined, after: Values) =>
  differencesOf(fields, before, after, names);

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const prose = (...children: object[]) => ({ root: { type: 'root', children } });

const step = (id: string, title: string, more: Values = {}) => ({ id, title, ...more });
const shape = (one: Difference) =>
  one.of === 'row' ? [one.how, one.row, one.name, one.was] : [one.how, one.label];

describe('fields', () => {
  test('what is the same, kept by the system or hidden is left out', () => {
    const before = { id: '1', title: 'Cài', sample: false, keeper: 'a', changeNotes: [] };
    const after = { id: '2', title: 'Cài', prepare: [], keeper: 'b', changeNotes: [{ at: '' }] };
    expect(between(before, after)).toEqual([]);
  });

  test('a text is told word by word', () => {
    const [found] = between({ title: 'Cài VNeID trên máy' }, { title: 'Cài VNeID mức 2 trên máy' });
    expect(found).toMatchObject({ of: 'value', path: 'title', label: 'Tên bài', how: 'changed' });
    expect(found).toHaveProperty('lines', [
      [{ text: 'Cài VNeID ' }, { text: 'mức 2 ', mark: 'added' }, { text: 'trên máy' }],
    ]);
  });

  test('references by title, days as people write them, choices by their words, boxes as yes and no', () => {
    const before = {
      topic: 'a',
      reviewBy: '2026-11-30T17:00:00.000Z',
      audience: ['elder'],
      sample: true,
    };
    const after = {
      topic: { id: 'b' },
      reviewBy: '2027-01-14T17:00:00.000Z',
      audience: ['parent'],
      sample: false,
    };
    const texts = between(before, after).map((one) => JSON.stringify(one));
    expect(texts).toHaveLength(4);
    for (const said of [
      'topics a',
      'topics b',
      '01/12/2026',
      '15/01/2027',
      'Người lớn tuổi',
      'Cha mẹ học sinh',
      '"Có"',
      '"Không"',
    ])
      expect(texts.join('\n')).toContain(said);
    expect(texts.join('\n')).not.toMatch(/elder|parent|T17/);
  });
});

describe('rows', () => {
  const before = { steps: [step('a', 'Mở máy'), step('b', 'Bấm nút'), step('c', 'Chờ')] };

  test('come and go by name, and rows that only moved up with them are not told', () => {
    const after = { steps: [step('n', 'Sạc pin'), step('a', 'Mở máy'), step('c', 'Chờ')] };
    const found = between(before, after);
    expect(found.map(shape)).toEqual([
      ['added', 'Bước 1', 'Sạc pin', undefined],
      ['removed', 'Bước 2', 'Bấm nút', undefined],
    ]);
    expect(countDifferences(found)).toBe(2);
  });

  test('what changed inside stands under the row', () => {
    const warned = { steps: [step('a', 'Mở máy', { warning: 'Đừng đưa mã cho ai.' })] };
    const [found] = between({ steps: [step('a', 'Mở máy')] }, warned);
    expect(found).toMatchObject({ row: 'Bước 1', name: 'Mở máy', how: 'changed' });
    expect(found).toHaveProperty('inside', [
      {
        of: 'value',
        path: 'steps.0.warning',
        label: 'Coi chừng',
        how: 'added',
        lines: [[{ text: 'Đừng đưa mã cho ai.' }]],
      },
    ]);
  });
});

describe('rich texts', () => {
  const body = (...children: object[]) => ({
    steps: [step('a', 'Mở', { body: prose(...children) })],
  });
  const inside = (before: Values, after: Values) => {
    const [row] = between(before, after);
    return row?.of === 'row' ? row.inside[0] : undefined;
  };

  test('only the paragraphs that differ are told', () => {
    const found = inside(
      body(paragraph('Mở ứng dụng lên.'), paragraph('Bấm nút xanh rồi chờ.')),
      body(paragraph('Mở ứng dụng lên.'), paragraph('Bấm nút đỏ rồi chờ.'), paragraph('Xong.')),
    );
    expect(found).toHaveProperty('lines', [
      [
        { text: 'Bấm nút ' },
        { text: 'xanh', mark: 'removed' },
        { text: 'đỏ', mark: 'added' },
        { text: ' rồi chờ.' },
      ],
      [{ text: 'Xong.', mark: 'added' }],
    ]);
  });

  test('a block is read in the words of its form', () => {
    const fields = {
      id: 'x',
      blockType: 'callout',
      kind: 'warning',
      body: prose(paragraph('Cúp máy.')),
    };
    const found = inside(body(paragraph('Mở.')), body(paragraph('Mở.'), { type: 'block', fields }));
    expect(found).toHaveProperty('lines', [
      [{ text: 'Khung lưu ý', mark: 'added' }],
      [{ text: 'Loại: Cảnh báo', mark: 'added' }],
      [{ text: 'Cúp máy.', mark: 'added' }],
    ]);
  });
});
