import { headers } from 'next/headers.js';
import type { CollectionSlug, DefaultServerCellComponentProps, Payload } from 'payload';
import { cache } from 'react';
import { idOf } from '../../access/roles.ts';
import type { Asking } from '../../access/asking.ts';
import { NameReader } from './names.ts';

/** So many are named, the rest is counted. */
const namedAtMost = 3;

/** One for all cells of a list. */
const readerFor = cache((payload: Payload) => new NameReader(whoAsks(payload)));

async function whoAsks(payload: Payload): Promise<Asking> {
  const { user } = await payload.auth({ headers: await headers() });
  return { payload, user };
}

/**
 * In lists: what a relation points to, by name. Payload's own says in each row that it loads, and asks later.
 */
export async function NamesCell({ cellData, field, payload }: DefaultServerCellComponentProps) {
  if (field.type !== 'relationship') return null;
  const { relationTo } = field;
  const all: unknown[] = Array.isArray(cellData) ? cellData : [cellData];
  const related = all.flatMap((one) => relationOf(one, relationTo));
  const reader = readerFor(payload);
  const names = await Promise.all(
    related.slice(0, namedAtMost).map(async ({ slug, id }) => {
      const name = await reader.nameOf(slug, id);
      return name === '' ? '(chưa đặt tên)' : (name ?? 'không xem được');
    }),
  );
  const more = related.length - names.length;
  return names.join(', ') + (more > 0 ? ` và ${more} mục nữa` : '');
}

/** @returns one, or none */
function relationOf(value: unknown, relationTo: CollectionSlug | CollectionSlug[]) {
  if (typeof relationTo === 'string') {
    const id = idOf(value);
    return id === undefined ? [] : [{ slug: relationTo, id }];
  }
  const { relationTo: slug, value: of } = (value ?? {}) as {
    relationTo?: CollectionSlug;
    value?: unknown;
  };
  const id = idOf(of);
  return slug && id !== undefined ? [{ slug, id }] : [];
}
