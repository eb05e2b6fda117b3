import type { CollectionSlug, TypedUser } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import { locks } from '../../../cms/base/access/locks.ts';
import { type Role, roles } from '../../../cms/base/access/roles.ts';
import { farewellContext } from '../../../cms/publishing/publication/farewell.ts';
import { contract } from '../support/contract.ts';
import { amend } from '../support/documents.ts';
import { provinceIn } from '../support/province.ts';
import { isAllowed, makeUser } from '../support/people.ts';
import { type Deed, type Row, rights } from '../support/rights.ts';
import { makeSample, pictureFile, type Place, sampleOf } from '../support/samples.ts';

const data = (values: Record<string, unknown>) => values as never;

contract('who may do what', (cms) => {
  const { places, someone } = provinceIn(cms, { someone: 'editor' });
  const users = new Map<Role, TypedUser>();

  beforeAll(async () => {
    for (const role of roles) users.set(role, await makeUser(cms().payload, role, places.commune));
  });

  test('is said for every collection, those of Payload too', () => {
    const slugs = cms().payload.config.collections.map(({ slug }) => slug);
    expect(Object.keys(rights).toSorted()).toEqual(slugs.toSorted());
  });

  const from = () => ({ payload: cms().payload, places, someone: someone.id });

  async function deedsOf(
    collection: CollectionSlug,
    who: TypedUser | undefined,
    where: Place = 'own',
  ): Promise<Deed[]> {
    const { payload } = cms();
    const { config } = payload.collections[collection];
    const drafts = Boolean(config.versions?.drafts);
    const { id, email } = await makeSample(collection, where, from());
    const unpublished = drafts ? await makeSample(collection, where, from(), 'draft') : { id };
    /** A commune lies in itself: whoever looks after it looks after this very one. */
    const by = (commune: string) =>
      who && collection === 'communes' && where === 'own' ? { ...who, commune } : who;
    const user = by(id) as TypedUser | undefined;
    const as = { collection, user, overrideAccess: false, depth: 0 };
    const context = farewellContext({ reason: 'nội dung không còn đúng nữa' });
    const change = (values: object) =>
      payload.update({ ...as, id, data: data({ ...values }), context: { ...context } });
    const readingOf = (one: string) => async () => {
      const asReader = { ...as, user: by(one) as TypedUser | undefined, draft: drafts };
      const alone = await isAllowed(payload.findByID({ ...asReader, id: one }));
      const listed = await payload
        .find({ ...asReader, where: { id: { equals: one } } })
        .catch(() => ({ docs: [] }));
      expect(listed.docs.length > 0, 'listed').toBe(alone);
      if (!alone) throw new Forbidden();
    };
    const versionsOf = async () => {
      const { docs } = await payload.findVersions({ ...as, where: { parent: { equals: id } } });
      if (docs.length === 0) throw new Forbidden();
    };
    const lock = async () => {
      // The holder of a lock is looked up: of the communes, an official keeps the one of `places`.
      const value = collection === 'communes' && where === 'own' ? places.commune : id;
      const holder = who && users.get(who['role'] as Role);
      const user = { relationTo: 'users', value: holder?.id };
      const { id: made } = await payload.create({
        collection: locks,
        data: data({ document: { relationTo: collection, value }, user }),
        overrideAccess: false,
        user: holder,
      });
      await payload.delete({ collection: locks, id: made });
    };
    const upload = config.upload ? { file: await pictureFile() } : {};
    const sample = data(await sampleOf(collection, where, from()));
    const moment = new Date().toISOString();
    const deeds: [Deed, boolean, () => Promise<unknown>][] = [
      ['read', true, readingOf(id)],
      ['read draft', drafts, readingOf(unpublished.id)],
      ['versions', Boolean(config.versions), versionsOf],
      ['lock', Boolean(config.lockDocuments) && !config.slug.startsWith('payload-'), lock],
      ['create', true, () => payload.create({ ...as, draft: drafts, data: sample, ...upload })],
      [
        'draft',
        drafts,
        () => payload.update({ ...as, id, draft: true, data: data({ _status: 'draft' }) }),
      ],
      ['update', !drafts, () => change({})],
      ['publish', drafts, () => change({ _status: 'published' })],
      ['unpublish', drafts, () => change({ _status: 'draft' })],
      ['trash', config.trash, () => change({ deletedAt: moment })],
      [
        'restore',
        config.trash,
        async () => {
          await payload.update({ collection, id, trash: true, data: data({ deletedAt: moment }) });
          await payload.update({
            ...as,
            id,
            trash: true,
            data: data({ deletedAt: null, ...(drafts && { _status: 'draft' }) }),
          });
        },
      ],
      [
        'unlock',
        Boolean(config.auth),
        () => payload.unlock({ ...as, collection: 'users', data: data({ email }) }),
      ],
      [
        'delete',
        true,
        async () => {
          // A document that has a trash is deleted for good out of it only.
          if (config.trash)
            await amend(payload, collection, id, data({ deletedAt: moment }), { trash: true });
          return payload.delete({ ...as, id, trash: true });
        },
      ],
    ];
    const done: Deed[] = [];
    for (const [deed, exists, operation] of deeds)
      if (exists && (await isAllowed(operation()))) done.push(deed);
    return done;
  }

  /** Gives the user a new id: what is counted against an account is no matter of this table. */
  function fresh(collection: string, role: Role): TypedUser | undefined {
    const user = users.get(role);
    if (!user || collection === 'users' || collection.startsWith('payload-')) return user;
    return { ...user, id: crypto.randomUUID() };
  }

  const rows = Object.entries(rights) as [CollectionSlug, Row][];
  describe.each(rows)('%s', (collection, row) => {
    test.each(roles)('%s', async (role) => {
      const done = await deedsOf(collection, fresh(collection, role));
      expect(done.toSorted()).toEqual(row[role].toSorted());
    });

    test.runIf(row.elsewhere)('by a commune official of another commune', async () => {
      const done = await deedsOf(collection, fresh(collection, 'commune'), 'other');
      expect(done.toSorted()).toEqual(row.elsewhere?.toSorted());
    });

    test('nobody who is not logged in', async () => {
      expect(await deedsOf(collection, undefined)).toEqual([]);
    });
  });
});

/** Nothing was shown. */
class Forbidden extends Error {
  readonly status = 403;
}
