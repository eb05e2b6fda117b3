import type { Payload } from 'payload';
import { writeInBatches } from './batches.ts';
import { plant, quiet, type SeededSlug, type Seedling } from './plant.ts';

/** The relations of an entry to others of its kind, and the entry without them. */
export interface Loosened<Entry> {
  alone: Entry;
  /** The fields with their relations; absent where there are none. */
  related?: object | undefined;
}

/**
 * Publishes documents that are not there yet and relate to each other in circles. A database takes a
 * relation only to what it has, so the relations of the new ones follow when all are there.
 * @param brokenOff whether an earlier run may have left some without their relations
 */
export async function plantInCircles<Slug extends SeededSlug>(
  payload: Payload,
  collection: Slug,
  entries: Seedling<Slug>[],
  loosen: (entry: Seedling<Slug>) => Loosened<Seedling<Slug>>,
  brokenOff: boolean,
): Promise<number> {
  const before = brokenOff ? new Set() : await idsIn(payload, collection);
  const loose = entries.map((entry) => ({ id: entry.id, ...loosen(entry) }));
  const planted = await plant(
    payload,
    collection,
    loose.map(({ alone }) => alone),
    'slug',
  );
  const now = await idsIn(payload, collection);
  const open = loose.filter(({ id, related }) => related && !before.has(id) && now.has(id));
  await writeInBatches(payload, collection, open, ({ id, related }, req) => {
    const data = { ...related, _status: 'published' } as never;
    return payload.update({ collection, id, data, context: quiet, depth: 0, req });
  });
  return planted;
}

/** Guides name each other as what to read next, and as where an answer leads. */
export function looseGuide(guide: Seedling<'guides'>): Loosened<Seedling<'guides'>> {
  const { related, branches, steps, prepare, ...rest } = guide;
  if (!branches?.answers?.some((answer) => answer.guide))
    return { alone: { ...guide, related: [] }, related: related?.length ? { related } : undefined };
  // What belongs to answers waits for them.
  const free = <Part extends object>(parts: Part[] | null | undefined) =>
    parts?.map((part) => ({ ...part, only: undefined }));
  const alone = { ...rest, related: [], steps: free(steps), prepare: free(prepare) };
  return { alone: alone as Seedling<'guides'>, related: { related, branches, steps, prepare } };
}

/** Screens lead to each other and back. */
export function looseScreen(screen: Seedling<'screens'>): Loosened<Seedling<'screens'>> {
  const { next, back, elements, ...rest } = screen;
  const leads = elements?.some(({ to }) => to);
  const alone = { ...rest, elements: elements?.map((element) => ({ ...element, to: undefined })) };
  if (!next && !back && !leads) return { alone: alone as Seedling<'screens'> };
  const related = { next, back, ...(leads && { elements }) };
  return { alone: alone as Seedling<'screens'>, related };
}

async function idsIn(payload: Payload, collection: SeededSlug): Promise<Set<unknown>> {
  const { docs } = await payload.db.find({
    collection,
    pagination: false,
    limit: 0,
    select: { id: true },
  });
  return new Set(docs.map(({ id }) => id));
}
