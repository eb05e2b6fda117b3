import type { CollectionSlug, TypedUser } from 'payload';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readCandidates } from '../../cms/export/concepts.ts';
import { readPublication } from '../../cms/publication/publication.ts';
import { deleteSamples } from '../../cms/publication/samples.ts';
import type { Use } from '../../cms/removal/used-by.ts';
import { plainPicture } from '../support/files/pictures.ts';
import { type Answer, ask, authorizationOf, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces, type Places } from './support/documents.ts';
import { makeUser } from './support/people.ts';

const live = { _status: 'published' };

contract('taking away', (cms) => {
  let places: Places;
  let admin: string;
  let approver: string;

  const enter = async (role: TypedUser['role']) =>
    authorizationOf(cms(), await makeUser(cms().payload, role, places.commune));

  beforeAll(async () => {
    places = await makePlaces(cms().payload);
    admin = await enter('admin');
  });
  beforeEach(async () => {
    approver = await enter('approver');
  });

  const patch = (address: string, body: object, authorization = approver) =>
    ask(cms(), 'PATCH', `/api/${address}`, { body, authorization });
  const trash = (address: string, authorization = approver) =>
    patch(address, { deletedAt: new Date().toISOString() }, authorization);
  const erase = (address: string, authorization = approver) =>
    ask(cms(), 'DELETE', `/api/${address}`, { authorization });
  const restore = (collection: string, id: string, _status: string, authorization = approver) =>
    patch(
      `${collection}?trash=true&where[and][0][id][equals]=${id}&where[and][1][deletedAt][exists]=true`,
      { deletedAt: null, _status },
      authorization,
    );
  const row = async (collection: CollectionSlug, id: string) =>
    cms().payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection,
      where: { id: { equals: id } },
    });
  const exported = async (id: string) =>
    (await readCandidates(cms().payload)).some((candidate) => candidate.id === id);
  const isGone = async (address: unknown) => {
    const where = { address: { equals: address } };
    return (await cms().payload.count({ collection: 'gone', where })).totalDocs === 1;
  };
  const refusal = (answer: Answer) => [answer.status, sentenceOf(answer)];

  describe('the trash', () => {
    test('takes a page off the site at once and gives it back as a draft', async () => {
      const { id } = await make(cms().payload, 'guides', places, live);
      const address = (await row('guides', id))?.['liveAddress'];
      const before = (await readPublication(cms().payload)).requestedSeq;
      expect((await trash(`guides/${id}`)).status).toBe(200);
      expect(await row('guides', id)).toMatchObject({ _status: 'draft', liveAddress: null });
      expect(await exported(id)).toBe(false);
      expect(await isGone(address)).toBe(true);
      expect((await readPublication(cms().payload)).requestedSeq).toBeGreaterThan(before);
      const seen = await ask(cms(), 'GET', `/api/guides/${id}`, { authorization: approver });
      expect(seen.status).toBe(404);

      expect((await restore('guides', id, 'draft')).status).toBe(200);
      expect(await row('guides', id)).toMatchObject({ _status: 'draft', deletedAt: null });
      expect(await exported(id)).toBe(false);
    });

    test('gives nothing to the public that nobody approved', async () => {
      const { id } = await make(cms().payload, 'guides', places, live);
      await trash(`guides/${id}`);
      const [status, sentence] = refusal(await restore('guides', id, 'published'));
      expect([status, sentence]).toEqual([403, expect.stringContaining('Chỉ bản đã duyệt')]);
      expect(await exported(id)).toBe(false);
    });

    test('shows nothing, whatever is written into it', async () => {
      const { id } = await make(cms().payload, 'guides', places, live);
      await trash(`guides/${id}?draft=true`);
      expect(await exported(id)).toBe(false);
      await patch(`guides/${id}?trash=true`, live);
      expect(await row('guides', id)).toMatchObject({ _status: 'draft' });
      const body = { ...live, deletedAt: new Date().toISOString() };
      await patch(`guides/${id}?trash=true`, body);
      expect(await row('guides', id)).toMatchObject({ _status: 'draft' });
      expect(await exported(id)).toBe(false);
    });

    test('does not get a document back through an old version of it', async () => {
      const { id } = await make(cms().payload, 'guides', places, live);
      await trash(`guides/${id}`);
      const where = { parent: { equals: id } };
      const { docs } = await cms().payload.findVersions({
        collection: 'guides',
        where,
        trash: true,
      });
      const trashed = docs.find(({ version }) => version.deletedAt);
      await restore('guides', id, 'draft');
      const address = `/api/guides/versions/${trashed?.id}`;
      const answer = await ask(cms(), 'POST', address, { authorization: approver });
      expect(answer.status).toBe(200);
      expect((await row('guides', id))?.['deletedAt'] ?? null).toBeNull();
    });

    test('keeps the address of what lies in it', async () => {
      const title = 'Cách đăng ký tạm trú';
      const first = await make(cms().payload, 'guides', places, { ...live, title });
      await trash(`guides/${first.id}`);
      const second = await make(cms().payload, 'guides', places, { ...live, title });
      expect(second['slug']).toBe(`${String(first['slug'])}-2`);
      expect((await restore('guides', first.id, 'draft')).status).toBe(200);
    });

    test('keeps a picture with its file, which no page shows', async () => {
      const data = await plainPicture(40, 30).png().toBuffer();
      const file = { name: 'rac.png', mimetype: 'image/png', data, size: data.length };
      const alt = { alt: 'Hình' };
      const { id } = await cms().payload.create({ collection: 'media', data: alt, file });
      expect(await exported(id)).toBe(true);
      expect((await trash(`media/${id}`)).status).toBe(200);
      expect(await exported(id)).toBe(false);
      expect((await restore('media', id, 'published')).status).toBe(200);
      expect(await exported(id)).toBe(true);
    });

    test('is emptied by administrators only', async () => {
      const { id } = await make(cms().payload, 'guides', places);
      expect((await erase(`guides/${id}`)).status).toBe(403);
      await trash(`guides/${id}`);
      expect((await erase(`guides/${id}?trash=true`)).status).toBe(403);
      expect((await erase(`guides/${id}?trash=true`, admin)).status).toBe(200);
      expect(await row('guides', id)).toBeNull();
    });

    test('is not for those who only draft', async () => {
      const official = await enter('commune');
      const { id } = await make(cms().payload, 'notices', places, live);
      expect((await trash(`notices/${id}?draft=true`, official)).status).toBeLessThan(500);
      expect((await row('notices', id))?.['deletedAt'] ?? null).toBeNull();
      expect(await exported(id)).toBe(true);
    });
  });

  describe('several at once', () => {
    const all = 'guides?where[id][exists]=true';
    const many = [403, expect.stringContaining('Chỉ quản trị viên')];

    test('is for administrators', async () => {
      const [one, other] = [
        await make(cms().payload, 'guides', places),
        await make(cms().payload, 'guides', places),
      ];
      const count = async () => (await cms().payload.count({ collection: 'guides' })).totalDocs;
      const before = await count();
      expect(refusal(await erase(all))).toEqual(many);
      expect(refusal(await trash(all))).toEqual(many);
      expect(refusal(await patch(all, { _status: 'draft' }))).toEqual(many);
      expect(refusal(await patch(all, { title: 'Một tên' }))).toEqual(many);
      expect(refusal(await patch(all, { _status: null }))).toEqual(many);
      const hidden = `guides?where[or][0][id][equals]=${one.id}&where[or][1][id][exists]=true`;
      expect(refusal(await erase(hidden))).toEqual(many);
      expect(await count()).toBe(before);
      const both = `guides?where[id][in]=${one.id},${other.id}`;
      expect((await trash(both, admin)).status).toBe(200);
      expect(await count()).toBe(before - 2);
    });

    test('one after another comes to an end', async () => {
      const ids: string[] = [];
      for (let at = 0; at < 12; at += 1) ids.push((await make(cms().payload, 'terms', places)).id);
      const answers: Answer[] = [];
      for (const id of ids) answers.push(await trash(`terms/${id}`));
      expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(200), 429, 429]);
      expect(sentenceOf(answers[10] as Answer)).toMatch(/10 mục trong 10 phút/);
    });
  });

  describe('what is used', () => {
    async function usesOf(collection: string, id: string): Promise<Use[]> {
      const address = `/api/used-by/${collection}/${id}`;
      const { body } = await ask(cms(), 'GET', address, { authorization: approver });
      return body['uses'] as Use[];
    }

    test('is told with all that uses it, drafts and links in texts too', async () => {
      const { payload } = cms();
      const target = await make(payload, 'guides', places, { ...live, title: 'Bài được dùng' });
      const relating = await make(payload, 'guides', places, { ...live, related: [target.id] });
      const draft = await make(payload, 'guides', places, live);
      const related = { related: [target.id] } as never;
      await payload.update({ collection: 'guides', id: draft.id, draft: true, data: related });
      const desk = await make(payload, 'desks', places, { tasks: [target.id] });
      const link = {
        type: 'link',
        fields: { linkType: 'internal', doc: { relationTo: 'guides', value: target.id } },
      };
      const node = { version: 1, direction: 'ltr', format: '', indent: 0 };
      const words = {
        ...node,
        type: 'text',
        text: 'bài',
        detail: 0,
        mode: 'normal',
        style: '',
        format: 0,
      };
      const paragraph = {
        ...node,
        type: 'paragraph',
        children: [{ ...node, ...link, children: [words] }],
      };
      const meaning = { root: { ...node, type: 'root', children: [paragraph] } };
      const article = await make(payload, 'articles', places, { ...live, meaning });
      const trashed = await make(payload, 'guides', places, { related: [target.id] });
      await trash(`guides/${trashed.id}`);

      const uses = await usesOf('guides', target.id);
      expect(
        uses.map(({ collection, id, live }) => `${collection}/${id} ${live}`).toSorted(),
      ).toEqual(
        [
          `articles/${article.id} true`,
          `desks/${desk.id} false`,
          `guides/${draft.id} false`,
          `guides/${relating.id} true`,
        ].toSorted(),
      );
      const answer = await trash(`guides/${target.id}`);
      expect(answer.status).toBe(409);
      expect(sentenceOf(answer)).toMatch(
        /^Chưa bỏ vào thùng rác được: đang dùng ở .* và 1 nơi khác\./,
      );
      const [{ data }] = answer.body['errors'] as [{ data: { usedBy: Use[] } }];
      expect(data.usedBy).toHaveLength(4);
      expect(await exported(target.id)).toBe(true);
      expect((await patch(`guides/${target.id}`, { _status: 'draft' })).status).toBe(200);
    });

    test.each<[CollectionSlug, (places: Places) => string]>([
      ['topics', ({ topic }) => topic],
      ['communes', ({ commune }) => commune],
      ['hamlets', ({ hamlet }) => hamlet],
    ])('%s are not taken from under what is live', async (collection, of) => {
      await make(cms().payload, 'guides', places, live);
      await make(cms().payload, 'teams', places, live);
      const id = of(places);
      for (const who of [approver, admin]) {
        expect((await trash(`${collection}/${id}`, who)).status).toBeGreaterThanOrEqual(403);
        expect((await erase(`${collection}/${id}`, who)).status).toBeGreaterThanOrEqual(403);
        for (const _status of ['draft', null]) {
          const answer = await patch(`${collection}/${id}`, { _status }, who);
          expect(refusal(answer)).toEqual([409, expect.stringMatching(/sẽ phải xuống theo/)]);
        }
      }
      expect(await exported(id)).toBe(true);
    });

    test('nor is a picture from a page', async () => {
      const data = await plainPicture(40, 30).png().toBuffer();
      const file = { name: 'trang.png', mimetype: 'image/png', data, size: data.length };
      const alt = { alt: 'Hình' };
      const { id } = await cms().payload.create({ collection: 'media', data: alt, file });
      const picture = { source: 'media', media: id };
      const steps = [{ title: 'Coi hình', picture }];
      await make(cms().payload, 'guides', places, { ...live, steps });
      expect((await trash(`media/${id}`)).status).toBe(409);
      expect((await erase(`media/${id}`, admin)).status).toBe(409);
      expect(await exported(id)).toBe(true);
    });

    test('units of the map go only by an administrator, when nothing is there', async () => {
      const unit = await make(cms().payload, 'communes', places);
      expect(refusal(await trash(`communes/${unit.id}`))).toEqual([
        403,
        expect.stringContaining('Xã, phường và đơn vị cũ không xóa được'),
      ]);
      expect((await trash(`communes/${unit.id}`, admin)).status).toBe(200);
    });

    test('is told to staff only', async () => {
      expect((await ask(cms(), 'GET', `/api/used-by/guides/x`)).status).toBe(403);
      const { status } = await ask(cms(), 'GET', '/api/used-by/constructor/x', {
        authorization: approver,
      });
      expect(status).toBe(404);
    });
  });

  test('samples go, but for a hamlet that a real team uses', async () => {
    const { payload } = cms();
    const sample = { ...live, sample: true };
    const used = await make(payload, 'hamlets', places, sample);
    const free = await make(payload, 'hamlets', places, sample);
    await make(payload, 'teams', places, { ...sample, hamlet: free.id });
    const real = await make(payload, 'teams', places, { ...live, hamlet: used.id });
    expect(await deleteSamples(payload)).toEqual({ deleted: 2, kept: 1 });
    expect([await exported(used.id), await exported(free.id), await exported(real.id)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
