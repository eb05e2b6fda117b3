import type { PayloadRequest, Where } from 'payload';
import { compareAll } from '../../writing/differences/compare.ts';
import type { Difference } from '../../writing/differences/difference.ts';
import { stateHash, type Written, written } from './state.ts';
import { countRows, findRows, type Import, type ImportRow, type Kept } from './store.ts';

/** The groups of an import's documents: those that it made, and those that it changed. */
export const itemGroups = written.flatMap((of) => [`new-${of}`, `changed-${of}`] as const);
export type ItemGroup = (typeof itemGroups)[number];

/** A document that waits to be published with its import. */
export interface ImportItem {
  of: Written;
  id: string;
  title: string;
  /** The reason why it would stay a draft. */
  stays?: Extract<Kept, 'edited' | 'gone'>;
  /** From what readers see to what they would see. */
  differences: Difference[];
}

/** `GET /api/import/:id/items?group=changed-teams&after=24`: documents of one kind, some at a time. */
export interface ImportItems {
  items: ImportItem[];
  /** The number to ask for next; missing when these are the last. */
  after?: number;
}

/** Documents that are told at once. */
const atOnce = 25;

/** Counts the documents of each kind that an import wrote; kinds without any are left out. */
export async function countItems(
  { payload }: PayloadRequest,
  { id }: Import,
): Promise<{ group: ItemGroup; count: number }[]> {
  const counted: { group: ItemGroup; count: number }[] = [];
  for (const group of itemGroups)
    counted.push({ group, count: await countRows(payload, id, ['done'], [inGroup(group)]) });
  return counted.filter(({ count }) => count > 0);
}

/** Reads documents of an import with what each would change, as far as the user may read them. */
export async function readItems(
  req: PayloadRequest,
  { id }: Import,
  group: ItemGroup,
  after = -1,
): Promise<ImportItems> {
  const limit = atOnce + 1;
  const also = [inGroup(group)];
  const found = await findRows(req.payload, id, { states: ['done'], limit, after, also });
  const rows = found.slice(0, atOnce);
  const [first] = rows;
  const last = found.length > atOnce ? rows.at(-1) : undefined;
  const items = first ? await itemsOf(req, first.of, rows) : [];
  return { items, ...(last && { after: last.place }) };
}

function inGroup(group: ItemGroup): Where {
  const [makes, of] = group.split('-');
  return { and: [{ of: { equals: of } }, { makes: { equals: makes === 'new' } }] };
}

async function itemsOf(req: PayloadRequest, of: Written, rows: ImportRow[]): Promise<ImportItem[]> {
  const ids = rows.map(({ document }) => document);
  const newest = await readAs(req, of, ids, true);
  const live = await readAs(req, of, ids, false);
  const { flattenedFields: fields } = req.payload.collections[of].config;
  const told = await compareAll(
    req,
    rows.map(({ document }) => {
      const before = live.get(document);
      return {
        fields,
        before: before?.['_status'] === 'published' ? before : undefined,
        after: newest.get(document) ?? {},
      };
    }),
  );
  return rows.map(({ document: id, title, afterHash }, at) => {
    const row = newest.get(id);
    const stays = !row ? 'gone' : stateHash(of, row) === afterHash ? undefined : 'edited';
    return { of, id, title, differences: row ? (told[at] ?? []) : [], ...(stays && { stays }) };
  });
}

async function readAs(
  { payload, user }: PayloadRequest,
  collection: Written,
  ids: string[],
  draft: boolean,
): Promise<Map<string, Record<string, unknown>>> {
  const where = { id: { in: ids } };
  const asked = { collection, where, draft, depth: 0, pagination: false, overrideAccess: false };
  const { docs } = await payload.find({ ...asked, user });
  return new Map(docs.map((doc) => [doc.id, doc as unknown as Record<string, unknown>]));
}
