import type { z } from 'zod';
import { kinds } from '../../../content/kinds.ts';
import type { RecordKind } from '../../../content/record-kind.ts';
import { targetOf } from '../../../content/snapshot/references.ts';
import type { BothWays, Known, RowOf, Unchecked } from './both-ways.ts';
import { dayOf, idOf, idsOf, noonOf, type Relation, some, toldOf } from './values.ts';

/** The way from a field of a row to one of a record, and back. */
export interface Way<Said, Told> {
  out(said: Said): Told;
  /** Without it a row says what its record tells. */
  back?(told: NonNullable<Told>): unknown;
}

/**
 * The values that both sides can say alike, as the schema has them: texts, numbers, days, ids, lists of them.
 */
type Plain = string | number | boolean | readonly string[];

/** Fields that need a way of their own: the CMS has no such field, or it holds more than plain values. */
type Special<Kind extends RecordKind> = {
  [Name in Exclude<keyof Unchecked<Kind>, 'changeNotes'>]: [
    NonNullable<Unchecked<Kind>[Name]>,
  ] extends [Plain]
    ? Name extends keyof RowOf<Kind>
      ? never
      : Name
    : Name;
}[Exclude<keyof Unchecked<Kind>, 'changeNotes'>];

type Ways<Kind extends RecordKind> = {
  [Name in Special<Kind>]: Way<
    Name extends keyof RowOf<Kind> ? RowOf<Kind>[Name] : never,
    Unchecked<Kind>[Name]
  >;
};

type AnyWay = Way<never, unknown>;

/**
 * Both ways of a kind whose rows and records say the same under the same names. The schema tells what a
 * field holds; what it holds beside plain values is said here. A field that the form lacks does not compile.
 */
export function flat<Kind extends RecordKind>(kind: Kind, special: Ways<Kind>): BothWays<Kind> {
  const shape: Readonly<Record<string, z.core.$ZodType>> = kinds[kind].schema.shape;
  const own = special as Readonly<Record<string, AnyWay>>;
  const ways = Object.entries(shape).map(
    ([name, field]) => [name, own[name] ?? wayOf(name, field)] as const,
  );
  return {
    toRecord: (row) =>
      Object.fromEntries(
        ways.map(([name, { out }]) => [name, out(Reflect.get(row, name) as never)]),
      ) as Unchecked<Kind>,
    toRow: (record: Known<Kind>) =>
      Object.fromEntries(
        ways.map(([name, { back }]) => {
          const told: unknown = Reflect.get(record, name);
          return [name, back && told !== undefined ? back(told as never) : told];
        }),
      ),
  };
}

const asItIs: AnyWay = { out: (said) => said };

function wayOf(name: string, field: z.core.$ZodType): AnyWay {
  if (name === 'changeNotes') return { out: toldOf };
  const { def } = (field as z.core.$ZodTypes)._zod;
  const isOptional = def.type === 'optional' || def.type === 'default';
  const held = (isOptional ? def.innerType : field) as z.core.$ZodTypes;
  const { def: inner } = held._zod;
  if (targetOf(field)) {
    if (inner.type === 'array') return { out: (said: Relation[]) => idsOf(said) };
    return { out: (said: Relation) => idOf(said) ?? (isOptional ? undefined : '') };
  }
  if (inner.type === 'array') return { out: (said: unknown) => said ?? [] };
  if (inner.type === 'string' && 'format' in inner && inner.format === 'date')
    return {
      out: (said: string) => dayOf(said) ?? (isOptional ? undefined : ''),
      back: (day) => noonOf(String(day)),
    };
  if (!isOptional) return asItIs;
  if (inner.type === 'boolean' || inner.type === 'number') {
    const otherwise = def.type === 'default' ? def.defaultValue : undefined;
    return { out: (said: unknown) => said ?? otherwise };
  }
  const isText = inner.type === 'string' && !('format' in inner && inner.format === 'datetime');
  return isText
    ? { out: (said: string) => some(said) }
    : { out: (said: unknown) => said ?? undefined };
}
