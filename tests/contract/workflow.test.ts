import type { CollectionSlug, TypedUser } from 'payload';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readCandidates } from '../../cms/publishing/export/concepts.ts';
import { readOwnEdits } from '../../cms/writing/workflow/own-edits.ts';
import type { WorkflowView } from '../../cms/writing/workflow/view.ts';
import { type Answer, ask, authorizationOf, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { fourMembers, make, valid, versionsOf } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';

contract('from a draft to the public', (cms) => {
  const { places } = provinceIn(cms);
  let writer: TypedUser;
  let approver: TypedUser;
  const letters = new Map<string, string>();

  const as = async (user: TypedUser) => {
    const known = letters.get(user.id) ?? (await authorizationOf(cms(), user));
    letters.set(user.id, known);
    return known;
  };
  const send = async (user: TypedUser, method: string, address: string, body?: object) =>
    ask(cms(), method, `/api/${address}`, { body, authorization: await as(user) });
  const write = async (
    user: TypedUser,
    data: object = {},
    collection: CollectionSlug = 'guides',
  ) => {
    const body = { ...valid(collection, places), ...data };
    const answer = await send(user, 'POST', `${collection}?draft=true`, body);
    expect(answer.status).toBe(201);
    return (answer.body['doc'] as { id: string }).id;
  };
  const edit = async (user: TypedUser, id: string, data: object, collection = 'guides') => {
    const answer = await send(user, 'PATCH', `${collection}/${id}?draft=true`, data);
    expect(answer.status).toBe(200);
  };
  const look = async (user: TypedUser, id: string, collection = 'guides') =>
    (await send(user, 'GET', `workflow/${collection}/${id}`)).body as unknown as WorkflowView;
  const act = (
    user: TypedUser,
    id: string,
    way: string,
    order: object = {},
    collection = 'guides',
  ) => send(user, 'POST', `workflow/${collection}/${id}/${way}`, order);
  const done = async (answer: Promise<Answer>) => {
    const { status, body } = await answer;
    expect([status, body['errors']]).toEqual([200, undefined]);
    return body as unknown as WorkflowView;
  };
  const refused = async (answer: Promise<Answer>) => {
    const { status, ...rest } = await answer;
    return [status, sentenceOf(rest)];
  };
  const shown = async (id: string) =>
    (await readCandidates(cms().payload)).find((candidate) => candidate.id === id)?.value as
      | Record<string, unknown>
      | undefined;
  const publish = async (id: string, order: object = {}) => {
    await done(act(writer, id, 'send', order));
    return done(act(approver, id, 'approve', { publish: true }));
  };
  const waysOf = (view: WorkflowView) => view.ways.map(({ name }) => name);

  beforeAll(async () => {
    await makeUser(cms().payload, 'admin');
  });
  beforeEach(async () => {
    writer = await makeUser(cms().payload, 'editor');
    approver = await makeUser(cms().payload, 'approver');
  });

  test('a draft is sent, sent back with a reason, sent again, approved and published', async () => {
    const id = await write(writer, { title: 'Bài đầu tiên' });
    expect(await look(writer, id)).toMatchObject({ stage: 'draft', isLive: false });
    expect(waysOf(await look(writer, id))).toEqual(['send']);

    await done(act(writer, id, 'send', { remark: 'Nhờ anh coi giúp.' }));
    expect((await look(writer, id)).stage).toBe('sent');
    expect(waysOf(await look(writer, id))).toEqual(['pull']);
    expect(waysOf(await look(approver, id)).slice(0, 2)).toEqual(['approve', 'return']);

    expect(await refused(act(approver, id, 'return'))).toEqual([
      400,
      'Hãy viết vì sao, để người soạn biết cần sửa gì.',
    ]);
    const back = await done(act(approver, id, 'return', { remark: 'Thiếu nguồn.' }));
    expect(back.stage).toBe('draft');
    expect(back.steps[0]).toMatchObject({
      deed: 'return',
      name: 'Người approver',
      remark: 'Thiếu nguồn.',
    });

    await edit(writer, id, { summary: 'Có nguồn rồi.' });
    await done(act(writer, id, 'send'));
    expect((await done(act(approver, id, 'approve'))).stage).toBe('approved');
    expect(await shown(id)).toBeUndefined();
    expect(await done(act(approver, id, 'publish'))).toMatchObject({ stage: 'live', isLive: true });
    expect(await shown(id)).toMatchObject({ summary: 'Có nguồn rồi.' });

    const off = await done(
      act(approver, id, 'unpublish', {
        farewell: { reason: 'đã hết hạn' },
        remark: 'Hết hạn.',
      }),
    );
    expect(off).toMatchObject({ stage: 'off', isLive: false });
    expect(off.steps[0]).toMatchObject({ deed: 'unpublish', remark: 'Hết hạn.' });
    expect(await shown(id)).toBeUndefined();
    // It is still as it was approved.
    expect(waysOf(off)[0]).toBe('publish');
    expect((await done(act(approver, id, 'publish'))).stage).toBe('live');
  });

  test('who has replaced something in it wrote nothing of it, and may approve', async () => {
    const [old, other] = [await write(writer), await write(writer)];
    const id = await write(writer, { related: [old] });
    const replacing = `used-by/guides/${old}/replace`;
    const { body } = await send(approver, 'POST', `${replacing}/look`, { by: other });
    const replaced = await send(approver, 'POST', replacing, { by: other, hash: body['hash'] });
    expect([replaced.status, replaced.body]).toMatchObject([200, { replaced: 1 }]);
    expect(await look(approver, id)).toMatchObject({ isAuthor: false });
    await done(act(writer, id, 'send'));
    expect(waysOf(await look(approver, id))).toContain('approve');
    expect((await done(act(approver, id, 'approve'))).stage).toBe('approved');
    const docs = await versionsOf(cms().payload, 'guides', id);
    const by = (docs as { version: { changedBy?: string | null } }[]).map(
      ({ version }) => version.changedBy,
    );
    expect(new Set(by)).toEqual(new Set([writer.id]));
  });

  describe('an approval', () => {
    test('holds for what was approved: one letter more is a draft again', async () => {
      const id = await write(writer, { title: 'Bài được duyệt' });
      await done(act(writer, id, 'send'));
      await done(act(approver, id, 'approve'));
      await edit(writer, id, { title: 'Bài được duyệt.' });
      expect((await look(approver, id)).stage).toBe('draft');
      expect(waysOf(await look(writer, id))).toEqual(['send']);

      // The approved version can still go live, and nothing else; the newer draft stays on top.
      await done(act(approver, id, 'publish'));
      expect(await shown(id)).toMatchObject({ title: 'Bài được duyệt' });
      expect(await look(approver, id)).toMatchObject({ stage: 'draft', isLive: true });
      const newest = await send(writer, 'GET', `guides/${id}?draft=true`);
      expect(newest.body['title']).toBe('Bài được duyệt.');
    });

    test('survives a save that changes nothing', async () => {
      const id = await write(writer);
      await done(act(writer, id, 'send'));
      await done(act(approver, id, 'approve'));
      await edit(writer, id, {});
      await edit(approver, id, {});
      expect((await look(approver, id)).stage).toBe('approved');
    });

    test('is not given by who wrote in it', async () => {
      const id = await write(approver);
      await done(act(approver, id, 'send'));
      expect(await refused(act(approver, id, 'approve'))).toEqual([
        409,
        'Bạn đã sửa bản này nên không tự duyệt được. Hãy nhờ người duyệt khác.',
      ]);
      const other = await makeUser(cms().payload, 'approver');
      expect((await done(act(other, id, 'approve'))).stage).toBe('approved');

      const second = await write(writer);
      await edit(approver, second, { summary: 'Người duyệt sửa một chữ.' });
      await edit(writer, second, { summary: 'Rồi tới người soạn.' });
      await done(act(writer, second, 'send'));
      expect((await refused(act(approver, second, 'approve')))[0]).toBe(409);
    });

    test('is for the content that the approver has seen', async () => {
      const id = await write(writer);
      await done(act(writer, id, 'send'));
      const { hash } = await look(approver, id);
      await edit(writer, id, { summary: 'Sửa lúc người duyệt đang đọc.' });
      await done(act(writer, id, 'send'));
      expect(await refused(act(approver, id, 'approve', { hash }))).toEqual([
        409,
        'Nội dung đã được sửa sau khi bạn mở ra. Hãy tải lại trang rồi xem lại.',
      ]);
    });

    test('of two at once counts once', async () => {
      const id = await write(writer);
      await done(act(writer, id, 'send'));
      await done(act(approver, id, 'approve'));
      const other = await makeUser(cms().payload, 'approver');
      await as(other);
      const answers = await Promise.all([
        act(approver, id, 'publish'),
        act(other, id, 'publish'),
        act(other, id, 'return', { remark: 'Khoan đã.' }),
      ]);
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
      const said = answers.map(({ status, body }) => (status === 200 ? 200 : [status, body]));
      for (const one of said)
        expect([200, 409], JSON.stringify(one)).toContain(Array.isArray(one) ? one[0] : one);
      const { steps } = await look(approver, id);
      expect(steps.filter(({ deed }) => deed === 'publish').length).toBeLessThanOrEqual(1);
    });
  });

  test('readers are told what has changed on a page that they know', async () => {
    const id = await write(writer, { summary: 'Cũ.' });
    await publish(id);
    await edit(writer, id, { summary: 'Mới.' });
    expect(await refused(act(writer, id, 'send'))).toEqual([
      400,
      'Trang này đang đăng: hãy viết một câu cho bà con biết điều gì đã đổi.',
    ]);
    await done(act(writer, id, 'send', { changeNote: 'Đổi giờ làm việc.' }));
    expect(await shown(id)).toMatchObject({ summary: 'Cũ.' });
    const view = await done(act(approver, id, 'approve', { publish: true }));
    expect(view.changeNotes.map(({ text }) => text)).toEqual(['Đổi giờ làm việc.']);

    await edit(writer, id, { summary: 'Mới nữa.' });
    await done(act(writer, id, 'send', { changeNote: 'Đổi nữa.' }));
    await done(act(approver, id, 'approve', { publish: true }));
    const row = await cms().payload.findByID({ collection: 'guides', id, depth: 0 });
    expect((row.changeNotes as { text: string }[]).map(({ text }) => text)).toEqual([
      'Đổi giờ làm việc.',
      'Đổi nữa.',
    ]);
    const told = [{ text: 'Đổi nữa.' }, { text: 'Đổi giờ làm việc.' }];
    expect(await shown(id)).toMatchObject({ changeNotes: told });
  });

  test('what is not finished is not sent, and the fields at fault are named', async () => {
    const id = await write(writer, { summary: '', steps: [{}] });
    const { status, body } = await act(writer, id, 'send');
    const [error] = body['errors'] as [{ data: { errors: { path: string }[] } }];
    expect(status).toBe(400);
    expect(error.data.errors.map(({ path }) => path).toSorted()).toEqual([
      'steps.0.title',
      'summary',
    ]);
  });

  test('what is sent can be pulled back, and a change pulls it back by itself', async () => {
    const id = await write(writer);
    await done(act(writer, id, 'send'));
    expect((await done(act(writer, id, 'pull'))).stage).toBe('draft');
    await done(act(writer, id, 'send'));
    await edit(writer, id, { summary: 'Sửa tiếp.' });
    const view = await look(writer, id);
    expect([view.stage, view.steps[0]?.deed]).toEqual(['draft', 'change']);
  });

  describe('what was taken off is put back as it was approved', () => {
    const takeOff = (id: string) =>
      done(act(approver, id, 'unpublish', { farewell: { reason: 'để xem lại' } }));

    test('also below a newer draft, which stays one', async () => {
      const id = await write(writer, { summary: 'Đã duyệt.', steps: [{ title: 'Một' }] });
      await publish(id);
      await edit(writer, id, { summary: 'Nháp trước khi gỡ.', steps: [] });
      const off = await takeOff(id);
      expect(off.ways[0]).toEqual({ name: 'putBack' });
      await edit(writer, id, { summary: 'Nháp sau khi gỡ.' });
      expect(waysOf(await look(approver, id))[0]).toBe('putBack');
      expect(waysOf(await look(writer, id))).toEqual(['send']);
      expect((await act(writer, id, 'putBack')).status).toBe(409);

      const back = await done(act(approver, id, 'putBack'));
      expect(back).toMatchObject({ stage: 'draft', isLive: true });
      expect(back.steps[0]).toMatchObject({ deed: 'putBack', name: 'Người approver' });
      expect(await shown(id)).toMatchObject({ summary: 'Đã duyệt.', steps: [{ title: 'Một' }] });
      const newest = (await send(writer, 'GET', `guides/${id}?draft=true&depth=0`)).body;
      expect(newest).toMatchObject({ summary: 'Nháp sau khi gỡ.', steps: [], _status: 'draft' });
      expect((await act(approver, id, 'putBack')).status).toBe(409);
    });

    test('as long as what it needs is there; what is missing is said', async () => {
      const topic = await make(cms().payload, 'topics', places, { _status: 'published' });
      const id = await write(writer, { topic: topic.id });
      await publish(id);
      await takeOff(id);
      await edit(writer, id, { topic: places.topic });
      await done(act(approver, topic.id, 'unpublish', { farewell: { reason: 'gộp' } }, 'topics'));
      expect(await refused(act(approver, id, 'putBack'))).toEqual([
        409,
        `Chưa đăng lại được: bản đã duyệt cần chủ đề “${String(topic['name'])}”, nay không còn trên trang. Hãy sửa trong bản nháp rồi gửi duyệt.`,
      ]);
      expect(await look(approver, id)).toMatchObject({ stage: 'draft', isLive: false });
      await done(act(approver, topic.id, 'putBack', {}, 'topics'));
      await done(act(approver, id, 'putBack'));
      expect(await shown(id)).toMatchObject({ topic: topic.id });
    });
  });

  describe('no other door publishes', () => {
    const published = { _status: 'published' };
    const open = async () => {
      const id = await write(writer, { summary: 'Chưa duyệt.' });
      return { id, admin: await makeUser(cms().payload, 'admin') };
    };

    test('through REST', async () => {
      const { id, admin } = await open();
      const doors: [string, string, object][] = [
        ['PATCH', `guides/${id}`, published],
        ['PATCH', `guides/${id}?draft=true`, published],
        ['PATCH', `guides/${id}?autosave=true`, published],
        ['PATCH', `guides/${id}?publishAllLocales=true`, published],
        ['PATCH', `guides/${id}?trash=true`, { deletedAt: null, ...published }],
        ['PATCH', `guides?where[id][equals]=${id}`, published],
        ['PATCH', `guides?where[id][equals]=${id}&trash=true`, { deletedAt: null, ...published }],
        ['POST', 'guides', { ...valid('guides', places), ...published }],
        [
          'POST',
          'graphql',
          { query: `mutation { updateGuide(id: "${id}", data: {_status: published}) { id } }` },
        ],
        ['POST', `workflow/guides/${id}/publish`, {}],
        ['POST', `workflow/guides/${id}/schedulePublish`, { at: '2099-01-01T00:00:00Z' }],
      ];
      const before = (await readCandidates(cms().payload)).length;
      for (const user of [admin, approver, writer])
        for (const [method, address, body] of doors)
          expect([403, 404, 409], `${method} ${address}`).toContain(
            (await send(user, method, address, body)).status,
          );
      const copy = await send(writer, 'POST', `guides/${id}/duplicate`, published);
      expect((copy.body['doc'] as { _status: string })._status).toBe('draft');
      expect((await readCandidates(cms().payload)).length).toBe(before);
    });

    test('nor what a page says when it is live', async () => {
      const { id, admin } = await open();
      await publish(id);
      for (const user of [admin, approver, writer]) {
        await send(user, 'PATCH', `guides/${id}`, { summary: 'Lén sửa.' });
        await send(user, 'PATCH', `guides/${id}?trash=true`, { summary: 'Lén sửa.' });
        const docs = await versionsOf(cms().payload, 'guides', id);
        await send(user, 'POST', `guides/versions/${docs[0]?.id}`);
        expect(await shown(id)).toMatchObject({ summary: 'Chưa duyệt.' });
      }
    });

    test('an earlier version comes back as a draft', async () => {
      const { id } = await open();
      await publish(id);
      await edit(writer, id, { summary: 'Bản hai.' });
      await done(act(writer, id, 'send', { changeNote: 'Đổi.' }));
      await done(act(approver, id, 'approve', { publish: true }));
      const docs = await versionsOf(cms().payload, 'guides', id, 'createdAt');
      const answer = await send(writer, 'POST', `guides/versions/${docs[0]?.id}`);
      expect(answer.status).toBe(200);
      expect(await shown(id)).toMatchObject({ summary: 'Bản hai.' });
      expect(await look(writer, id)).toMatchObject({ stage: 'draft', isLive: true });
      const restore = cms().payload.restoreVersion({
        collection: 'guides',
        id: docs[0]?.id ?? '',
        user: writer,
        overrideAccess: false,
      });
      await expect(restore).rejects.toThrow('bản nháp');
    });

    test('out of the trash comes what was approved, for who decides', async () => {
      const { id, admin } = await open();
      await publish(id);
      const trash = (user: TypedUser) =>
        send(user, 'PATCH', `guides/${id}`, { deletedAt: new Date().toISOString() });
      const back = (user: TypedUser, data: object = {}) =>
        send(user, 'PATCH', `guides/${id}?trash=true`, { deletedAt: null, ...published, ...data });
      expect(await refused(trash(writer))).toEqual([403, expect.stringContaining('người duyệt')]);
      const takeOff = () => act(approver, id, 'unpublish', { farewell: { reason: 'đã cũ' } });
      expect((await trash(approver)).status).toBe(400);
      await done(takeOff());
      expect((await trash(approver)).status).toBe(200);
      expect((await back(writer)).status).toBe(403);
      expect((await back(admin, { summary: 'Kèm sửa.' })).status).toBe(403);
      expect((await back(approver)).status).toBe(200);
      expect(await shown(id)).toMatchObject({ summary: 'Chưa duyệt.' });

      await edit(writer, id, { summary: 'Nháp mới.' });
      await done(takeOff());
      await trash(approver);
      expect((await back(approver)).status).toBe(409);
      expect(await shown(id)).toBeUndefined();
    });

    test('nobody writes down who wrote', async () => {
      const { id } = await open();
      await edit(approver, id, { summary: 'Tôi sửa.', authors: [], changeNotes: [{ text: 'x' }] });
      await done(act(writer, id, 'send'));
      expect((await refused(act(approver, id, 'approve')))[0]).toBe(409);
      const row = await cms().payload.findByID({ collection: 'guides', id, draft: true, depth: 0 });
      expect(row.changeNotes).toEqual([]);
    });
  });

  test('several at once: what was done with each', async () => {
    const [one, other] = [await write(writer), await write(writer)];
    const untitled = { steps: [{ title: '' }] };
    const unfinished = await write(writer, { summary: '', ...untitled });
    const ids = [one, other, unfinished];
    const answer = await send(writer, 'POST', 'workflow-of-many/guides/send', { ids });
    expect(answer.body['done']).toEqual([
      { id: one, title: expect.any(String) as string },
      { id: other, title: expect.any(String) as string },
      {
        id: unfinished,
        title: expect.any(String) as string,
        refused: 'Chưa điền đúng: Tóm tắt; Bước 1, Việc cần làm.',
      },
    ]);
    const approved = await send(approver, 'POST', 'workflow-of-many/guides/approve', { ids });
    expect((approved.body['done'] as { refused?: string }[]).map(({ refused }) => refused)).toEqual(
      [undefined, undefined, 'Bản này chưa gửi duyệt, hoặc đã được sửa sau khi gửi.'],
    );
  });

  describe('a small edit of a commune official', () => {
    const allow = (smallEdits: ('teamMeeting' | 'teamMembers')[]) =>
      cms().payload.updateGlobal({
        slug: 'settings',
        data: { province: 'Cà Mau', contact: { organisation: 'Sở' }, smallEdits },
      });
    const team = async () => {
      const made = await make(cms().payload, 'teams', places, { _status: 'published' });
      return { id: made.id, official: await makeUser(cms().payload, 'commune', places.commune) };
    };
    const own = (user: TypedUser, id: string) => act(user, id, 'publishOwn', {}, 'teams');

    test('waits for an approval as long as nothing else is set', async () => {
      await allow([]);
      const { id, official } = await team();
      await edit(official, id, { meetingPlace: 'Nhà văn hóa ấp' }, 'teams');
      expect((await look(official, id, 'teams')).ways[0]?.name).toBe('send');
      expect((await own(official, id)).status).toBe(409);
    });

    test('goes live at once where the settings say so, and the province is told', async () => {
      await allow(['teamMeeting']);
      const { id, official } = await team();
      await edit(official, id, { meetingPlace: 'Nhà văn hóa ấp' }, 'teams');
      expect((await look(official, id, 'teams')).ways[0]?.name).toBe('publishOwn');
      expect((await done(own(official, id))).stage).toBe('live');
      expect(await shown(id)).toMatchObject({ meetingPlace: 'Nhà văn hóa ấp' });
      expect(await readOwnEdits(cms().payload)).toMatchObject([{ id, name: 'Người commune' }]);
    });

    test('is no way for anything else, for others or elsewhere', async () => {
      await allow(['teamMeeting']);
      const { id, official } = await team();
      await edit(official, id, { meetingPlace: 'Nhà văn hóa', name: 'Tổ đổi tên' }, 'teams');
      expect((await own(official, id)).status).toBe(409);

      const other = await team();
      await edit(writer, other.id, { meetingPlace: 'Tỉnh ghi' }, 'teams');
      expect((await own(writer, other.id)).status).toBe(409);
      await edit(other.official, other.id, { meetingHours: 'Thứ bảy' }, 'teams');
      expect((await own(other.official, other.id)).status).toBe(409);

      const elsewhere = await makeUser(cms().payload, 'commune', places.otherCommune);
      expect((await own(elsewhere, id)).status).toBe(404);
    });
  });

  test('what was withdrawn after the approval is not shown, the rest is', async () => {
    const phone = '0912345678';
    const consent = { given: true, date: '2026-11-20', scope: ['phone'], how: 'Ký giấy' };
    const people = fourMembers.map((member, at) => ({
      ...member,
      id: `nguoi-${at}`,
      ...(at === 0 && { phone, consent }),
    }));
    const { id } = await make(cms().payload, 'teams', places, {
      _status: 'published',
      members: people,
    });
    await edit(writer, id, { meetingPlace: 'Chỗ mới' }, 'teams');
    await done(act(writer, id, 'send', { changeNote: 'Đổi chỗ họp.' }, 'teams'));
    await done(act(approver, id, 'approve', {}, 'teams'));
    const official = await makeUser(cms().payload, 'commune', places.commune);
    const without = people.map((member) => ({ ...member, consent: { ...consent, given: false } }));
    await edit(official, id, { members: without }, 'teams');
    await done(act(approver, id, 'publish', {}, 'teams'));
    const value = await shown(id);
    expect(value).toMatchObject({ meetingPlace: 'Chỗ mới' });
    expect(JSON.stringify(value)).not.toContain(phone);
  });

  test('who may not see it learns nothing', async () => {
    const official = await makeUser(cms().payload, 'commune', places.commune);
    const { id } = await make(cms().payload, 'teams', places, { hamlet: places.otherHamlet });
    const wrong = [404, 'Không có mục này.'];
    expect(await refused(send(official, 'GET', `workflow/teams/${id}`))).toEqual(wrong);
    expect(await refused(act(official, id, 'send', {}, 'teams'))).toEqual(wrong);
    expect(await refused(send(writer, 'GET', 'workflow/constructor/x'))).toEqual(wrong);
    expect(await refused(send(writer, 'GET', 'workflow/users/x'))).toEqual(wrong);
    expect((await ask(cms(), 'GET', `/api/workflow/teams/${id}`)).status).toBe(403);
  });
});
