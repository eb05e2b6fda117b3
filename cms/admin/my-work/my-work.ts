import type { CollectionSlug } from 'payload';
import { type Asking, readNewest } from '../../base/access/asking.ts';
import { sources } from './sources.ts';
import type { Concern, PageConcern, Source, Work } from './source.ts';

/** Something that concerns the user, with the names to show it by. */
export type Task = PageConcern | (Concern & Pick<PageConcern, 'title' | 'noun'>);

/** The tasks of one source. */
export interface TaskGroup extends Pick<Source, 'heading' | 'note' | 'tone'> {
  tasks: Task[];
}

/**
 * Reads what waits for the user, and the news, of every source that has anything. Only what
 * the user may read is told.
 */
export async function readMyWork(asking: Asking, now = new Date()): Promise<TaskGroup[]> {
  const work: Work = { ...asking, now };
  const found: { source: Source; concerns: (Concern | PageConcern)[] }[] = [];
  // Not in parallel: a MongoDB transaction allows one operation at a time.
  for (const source of sources) found.push({ source, concerns: await source.read(work) });
  const titles = await readTitles(
    asking,
    found.flatMap(({ concerns }) => concerns.filter(isDocument)),
  );
  return found.flatMap(({ source: { heading, note, tone }, concerns }) => {
    const tasks = concerns.flatMap((one) => taskOf(asking, one, titles));
    return tasks.length > 0 ? [{ heading, tone, tasks, ...(note && { note }) }] : [];
  });
}

const isDocument = (one: Concern | PageConcern): one is Concern => !('page' in one);

function taskOf(
  { payload }: Asking,
  concern: Concern | PageConcern,
  titles: Map<string, string>,
): Task[] {
  if (!isDocument(concern)) return [concern];
  const title = titles.get(keyOf(concern));
  if (title === undefined) return [];
  const { singular } = payload.collections[concern.collection].config.labels;
  return [{ ...concern, title, noun: typeof singular === 'string' ? singular : '' }];
}

/** Titles of what the user may read: one query a collection. */
async function readTitles(asking: Asking, concerns: Concern[]): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  for (const [collection, ofOne] of Map.groupBy(concerns, (one) => one.collection)) {
    const field = titleField(asking, collection);
    if (!field) continue;
    const ids = [...new Set(ofOne.map(({ id }) => id))];
    const rows = await readNewest<{ id: string }>(asking, collection, {
      where: { id: { in: ids } },
      select: { [field]: true },
    });
    for (const row of rows)
      titles.set(keyOf({ collection, id: row.id }), String(Reflect.get(row, field) ?? ''));
  }
  return titles;
}

function titleField({ payload }: Asking, collection: CollectionSlug): string | undefined {
  return payload.collections[collection]?.config.admin.useAsTitle;
}

const keyOf = ({ collection, id }: Pick<Concern, 'collection' | 'id'>) => `${collection}/${id}`;
