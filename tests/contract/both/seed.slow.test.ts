import { beforeAll, describe, expect, test } from 'vitest';
import { exportSnapshot } from '../../../cms/publishing/export/export.ts';
import { readPublication } from '../../../cms/publishing/publication/publication.ts';
import { deleteSamples } from '../../../cms/safeguards/removal/samples.ts';
import { isSeeded, seed, type SeedCounts } from '../../../cms/keeping/seed/seed.ts';
import { writeInBatches, writeInCircles } from '../../../cms/keeping/seed/batches.ts';
import { seedId } from '../../../cms/keeping/seed/seed-id.ts';
import { parseSnapshot } from '../../../content/snapshot/parse.ts';
import { contract } from '../support/contract.ts';

contract('seed', (cms) => {
  let counts: SeedCounts;

  const exported = () =>
    exportSnapshot(cms().payload, {
      siteUrl: 'https://apso.example.vn',
      asOf: '2026-11-24T08:00:00.000Z',
    });

  beforeAll(async () => {
    expect(await isSeeded(cms().payload)).toBe(false);
    counts = await seed(cms().payload, { samples: true });
  });

  test('makes the real units, the first content and enough samples, all published', async () => {
    expect(counts).toMatchObject({ communes: 64, 'former-units': 165 + 16, settings: 1 });
    expect(counts['hamlets']).toBeGreaterThanOrEqual(120);
    const { snapshot, heldBack, deadLinks } = await exported();
    expect(heldBack).toEqual([]);
    expect(deadLinks).toEqual([]);
    expect(parseSnapshot({ ...snapshot })).toEqual(snapshot);
    expect(snapshot.guides).toHaveLength(counts['guides'] ?? 0);
    expect(snapshot.formerUnits).toHaveLength(181);
    expect(new Set(snapshot.hamlets.map(({ commune }) => commune)).size).toBeGreaterThanOrEqual(8);
  });

  test('flags samples, whose numbers are nobody’s and leave only with a consent', async () => {
    const { snapshot } = await exported();
    expect(snapshot.hamlets.length).toBeGreaterThan(100);
    expect(snapshot.hamlets.filter(({ sample }) => !sample)).toEqual([]);
    const members = snapshot.teams.flatMap((team) => team.members);
    expect(snapshot.teams.filter(({ sample, members }) => !sample || members.length < 4)).toEqual(
      [],
    );
    const numbers = members.flatMap(({ phone, zalo }) => [phone, zalo].filter(Boolean));
    expect(numbers.length).toBeGreaterThan(300);
    for (const number of numbers) expect(number).toMatch(/^029[01]0000\d{3}$/);
    expect(members.filter(({ phone }) => !phone).length).toBeGreaterThan(20);
    const withTeam = new Set(snapshot.teams.map(({ hamlet }) => hamlet));
    expect(snapshot.hamlets.some(({ id }) => !withTeam.has(id))).toBe(true);
  });

  describe('again', () => {
    test('adds nothing, changes nothing and does not ring', async () => {
      const id = seedId('terms', 'BHXH');
      const meaning = 'Do biên tập viên sửa.';
      await cms().payload.update({ collection: 'terms', id, data: { meaning } });
      const before = (await readPublication(cms().payload)).requestedSeq;
      const again = await seed(cms().payload, { samples: true });
      expect(new Set(Object.values(again))).toEqual(new Set([0]));
      expect((await cms().payload.findByID({ collection: 'terms', id })).meaning).toBe(meaning);
      expect((await readPublication(cms().payload)).requestedSeq).toBe(before);
    });

    test('takes up a seed that was broken off among guides: they are all there, with relations', async () => {
      const { payload } = cms();
      const id = seedId('guides', 'vneid-muc-2');
      const found = () => payload.findByID({ collection: 'guides', id, depth: 0 });
      const { related } = await found();
      await payload.delete({
        collection: 'guides',
        where: { id: { in: [id, ...(related ?? [])] } },
      });
      await payload.db.updateGlobal({ slug: 'settings', data: { province: '' } });
      const { guides } = await seed(payload, { samples: false });
      expect(guides).toBe(1 + (related?.length ?? 0));
      expect((await found()).related).toEqual(related);
      expect(await isSeeded(payload)).toBe(true);
    });
  });

  describe('a batch of the seed', () => {
    const documents = ['mot', 'hai', 'ba'].map((slug) => ({ id: `lo-${slug}`, slug }));
    /** Writes them to a clock; the last has no name, which a term must have. */
    const writeTo = async (clock: () => number) => {
      const { payload } = cms();
      const writing = writeInBatches(
        payload,
        'terms',
        documents,
        ({ id, slug }, req) => {
          const data = { id, term: slug === 'ba' ? '' : slug, meaning: 'Thử.' } as never;
          return payload.create({ collection: 'terms', data, draft: false, depth: 0, req });
        },
        clock,
      );
      await expect(writing).rejects.toThrow(/^terms ba: ./);
      const where = { id: { in: documents.map(({ id }) => id) } };
      const { docs } = await payload.find({ collection: 'terms', where, sort: 'id', depth: 0 });
      await payload.delete({ collection: 'terms', where });
      return docs.map(({ id }) => id);
    };

    test('ends before the database undoes it: what came before stays', async () => {
      let time = 0;
      expect(await writeTo(() => (time += 3_000))).toEqual(['lo-hai', 'lo-mot']);
    });

    test('is all or nothing, where the database can, and names the document', async () => {
      const isEmbedded = cms().environment.databaseUri.startsWith('file:');
      expect(await writeTo(() => 0)).toEqual(isEmbedded ? [] : ['lo-hai', 'lo-mot']);
    });

    test('of what refers to each other is all or nothing, and says when something leads nowhere', async () => {
      const { payload, environment } = cms();
      const { docs } = await payload.find({ collection: 'screens', limit: 1, depth: 0 });
      const isOwn = (name: string) => ['id', 'createdAt', 'updatedAt'].includes(name);
      const screen = JSON.parse(
        JSON.stringify(docs[0], (name, value: unknown) => (isOwn(name) ? undefined : value)),
      ) as object;
      const named = (slug: string, next: string) => ({ ...screen, id: `v-${slug}`, slug, next });
      const write = (document: { id: string }, req: object) =>
        payload.create({ collection: 'screens', data: document as never, depth: 0, req });
      const leads = async () => {
        const where = { id: { like: 'v-' } };
        const { docs } = await payload.find({ collection: 'screens', where, sort: 'id', depth: 0 });
        return docs.map(({ id, next }) => [id, next]);
      };
      await writeInCircles(
        payload,
        'screens',
        [named('mot', 'v-hai'), named('hai', 'v-mot')],
        write,
      );
      expect(await leads()).toEqual([
        ['v-hai', 'v-mot'],
        ['v-mot', 'v-hai'],
      ]);
      if (!environment.databaseUri.startsWith('file:')) return;
      const lost = [named('ba', 'v-bon'), named('bon', 'v-khong-co')];
      await expect(writeInCircles(payload, 'screens', lost, write)).rejects.toThrow(
        /^screens: có mục dẫn tới mục không có/,
      );
      expect(await leads()).toHaveLength(2);
    });
  });

  test('all samples go with one action, and nothing else does', async () => {
    const { snapshot: before } = await exported();
    expect(await deleteSamples(cms())).toEqual({
      deleted:
        before.hamlets.length + before.teams.length + before.desks.length + before.meetings.length,
      kept: 0,
    });
    const { snapshot, heldBack } = await exported();
    expect(snapshot.hamlets).toEqual([]);
    expect(snapshot.teams).toEqual([]);
    expect(snapshot.desks).toEqual([]);
    expect(snapshot.communes).toEqual(before.communes);
    expect(snapshot.guides).toEqual(before.guides);
    expect(heldBack).toEqual([]);
    expect(snapshot.gone).toHaveLength(before.hamlets.length + before.meetings.length);
  });
});
