import fc from 'fast-check';
import type { FlattenedField } from 'payload';
import { describe, expect, test } from 'vitest';
import { hashOf, recordOf, storedOf, type Row } from '../../../../../cms/keeping/move/record.ts';

const text = (name: string, more: object = {}) => ({ name, type: 'text', ...more });
const inner = [text('id'), text('word'), { name: 'on', type: 'date' }];
const fields = [
  text('id'),
  text('key', { unique: true }),
  text('kind', { defaultValue: 'web' }),
  text('also', { hasMany: true }),
  { name: 'at', type: 'date' },
  { name: 'isLive', type: 'checkbox' },
  { name: 'size', type: 'number' },
  { name: 'body', type: 'json' },
  { name: 'one', type: 'relationship', relationTo: 'topics' },
  { name: 'many', type: 'relationship', relationTo: 'topics', hasMany: true },
  { name: 'any', type: 'relationship', relationTo: ['topics', 'users'] },
  { name: 'contact', type: 'group', flattenedFields: inner.slice(1) },
  { name: 'steps', type: 'array', flattenedFields: inner },
  text('shown', { virtual: true }),
] as FlattenedField[];

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const instant = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const word = fc.string();
const id = fc.uuid();
const record: fc.Arbitrary<Row> = fc.record({
  id,
  key: maybe(word),
  kind: maybe(word),
  also: fc.array(word),
  at: maybe(instant),
  isLive: maybe(fc.boolean()),
  size: maybe(fc.integer()),
  body: maybe(fc.jsonValue()),
  one: maybe(id),
  many: fc.array(id),
  any: maybe(fc.record({ relationTo: fc.constantFrom('topics', 'users'), value: id })),
  contact: fc.record({ word: maybe(word), on: maybe(instant) }),
  steps: fc.array(fc.record({ id, word: maybe(word), on: maybe(instant) })),
});

describe('a record', () => {
  test('comes back from MongoDB as it was stored', () => {
    fc.assert(
      fc.property(record, (before) => {
        const stored = storedOf({ fields, isVersions: false }, before);
        const after = recordOf(fields, { ...stored, id: before['id'] }, { fillsDefaults: true });
        expect(after).toEqual(before);
        expect(hashOf(after)).toBe(hashOf(before));
      }),
    );
  });

  test('has another hash when any value of it is another one', () => {
    fc.assert(
      fc.property(record, record, fc.nat(12), (one, other, at) => {
        const name = Object.keys(one)[at]!;
        const mixed = { ...one, [name]: other[name] };
        const isSame = JSON.stringify(sortedKeys(one)) === JSON.stringify(sortedKeys(mixed));
        expect(hashOf(one) === hashOf(mixed)).toBe(isSame);
      }),
    );
  });

  /** Sorts the keys of JSON, so that their order does not count. */
  function sortedKeys(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(sortedKeys);
    if (typeof value !== 'object' || value === null) return value;
    const pairs = Object.entries(value).map(([key, each]) => ({ key, each: sortedKeys(each) }));
    // An empty object is not an empty list.
    return { pairs: pairs.sort((a, b) => (a.key < b.key ? -1 : 1)) };
  }
});

test('what is missing is null, an empty list, or what the field begins with', () => {
  const nothing = recordOf(fields, { id: 'a' });
  expect(nothing).toMatchObject({ kind: null, also: [], steps: [], contact: { word: null } });
  expect(recordOf(fields, { id: 'a' }, { fillsDefaults: true })['kind']).toBe('web');
  expect(recordOf(fields, { id: 'a', kind: null }, { fillsDefaults: true })['kind']).toBeNull();
});

test('a unique value that is not there is not stored; as a version it is null', () => {
  const row = recordOf(fields, { id: 'a' });
  expect(storedOf({ fields, isVersions: false }, row)).not.toHaveProperty('key');
  expect(storedOf({ fields, isVersions: true }, row)).toHaveProperty('key', null);
});

test('rows without an id get one, always the same', () => {
  const row = { id: 'a', steps: [{ word: 'một' }, { word: 'hai' }] };
  const steps = recordOf(fields, row)['steps'] as Row[];
  expect(new Set(steps.map((step) => step['id'])).size).toBe(2);
  expect(recordOf(fields, row)['steps']).toEqual(steps);
});

test('what leads nowhere is left out and told, what no field is for is told', () => {
  const told: string[] = [];
  const row = {
    id: 'a',
    one: 'gone',
    many: ['here', 'gone'],
    any: { relationTo: 'users', value: 'here' },
    old: 1,
    steps: [{ id: 'x', old: 2 }],
  };
  const read = recordOf(fields, row, {
    isThere: (collection, each) => collection === 'topics' && each === 'here',
    onLost: (place) => told.push(`lost ${place}`),
    onUnknown: (place) => told.push(`unknown ${place}`),
  });
  expect(read).toMatchObject({ one: null, many: ['here'], any: null });
  expect(told).toEqual(['unknown old', 'lost one', 'lost many', 'lost any', 'unknown steps.old']);
});

test('a time that is none is named', () => {
  expect(() => recordOf(fields, { id: 'a', steps: [{ on: 'hôm qua' }] })).toThrow(
    'trường “steps.on” có giá trị không phải ngày giờ',
  );
});
