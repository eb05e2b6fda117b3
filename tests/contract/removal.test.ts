import type { CollectionSlug, TypedUser } from 'payload';
import { beforeEach, describe, expect, test } from 'vitest';
import { readCandidates } from '../../cms/publishing/export/concepts.ts';
import { readPublication } from '../../cms/publishing/publication/publication.ts';
import type { Use } from '../../cms/safeguards/removal/used-by.ts';
import { runScheduled } from '../../cms/writing/workflow/scheduled.ts';
import { type Answer, ask, authorizationOf, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { amend, make, type Places, versionsOf } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';

const live = { _status: 'published' };

contract('taking away', (cms) => {
  const { places } = provinceIn(cms);
  let admin: string;
  let approver: string;

  const enter = async (role: TypedUser['role']) =>
    authorizationOf(cms(), await makeUser(cms().payload, role, places.commune));
  beforeEach(async () => {
    admin = await enter('admin');
    approver = await enter('approver');
  });

  const patch = (address: string, body: object, authorization = approver) =>
    ask(cms(), 'PATCH', `/api/${address}`, { body, authorization });
  const trash = (address: string, authorization = approver) =>
    patch(address, { deletedAt: new Date().toISOString() }, authorization);
  const takeOff = (
    address: string,
    farewell: object | undefined = { reason: 'nội dung không còn đúng nữa' },
    authorization = approver,
  ) =>
    ask(cms(), 'POST', `/api/workflow/${address}/unpublish`, { body: { farewell }, authorization });
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
    test('takes what was taken off the site and gives it back as a draft', async () => {
      const { id } = await make(cms().payload, 'guides', places, live);
      const address = (await row('guides', id))?.['liveAddress'];
      const before = (await readPublication(cms().payload)).requestedSeq;
      expect((await takeOff(`guides/${id}`)).status).toBe(200);
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

    test('shows nothing, whatever is written into it', async () => {
      const { id } = await make(cms().payload, 'guides', places, live);
      await takeOff(`guides/${id}`);
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
      await takeOff(`guides/${id}`);
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

    test('is emptied by administrators only', async () => {
      const { id } = await make(cms().payload, 'guides', places);
      expect((await erase(`guides/${id}`)).status).toBe(409);
      await trash(`guides/${id}`);
      expect((await erase(`guides/${id}?trash=true`)).status).toBe(403);
      expect((await erase(`guides/${id}?trash=true`, admin)).status).toBe(200);
      expect(await row('guides', id)).toBeNull();
    });
  });

  describe('a page is not taken from its readers without a word', () => {
    const word = /Hãy bấm “Gỡ khỏi trang”/;
    const goneAt = async (address: unknown) => {
      const where = { address: { equals: address } };
      return (await cms().payload.find({ collection: 'gone', where, depth: 0 })).docs[0];
    };

    test.each<[string, (address: string) => Promise<Answer>]>([
      ['the workflow', (address) => takeOff(address, {})],
      ['a blank reason', (address) => takeOff(address, { reason: ' \n ' })],
      ['a write of the status', (address) => patch(address, { _status: 'draft' })],
      ['a status that is none', (address) => patch(address, { _status: null })],
      [
        'the switch for all languages',
        (address) => patch(`${address}?unpublishAllLocales=true`, {}),
      ],
      ['the trash', (address) => trash(address)],
      ['the trash, as a draft', (address) => trash(`${address}?draft=true`)],
    ])('through %s', async (_, deed) => {
      const { id } = await make(cms().payload, 'guides', places, live);
      const answer = await deed(`guides/${id}`);
      expect([answer.status, sentenceOf(answer)]).toEqual([400, expect.stringMatching(word)]);
      expect(await exported(id)).toBe(true);
    });

    test('but with a reason and what to read instead', async () => {
      const { payload } = cms();
      const [old, other] = [
        await make(payload, 'guides', places, live),
        await make(payload, 'guides', places, live),
      ];
      const pointer = other['liveAddress'];
      const reason = 'thủ tục đã đổi theo quy định mới.';
      expect((await takeOff(`guides/${old.id}`, { reason, pointer })).status).toBe(200);
      expect(await goneAt(old['liveAddress'])).toMatchObject({ reason, pointer });
      const told = (await readCandidates(payload)).find(
        ({ kind, value }) =>
          kind === 'gone' && (value as { address: string }).address === old['liveAddress'],
      );
      expect(told?.value).toMatchObject({ reason: reason.slice(0, -1), pointer });
    });
  });

  describe('several at once', () => {
    const all = 'guides?where[id][exists]=true';
    const many = [403, expect.stringContaining('Mỗi lần chỉ sửa, gỡ hay xóa một mục')];

    test.each(['admin', 'approver'] as const)(
      'is for nobody at any door, not for an %s',
      async (role) => {
        const who = await enter(role);
        const [one, other] = [
          await make(cms().payload, 'guides', places),
          await make(cms().payload, 'guides', places),
        ];
        const trashed = await make(cms().payload, 'guides', places);
        const second = await make(cms().payload, 'guides', places);
        for (const { id } of [trashed, second]) await trash(`guides/${id}`, who);
        await make(cms().payload, 'synonyms', places);
        const count = async () =>
          (await cms().payload.count({ collection: 'guides', trash: true })).totalDocs;
        const before = await count();
        const both = `guides?where[id][in]=${one.id},${other.id}`;
        const bin = 'guides?trash=true&where[deletedAt][exists]=true';
        const hidden = `guides?where[or][0][id][equals]=${one.id}&where[or][1][id][exists]=true`;
        for (const address of [all, both, bin, hidden, 'synonyms?where[id][exists]=true'])
          expect(refusal(await erase(address, who))).toEqual(many);
        for (const address of [all, both, hidden])
          expect(refusal(await trash(address, who))).toEqual(many);
        for (const body of [
          { _status: 'draft' },
          { _status: null },
          { title: 'Một tên' },
          { deletedAt: null },
        ])
          expect(refusal(await patch(all, body, who))).toEqual(many);
        const everywhere = `${all}&unpublishAllLocales=true`;
        expect(refusal(await patch(everywhere, {}, who))).toEqual(many);
        expect(await count()).toBe(before);
        expect((await cms().payload.count({ collection: 'synonyms' })).totalDocs).toBeGreaterThan(
          0,
        );
      },
    );

    test.each(['admin', 'approver'] as const)(
      'not by many requests of an %s at once, through any door',
      async (role) => {
        const who = await enter(role);
        const address = async (index: number) => {
          const { id } = await make(cms().payload, 'terms', places, index % 2 ? live : {});
          return { id, isLive: index % 2 === 1 };
        };
        const made = await Promise.all(Array.from({ length: 24 }, (_, index) => address(index)));
        const answers = await Promise.all(
          made.map(({ id, isLive }, index) =>
            isLive
              ? index % 4 === 1
                ? takeOff(`terms/${id}`, undefined, who)
                : patch(`terms/${id}`, { _status: 'draft' }, who)
              : trash(`terms/${id}`, who),
          ),
        );
        const through = answers.filter(({ status }) => status === 200);
        expect(through).toHaveLength(10);
        expect(answers.filter(({ status }) => status === 429)).toHaveLength(14);
        const docs = await versionsOf(cms().payload, 'terms', made[0]?.id);
        const version = `/api/terms/versions/${docs[0]?.id}`;
        expect((await ask(cms(), 'POST', version, { authorization: who })).status).toBe(429);
      },
    );

    test('nor is anything deleted for good that everybody could not see in the trash', async () => {
      const first = [409, expect.stringContaining('bỏ vào thùng rác trước')];
      for (const collection of ['guides', 'teams', 'hamlets', 'topics'] as const) {
        const { id } = await make(cms().payload, collection, places);
        const who = await enter('admin');
        for (const address of [
          `${collection}/${id}`,
          `${collection}/${id}?trash=true`,
          `${collection}?where[id][equals]=${id}`,
          `${collection}?trash=true&where[and][0][id][equals]=${id}`,
        ])
          expect(refusal(await erase(address, who))).toEqual(first);
        const user = await makeUser(cms().payload, 'admin');
        const local = cms().payload.delete({ collection, id, user, overrideAccess: false });
        await expect(local).rejects.toThrow('bỏ vào thùng rác trước');
        expect(await row(collection, id)).not.toBeNull();
      }
    });

    test.each(['admin', 'approver'] as const)(
      'one after another comes to an end, for an %s',
      async (role) => {
        const who = await enter(role);
        const ids: string[] = [];
        for (let at = 0; at < 12; at += 1)
          ids.push((await make(cms().payload, 'terms', places)).id);
        const answers: Answer[] = [];
        for (const id of ids) answers.push(await trash(`terms/${id}`, who));
        expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(200), 429, 429]);
        expect(sentenceOf(answers[10] as Answer)).toMatch(/10 mục trong 10 phút/);
      },
    );
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
          `guides/${trashed.id} false`,
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
      expect((await takeOff(`guides/${target.id}`)).status).toBe(200);
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

    test('is not deleted for good while something in the trash needs it', async () => {
      const { payload } = cms();
      const topic = await make(payload, 'topics', places);
      const guide = await make(payload, 'guides', places, { topic: topic.id });
      await trash(`guides/${guide.id}`);
      expect((await trash(`topics/${topic.id}`, admin)).status).toBe(200);
      expect(refusal(await erase(`topics/${topic.id}?trash=true`, admin))).toEqual([
        409,
        expect.stringContaining('(trong thùng rác)'),
      ]);
      await restore('topics', topic.id, 'draft', admin);
      await restore('guides', guide.id, 'draft', admin);
      const back = await payload.findByID({ collection: 'guides', id: guide.id, depth: 0 });
      expect(back.topic).toBe(topic.id);
      const where = { parent: { equals: guide.id } };
      const { docs } = await payload.findVersions({ collection: 'guides', where, depth: 0 });
      expect(docs.map(({ version }) => version.topic)).toEqual(docs.map(() => topic.id));
    });

    describe('is replaced everywhere at once', () => {
      const replace = async (address: string, body: object, authorization: string) => {
        const at = `/api/used-by/${address}/replace`;
        const looked = await ask(cms(), 'POST', `${at}/look`, { body, authorization });
        const { hash } = looked.body;
        return ask(cms(), 'POST', at, { body: { ...body, hash }, authorization });
      };
      const newest = async (collection: CollectionSlug, id: string) =>
        (await cms().payload.findByID({ collection, id, draft: true, depth: 0 })) as unknown as {
          _status: string;
          topic: string;
          title: string;
        };

      test('in what is live, in newer drafts, in texts, once in a list', async () => {
        const { payload } = cms();
        const old = await make(payload, 'guides', places, live);
        const other = await make(payload, 'guides', places, live);
        const relating = await make(payload, 'guides', places, {
          ...live,
          related: [other.id, old.id],
        });
        const drafted = await make(payload, 'guides', places, { ...live, related: [old.id] });
        const title = { title: 'Tên trong bản nháp' };
        await payload.update({ collection: 'guides', id: drafted.id, draft: true, data: title });
        const desk = await make(payload, 'desks', places, { tasks: [old.id] });
        const approver = await enter('approver');
        const before = (await readPublication(payload)).requestedSeq;
        const answer = await replace(`guides/${old.id}`, { by: other.id, takeOff: true }, approver);
        expect([answer.status, answer.body]).toMatchObject([200, { replaced: 3 }]);

        expect(await usesOf('guides', old.id)).toEqual([]);
        const after = await payload.findByID({ collection: 'guides', id: relating.id, depth: 0 });
        expect(after.related).toEqual([other.id]);
        expect(await row('guides', drafted.id)).toMatchObject({ _status: 'published' });
        expect(await newest('guides', drafted.id)).toMatchObject({ ...title, _status: 'draft' });
        expect(await newest('guides', drafted.id)).toMatchObject({ related: [other.id] });
        const tasks = await payload.findByID({ collection: 'desks', id: desk.id, depth: 0 });
        expect(tasks.tasks).toEqual([other.id]);
        expect(await exported(old.id)).toBe(false);
        expect((await readPublication(payload)).requestedSeq).toBeGreaterThan(before);
        const from = { from: { equals: old['liveAddress'] } };
        const { docs } = await payload.find({ collection: 'redirects', where: from });
        expect(docs[0]?.to).toBe(other['liveAddress']);
        expect((await trash(`guides/${old.id}`)).status).toBe(200);
      });

      test('in what was approved and in old versions: neither its time nor a restored one brings it back', async () => {
        const { payload } = cms();
        const [old, other] = [
          await make(payload, 'topics', places, live),
          await make(payload, 'topics', places, live),
        ];
        const approver = await enter('approver');
        const waits = await make(payload, 'guides', places, { topic: old.id });
        const way = (name: string, order: object = {}) =>
          ask(cms(), 'POST', `/api/workflow/guides/${waits.id}/${name}`, {
            body: order,
            authorization: approver,
          });
        await way('send');
        await way('approve');
        const at = new Date(Date.now() + 3_600_000).toISOString();
        expect((await way('schedulePublish', { at })).status).toBe(200);
        const title = { title: 'Nháp viết tiếp' };
        await payload.update({ collection: 'guides', id: waits.id, draft: true, data: title });
        const moved = await make(payload, 'guides', places, { ...live, topic: old.id });
        await amend(payload, 'guides', moved.id, { topic: places.topic, _status: 'published' });

        const answer = await replace(`topics/${old.id}`, { by: other.id, takeOff: true }, approver);
        expect([answer.status, answer.body]).toMatchObject([200, { replaced: 1 }]);

        await runScheduled(payload, new Date(Date.now() + 2 * 3_600_000));
        expect(await row('guides', waits.id)).toMatchObject({ _status: 'published' });
        const shown = await payload.findByID({ collection: 'guides', id: waits.id, depth: 0 });
        expect(shown.topic).toBe(other.id);
        expect(await newest('guides', waits.id)).toMatchObject({ ...title, topic: other.id });
        const docs = await versionsOf(payload, 'guides', moved.id, 'createdAt');
        const restored = await ask(cms(), 'POST', `/api/guides/versions/${docs[0]?.id}`, {
          authorization: approver,
        });
        expect(restored.status).toBe(200);
        expect((await newest('guides', moved.id)).topic).toBe(other.id);
        expect(await usesOf('topics', old.id)).toEqual([]);
      });

      test('by those who decide what is live, with what is live, places excepted', async () => {
        const { payload } = cms();
        const [old, other, draft] = [
          await make(payload, 'topics', places, live),
          await make(payload, 'topics', places, live),
          await make(payload, 'topics', places),
        ];
        const at = `topics/${old.id}`;
        const statuses = [];
        for (const who of [await enter('editor'), await enter('commune'), await enter('reader')])
          statuses.push((await replace(at, { by: other.id }, who)).status);
        expect(statuses).toEqual([403, 403, 403]);
        expect((await replace(at, { by: draft.id }, admin)).status).toBe(409);
        expect((await replace(at, { by: old.id }, admin)).status).toBe(400);
        expect((await replace(at, { by: 'x' }, admin)).status).toBe(404);
        expect((await replace(at, {}, admin)).status).toBe(400);
        const commune = `communes/${places.commune}`;
        expect((await replace(commune, { by: places.otherCommune }, admin)).status).toBe(400);
      });
    });
  });
});
