import { kinds } from '../../../content/kinds.ts';
import { missingReferences, type Reference } from '../../../content/snapshot/references.ts';
import type { Lists } from './hold-back.ts';
import type { DeadLink } from '../publication/publication.ts';
import type { FormNames } from './field-names.ts';
import { fieldInWords } from './reasons.ts';
import { titleOf } from './title.ts';

/** Blocks, attachments and pictures that are meaningless without their target. */
const wholeEntry = new Set(['app', 'media']);

/**
 * Drops optional references to what is not published. Returns changed copies.
 * @param names what forms call their fields
 * @param known what may be referred to, as `kind/id`; by default what is in the lists
 */
export function dropLostReferences(
  lists: Lists,
  names: FormNames = {},
  known?: ReadonlySet<string>,
): { lists: Lists; deadLinks: DeadLink[] } {
  const missing = missingReferences(lists, known);
  const lost = Map.groupBy(missing, ({ kind, record }) => `${kind}/${record}`);
  if (lost.size === 0) return { lists, deadLinks: [] };
  const cleaned = Object.entries(lists).map(([kind, records]) => [
    kind,
    records.map((record) => {
      const references = 'id' in record ? lost.get(`${kind}/${record.id}`) : undefined;
      return references ? without(record, references) : record;
    }),
  ]);
  return {
    lists: Object.fromEntries(cleaned) as unknown as Lists,
    deadLinks: [...lost.values()].flat().map((reference) => deadLinkOf(reference, lists, names)),
  };
}

/** From last to first, so that indices stay valid. */
function without<Value extends object>(record: Value, references: Reference[]): Value {
  const copy = structuredClone(record);
  for (const { field } of references.toReversed()) remove(copy, field.split('.'));
  return copy;
}

function remove(record: object, path: string[]): void {
  const last = path.at(-1) ?? '';
  const above = path.slice(0, -1);
  const owner = at(record, above);
  if (Array.isArray(owner)) owner.splice(Number(last), 1);
  else if (above.length > 0 && wholeEntry.has(last)) remove(record, above);
  else if (isObject(owner)) Reflect.deleteProperty(owner, last);
}

function at(record: object, path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isObject(inner) ? Reflect.get(inner, key) : undefined),
    record,
  );
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function deadLinkOf(
  { kind, record, field, target }: Reference,
  lists: Lists,
  names: FormNames,
): DeadLink {
  return {
    kind: kinds[kind].collection,
    id: record,
    title: titleOf(lists, kind, record),
    target: `${kinds[target].noun} ở phần ${fieldInWords(field, names[kind])}, chưa đăng`,
  };
}
