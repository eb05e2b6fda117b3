import type { CollectionSlug } from 'payload';
import { expect, test } from 'vitest';
import { contract } from '../support/contract.ts';
import { make } from '../support/documents.ts';
import { provinceIn } from '../support/province.ts';

/** Lists that the public sees the documents of: their rows are read by their columns. */
const lists = [
  'apps',
  'articles',
  'communes',
  'courses',
  'desks',
  'documents',
  'former-units',
  'guides',
  'hamlets',
  'hotlines',
  'lessons',
  'meetings',
  'notices',
  'practices',
  'quizzes',
  'teams',
  'terms',
  'topics',
] as const satisfies CollectionSlug[];

contract('what a list reads of its rows', (cms) => {
  const { places, admin } = provinceIn(cms, { admin: 'admin' });

  const configOf = (slug: CollectionSlug) => cms().payload.collections[slug].config;

  /** Reads a row as Payload's list does. @param columns the fields to read, else the whole document */
  async function rowOf(collection: CollectionSlug, id: string, columns?: string[]) {
    const { defaultSort } = configOf(collection);
    const { docs } = await cms().payload.find({
      ...{ collection, depth: 0, draft: true, includeLockStatus: true, limit: 25 },
      ...{ overrideAccess: false, user: admin, where: { id: { equals: id } } },
      ...(typeof defaultSort === 'string' && { sort: defaultSort }),
      ...(columns && { select: Object.fromEntries(columns.map((name) => [name, true])) }),
    });
    return docs[0] as unknown as Record<string, unknown>;
  }

  test.each(lists)('%s: its columns, as they stand in the whole document', async (slug) => {
    const { id } = await make(cms().payload, slug, places);
    const { admin: shown } = configOf(slug);
    const { useAsTitle = '', defaultColumns = [] } = shown;
    const columns = [...new Set([useAsTitle, ...defaultColumns])];
    const whole = await rowOf(slug, id);
    const row = await rowOf(slug, id, columns);
    expect(shown.enableListViewSelectAPI).toBe(true);
    expect(columns.map((name) => row[name])).toEqual(columns.map((name) => whole[name]));
    expect(row['stage']).toEqual(expect.any(String));
    expect(JSON.stringify(row).length).toBeLessThan(JSON.stringify(whole).length);
  });
});
