import type { CollectionSlug } from 'payload';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { retentions, type RetentionName } from '../../cms/publishing/globals/retentions.ts';
import { forgetKept } from '../../cms/people/retention/look-after.ts';
import { ask, authorizationOf, watchedState } from './support/api.ts';
import { contract } from './support/contract.ts';
import { amend, make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';

const month = 30.5 * 86_400_000;
const later = (months: number) => new Date(Date.now() + months * month);
/** A moment at which something of now has not yet, and has just, been kept long enough. */
const edges = ({ field }: { field: string }, months: number) => ({
  [field]: months,
  before: later(months - 0.2),
  after: later(months + 0.2),
});

contract('what is kept for a time', (cms) => {
  const { places } = provinceIn(cms);
  let admin: string;
  beforeAll(async () => {
    admin = await authorizationOf(cms(), await makeUser(cms().payload, 'admin'));
  });
  beforeEach(() =>
    set(Object.fromEntries(Object.values(retentions).map((one) => [one.field, one.longest]))),
  );

  const send = (data: Record<string, unknown>, authorization = admin) =>
    ask(cms(), 'POST', '/api/globals/settings', { body: data, authorization });
  const set = async (data: Record<string, unknown>) => {
    const province = { province: 'Cà Mau', contact: { organisation: 'UBND tỉnh' } };
    expect((await send({ ...province, ...data })).status).toBe(200);
  };
  const count = async (collection: string, where = {}) =>
    (await cms().payload.db.count({ collection: collection as CollectionSlug, where })).totalDocs;
  const noted = () => count('audit', { deed: { equals: 'forget' } });

  /** Sets one time, and expects that something stays until it is over and then goes. */
  async function goesAfter(name: RetentionName, months: number, isThere: () => Promise<boolean>) {
    const { before, after, ...data } = edges(retentions[name], months);
    await set(data);
    await forgetKept(cms().payload, before);
    expect(await isThere()).toBe(true);
    const entries = await noted();
    await forgetKept(cms().payload, after);
    expect(await isThere()).toBe(false);
    expect(await noted()).toBeGreaterThan(entries);
  }

  test('answers of readers', async () => {
    const answer = await cms().payload.db.create({
      collection: 'feedback',
      data: {
        id: crypto.randomUUID(),
        kind: 'mistake',
        title: 'Lâu rồi',
        state: 'new',
        until: Date.now() + 366 * 86_400_000,
      },
    });
    const where = { id: { equals: (answer as { id: string }).id } };
    await goesAfter('feedback', 2, async () => (await count('feedback', where)) === 1);
  });

  test('rows of a list that was imported; that it was imported stays', async () => {
    const id = crypto.randomUUID();
    const { payload } = cms();
    const of = { of: 'teams', document: 'd', title: 'Tổ', state: 'done', data: '{}', makes: true };
    await payload.db.create({
      collection: 'imports',
      data: {
        id,
        by: 'u',
        byName: 'An',
        fileName: 'to.xlsx',
        state: 'done',
        startedAt: new Date().toISOString(),
      },
    });
    await payload.db.create({
      collection: 'import-rows',
      data: { id: `${id}-0`, import: id, place: 0, ...of },
    });
    await goesAfter(
      'imports',
      2,
      async () => (await count('import-rows', { import: { equals: id } })) === 1,
    );
    expect(await count('imports', { id: { equals: id } })).toBe(1);
  });

  test.each([
    ['mass-deeds', 'mass-deed-rows', 'deed'],
    ['held-deeds', 'held-deed-rows', 'heldDeed'],
  ] as const)('rows of %s; that it was done stays', async (of, rows, parent) => {
    const id = crypto.randomUUID();
    const { payload } = cms();
    const startedAt = new Date().toISOString();
    await payload.db.create({
      collection: of,
      data: { id, kind: 'takeOff', by: 'u', state: 'done', startedAt },
    });
    await payload.db.create({
      collection: rows,
      data: { id: `${id}-0`, [parent]: id, place: 0, of: 'guides', document: 'd', state: 'done' },
    });
    const where = { [parent]: { equals: id } };
    await goesAfter('imports', 2, async () => (await count(rows, where)) === 1);
    expect(await count(of, { id: { equals: id } })).toBe(1);
  });

  test.each([
    ['held-deeds', 'held-deed-rows', 'heldDeed', 'largeLoss', 'holding'],
    ['held-deeds', 'held-deed-rows', 'heldDeed', 'largeLoss', 'confirming'],
    ['held-deeds', 'held-deed-rows', 'heldDeed', 'largeLoss', 'takingBack'],
    ['mass-deeds', 'mass-deed-rows', 'deed', 'takeOff', 'planned'],
    ['mass-deeds', 'mass-deed-rows', 'deed', 'takeOff', 'applying'],
  ] as const)(
    'but no rows of %s while one is not over: %s %s %s %s',
    async (of, rows, parent, kind, state) => {
      const id = crypto.randomUUID();
      const { payload } = cms();
      const startedAt = new Date().toISOString();
      await payload.db.create({
        collection: of,
        data: { id, kind, by: 'u', state, startedAt },
      });
      await payload.db.create({
        collection: rows,
        data: { id: `${id}-0`, [parent]: id, place: 0, of: 'guides', document: 'd', state: 'held' },
      });
      await set({ importMonths: 2 });
      await forgetKept(payload, later(2.2));
      expect(await count(rows, { [parent]: { equals: id } })).toBe(1);
    },
  );

  describe('the trash', () => {
    const trashed = async (collection: CollectionSlug, id: string) =>
      (await count(collection, { id: { equals: id } })) === 1;

    test('with all versions of what lies in it', async () => {
      const { payload } = cms();
      const { id } = await make(payload, 'guides', places);
      await amend(payload, 'guides', id, { deletedAt: new Date().toISOString() });
      await goesAfter('trash', 2, () => trashed('guides', id));
      const { docs } = await payload.db.findVersions({
        collection: 'guides',
        where: { parent: { equals: id } },
        pagination: false,
      });
      expect(docs).toEqual([]);
    });

    test('but not by a number that somebody has just lowered: it counts a week later, and is told', async () => {
      const { payload } = cms();
      const { id } = await make(payload, 'guides', places);
      const deletedAt = new Date(Date.now() - 3 * month).toISOString();
      await payload.update({ collection: 'guides', id, data: { deletedAt } });
      await set({ trashMonths: 6 });
      await set({ trashMonths: 1 });
      const day = 86_400_000;
      await forgetKept(payload, new Date(Date.now() + 6 * day));
      expect(await trashed('guides', id)).toBe(true);
      const state = await watchedState(cms());
      expect(state.loosened).toContainEqual(
        expect.objectContaining({
          what: 'Thùng rác: giữ bao nhiêu tháng',
          numbers: '6 → 1',
          hours: 168,
        }),
      );
      await forgetKept(payload, new Date(Date.now() + 8 * day));
      expect(await trashed('guides', id)).toBe(false);
    });

    test('but nothing that something else still uses, and nothing that was taken out again', async () => {
      const { payload } = cms();
      const used = await make(payload, 'topics', places);
      await make(payload, 'guides', places, { topic: used.id });
      const restored = await make(payload, 'guides', places);
      for (const [collection, id] of [
        ['topics', used.id],
        ['guides', restored.id],
      ] as const)
        await payload.update({ collection, id, data: { deletedAt: new Date().toISOString() } });
      await amend(payload, 'guides', restored.id, { deletedAt: null }, { trash: true });
      await set({ trashMonths: 2 });
      await forgetKept(payload, later(3));
      expect(await trashed('topics', used.id)).toBe(true);
      expect(await trashed('guides', restored.id)).toBe(true);
    });

    test('but not in the week after a restore, whose settings nobody has looked at', async () => {
      const { payload } = cms();
      const day = 86_400_000;
      const { id } = await make(payload, 'guides', places);
      const deletedAt = new Date(Date.now() - 3 * month).toISOString();
      await payload.update({ collection: 'guides', id, data: { deletedAt } });
      await payload.db.updateGlobal({ slug: 'settings', data: { trashMonths: 1 } });
      const at = new Date(Date.now() + 8 * day).toISOString();
      const restored = { id: crypto.randomUUID(), at, deed: 'restoreBackup' };
      await payload.db.create({ collection: 'audit', data: restored });
      await forgetKept(payload, new Date(Date.now() + 14 * day));
      expect(await trashed('guides', id)).toBe(true);
      await forgetKept(payload, new Date(Date.now() + 16 * day));
      expect(await trashed('guides', id)).toBe(false);
    });
  });

  test('old versions, but never the newest and the one that the public saw last', async () => {
    const { payload } = cms();
    const versions = async (id: string) => {
      const { docs } = await payload.db.findVersions<{ title: string }>({
        collection: 'guides',
        where: { parent: { equals: id } },
        sort: '-updatedAt',
        pagination: false,
      });
      return docs.map(({ version }) => version.title);
    };
    const { id } = await make(payload, 'guides', places, { title: 'Một' });
    for (const [title, _status] of [
      ['Hai', 'published'],
      ['Ba', 'published'],
      ['Bốn', 'draft'],
      ['Năm', 'draft'],
    ] as const)
      await amend(payload, 'guides', id, { title, _status }, { draft: _status === 'draft' });
    expect(await versions(id)).toEqual(['Năm', 'Bốn', 'Ba', 'Hai', 'Một']);
    await set({ versionMonths: 3 });
    await forgetKept(payload, later(2.8));
    expect(await versions(id)).toHaveLength(5);
    await forgetKept(payload, later(3.2));
    expect(await versions(id)).toEqual(['Năm', 'Ba']);
    const live = await payload.findByID({ collection: 'guides', id });
    expect(live.title).toBe('Ba');
  });

  test('is set by administrators, within limits that are told', async () => {
    for (const { field, shortest, longest } of Object.values(retentions))
      for (const months of [shortest - 1, longest + 1]) {
        const answer = await send({ [field]: months });
        expect(answer.status).toBe(400);
      }
    const approver = await authorizationOf(cms(), await makeUser(cms().payload, 'approver'));
    await send({ trashMonths: 3 }, approver);
    const { trashMonths } = await cms().payload.findGlobal({ slug: 'settings' });
    expect(trashMonths).toBe(retentions.trash.longest);
  });
});
