import type { CollectionSlug } from 'payload';
import { kinds } from '../../../content/kinds.ts';
import { formatInstant } from '../../../content/text/date.ts';
import { may } from '../../base/access/abilities.ts';
import { findEntries } from '../../writing/workflow/entry.ts';
import { authorsOf } from '../../writing/workflow/fields.ts';
import type { Concern, Source } from './source.ts';

/** Drafts of a collection that are looked through, the last changed first. */
const mostDrafts = 200;

interface Draft extends Concern {
  updatedAt: string;
}

/** The drafts the user wrote and has not sent: easily forgotten, since nobody else sees them. */
export const unsent: Source = {
  heading: 'Bạn sửa mà chưa gửi duyệt',
  note: 'Bà con chưa thấy những sửa đổi này. Mở ra, xem lại rồi bấm “Gửi duyệt”.',
  tone: 'do',
  read: async ({ payload, user }) => {
    if (!user || !may(user, 'write')) return [];
    const drafts: Draft[] = [];
    for (const collection of draftedCollections(payload.collections)) {
      const { docs } = await payload.find({
        collection,
        where: { _status: { equals: 'draft' } },
        depth: 0,
        draft: true,
        limit: mostDrafts,
        pagination: false,
        select: { authors: true, updatedAt: true } as never,
        showHiddenFields: true,
        sort: '-updatedAt',
      });
      for (const doc of docs as unknown as { id: string; updatedAt: string }[])
        if (authorsOf(doc).at(-1) === user.id)
          drafts.push({
            collection,
            id: doc.id,
            line: `Sửa lần cuối ${formatInstant(doc.updatedAt)}`,
            updatedAt: doc.updatedAt,
          });
    }
    if (drafts.length === 0) return [];
    const onTheWay = await onTheirWay(payload, drafts);
    return drafts
      .filter(({ collection, id }) => !onTheWay.has(`${collection}/${id}`))
      .toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt))
      .map(({ collection, id, line }) => ({ collection, id, line }));
  },
};

function draftedCollections(
  collections: Record<string, { config: { versions?: { drafts?: unknown } } }>,
): CollectionSlug[] {
  return (Object.values(kinds) as { collection?: string }[]).flatMap(({ collection }) =>
    collection && collections[collection]?.config.versions?.drafts
      ? [collection as CollectionSlug]
      : [],
  );
}

/** Finds those that are not drafts to be sent: sent, approved, sent back or taken off. */
async function onTheirWay(
  payload: Parameters<typeof findEntries>[0],
  drafts: Draft[],
): Promise<Set<string>> {
  const ids = drafts.map(({ collection, id }) => `${collection}/${id}`);
  const entries = await findEntries(payload, { id: { in: ids } });
  return new Set(
    entries
      .filter(
        ({ stage, history }) =>
          stage !== 'draft' || history.findLast(({ deed }) => deed !== 'change')?.deed === 'return',
      )
      .map(({ id }) => id),
  );
}
