import { expect, test } from 'vitest';
import { askAs } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';

contract('an account that looks after texts', (cms) => {
  const { places, admin } = provinceIn(cms, { admin: 'admin' });

  /** A guide that was published by one version and changed by another, an article in the trash, an answer. */
  const makeKept = async () => {
    const { payload } = cms();
    const keeper = await makeUser(payload, 'editor');
    const own = { keeper: keeper.id };
    const guide = await make(payload, 'guides', places, { ...own, _status: 'published' });
    const data = { title: 'Tên khác' };
    await payload.update({ collection: 'guides', id: guide.id, draft: true, data });
    const article = await make(payload, 'articles', places, own);
    const deletedAt = new Date().toISOString();
    await payload.update({ collection: 'articles', id: article.id, data: { deletedAt } });
    const answer = await payload.create({
      collection: 'feedback',
      data: { kind: 'mistake', title: 'Sai số', owner: keeper.id } as never,
    });
    return { keeper, guide: guide.id, article: article.id, answer: answer.id };
  };
  const keepersOf = async ({ guide, article, answer }: Awaited<ReturnType<typeof makeKept>>) => {
    const { db } = cms().payload;
    const one = (id: string) => ({ where: { id: { equals: id } } });
    const rows = [
      await db.findOne<{ id: string; keeper?: unknown }>({ collection: 'guides', ...one(guide) }),
      await db.findOne<{ id: string; keeper?: unknown }>({
        collection: 'articles',
        ...one(article),
      }),
    ];
    const told = await db.findOne<{ id: string; owner?: unknown }>({
      collection: 'feedback',
      ...one(answer),
    });
    const where = { parent: { equals: guide } };
    const versions = await db.findVersions<{ id: string; keeper?: unknown }>({
      collection: 'guides',
      where,
      limit: 0,
    });
    expect(versions.docs.length).toBeGreaterThan(1);
    const kept = versions.docs.map(({ version }) => version.keeper);
    return new Set([...rows.map((row) => row?.keeper), told?.owner, ...kept]);
  };

  test('leaves them to who deletes it, in every version, and what readers see stays', async () => {
    const { payload } = cms();
    const kept = await makeKept();
    expect(await keepersOf(kept)).toEqual(new Set([kept.keeper.id]));
    const live = async () => {
      const { updatedAt, _status } = await payload.findByID({
        collection: 'guides',
        id: kept.guide,
      });
      return { updatedAt, _status };
    };
    const before = await live();
    const answer = await askAs(cms(), admin, 'DELETE', `/api/users/${kept.keeper.id}`);
    expect(answer.status).toBe(200);
    expect(await keepersOf(kept)).toEqual(new Set([admin.id]));
    expect(await live()).toEqual(before);
    const { docs } = await payload.find({
      collection: 'audit',
      where: { and: [{ document: { equals: kept.keeper.id } }, { deed: { equals: 'replace' } }] },
    });
    expect(docs).toMatchObject([{ by: admin.id, detail: `→ ${admin.id}` }]);
  });
});
