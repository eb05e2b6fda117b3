import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { type Kind } from '../../../content/kind.ts';
import { kinds } from '../../../content/kinds.ts';
import { type RecordKind, recordKinds } from '../../../content/record-kind.ts';
import { blocks } from '../../../content/schema/blocks.ts';
import { text, textWithoutNumber } from '../../../content/schema/primitives.ts';
import { inOrderOfReference } from '../../../content/snapshot/order.ts';
import { targetOf } from '../../../content/snapshot/references.ts';

type Field = z.core.$ZodTypes;

const fieldsOf = (kind: RecordKind) =>
  Object.entries(kinds[kind].schema.shape as Record<string, Field>);

/** The type of a field without optional or default, or of each entry of its list. */
function heldBy(field: Field): Field {
  const { def } = field._zod;
  const inner =
    def.type === 'optional' || def.type === 'default'
      ? def.innerType
      : def.type === 'array' && field !== blocks
        ? def.element
        : undefined;
  return inner ? heldBy(inner as Field) : field;
}

const isMoment = ({ _zod: { def } }: Field) =>
  def.type === 'string' && 'format' in def && (def.format === 'date' || def.format === 'datetime');

/** People have names: the rows of a list that have one are people until a kind says otherwise. */
const isList = ({ _zod: { def } }: Field): boolean =>
  def.type === 'array' || (def.type === 'default' && isList(def.innerType as Field));
const isNamed = ({ _zod: { def } }: Field) => def.type === 'object' && def.shape['name'] === text;

describe.each(recordKinds)('the kind %s', (kind) => {
  const said: Kind = kinds[kind];
  const fields = fieldsOf(kind);
  const names = (wanted: (field: Field, name: string) => unknown) =>
    fields.filter(([name, field]) => wanted(field, name)).map(([name]) => name);

  it('says what each of its days and moments does', () => {
    const moments = names((field, name) => isMoment(heldBy(field)) && name !== 'updatedAt');
    expect(Object.keys(said.times ?? {}).sort()).toEqual(moments.sort());
  });

  it('says how each of its texts is read, or that it is a name', () => {
    const texts = names((field) =>
      [text, textWithoutNumber, blocks].includes(heldBy(field) as never),
    );
    const known = [...Object.keys(said.written ?? {}), ...(said.names ?? [])];
    expect(texts.filter((name) => !known.includes(name))).toEqual([]);
    expect((said.names ?? []).filter((name) => !texts.includes(name))).toEqual([]);
  });

  it('says in which place it lies', () => {
    const places = names((field) => {
      const to = targetOf(field)?.kind;
      return to !== kind && (to === 'communes' || to === 'hamlets');
    });
    expect(places).toEqual([said.place, said.placeWithin].filter(Boolean));
  });

  it('says in which list people stand', () => {
    const lists = names((field) => isList(field) && isNamed(heldBy(field)));
    expect(lists).toEqual(said.people ? [said.people] : []);
  });
});

describe('the order of the kinds', () => {
  it('has each of them once, what others point to first', () => {
    expect([...inOrderOfReference].sort()).toEqual([...recordKinds].sort());
    const at = (kind: RecordKind) => inOrderOfReference.indexOf(kind);
    expect(at('topics')).toBeLessThan(at('apps'));
    expect(at('apps')).toBeLessThan(at('guides'));
    expect(at('guides')).toBeLessThan(at('desks'));
    expect(at('communes')).toBeLessThan(at('formerUnits'));
    expect(at('hamlets')).toBeLessThan(at('teams'));
  });
});

it('kinds that the first snapshots had no list of were added later', () => {
  const first = recordKinds.filter((kind) => !(kinds[kind] as Kind).addedLater);
  expect(first.join(' ')).toBe(
    'guides articles documents apps topics notices hotlines terms communes formerUnits hamlets teams media desks synonyms bestBets redirects gone',
  );
});
