import { getPayload, type Payload, type TypedUser } from 'payload';
import { beforeEach, expect, test } from 'vitest';
import { createConfig } from '../../../cms/config.ts';
import { runScheduled } from '../../../cms/writing/workflow/scheduled.ts';
import { readPublication } from '../../../cms/publishing/publication/publication.ts';
import type { WorkflowView } from '../../../cms/writing/workflow/view.ts';
import { askAs, sentenceOf } from '../support/api.ts';
import { contract } from '../support/contract.ts';
import { amend, valid } from '../support/documents.ts';
import { provinceIn } from '../support/province.ts';
import { makeUser } from '../support/people.ts';

const minute = 60_000;
const later = (minutes: number) => new Date(Date.now() + minutes * minute);

contract('what is set for a time', (cms) => {
  const { places } = provinceIn(cms);
  let writer: TypedUser;
  let approver: TypedUser;
  beforeEach(async () => {
    writer = await makeUser(cms().payload, 'editor');
    approver = await makeUser(cms().payload, 'approver');
  });

  const send = async (user: TypedUser, method: string, address: string, body?: object) =>
    askAs(cms(), user, method, `/api/${address}`, body);
  const act = (user: TypedUser, id: string, way: string, order: object = {}) =>
    send(user, 'POST', `workflow/guides/${id}/${way}`, order);
  const look = async (id: string) =>
    (await send(approver, 'GET', `workflow/guides/${id}`)).body as unknown as WorkflowView;
  const edit = (id: string, data: object) => send(writer, 'PATCH', `guides/${id}?draft=true`, data);

  async function approved(data: object = {}): Promise<string> {
    const body = { ...valid('guides', places), ...data };
    const made = await send(writer, 'POST', 'guides?draft=true', body);
    const { id } = made.body['doc'] as { id: string };
    expect((await act(writer, id, 'send')).status).toBe(200);
    expect((await act(approver, id, 'approve')).status).toBe(200);
    return id;
  }
  const set = async (id: string, way: string, at: Date, order: object = {}) =>
    expect((await act(approver, id, way, { at: at.toISOString(), ...order })).status).toBe(200);
  const farewell = { reason: 'đã hết hạn' };
  const row = async (id: string, payload: Payload = cms().payload) =>
    payload.db.findOne<{ id: string; _status: string; summary: string }>({
      collection: 'guides',
      where: { id: { equals: id } },
    });

  test('happens then and not before, once, and rings', async () => {
    const id = await approved({ summary: 'Đã duyệt.' });
    await set(id, 'schedulePublish', later(30));
    await runScheduled(cms().payload, later(29));
    expect((await row(id))?._status).toBe('draft');
    const rings = (await readPublication(cms().payload)).requestedSeq;
    await runScheduled(cms().payload, later(31));
    await runScheduled(cms().payload, later(32));
    expect(await row(id)).toMatchObject({ _status: 'published', summary: 'Đã duyệt.' });
    expect((await readPublication(cms().payload)).requestedSeq).toBe(rings + 1);
    const { stage, publishAt, steps } = await look(id);
    expect([stage, publishAt]).toEqual(['live', null]);
    expect(steps.filter(({ deed }) => deed === 'publish')).toHaveLength(1);
  });

  test('is of the content that was approved, whatever is written meanwhile', async () => {
    const id = await approved({ summary: 'Đã duyệt.' });
    await set(id, 'schedulePublish', later(30));
    await edit(id, { summary: 'Nháp mới.' });
    await runScheduled(cms().payload, later(31));
    expect(await row(id)).toMatchObject({ _status: 'published', summary: 'Đã duyệt.' });
    expect(await look(id)).toMatchObject({ stage: 'draft', isLive: true });
  });

  test('is done by one of two processes, and by the one that starts anew', async () => {
    const { payload, environment } = cms();
    const id = await approved();
    await set(id, 'schedulePublish', later(30));
    // Another process on the same database, which was not there when it was set.
    const other = await getPayload({ config: createConfig(environment), key: 'another process' });
    try {
      await Promise.all([payload, other].map((one) => runScheduled(one, later(31))));
      expect((await row(id, other))?._status).toBe('published');
      const { steps } = await look(id);
      expect(steps.filter(({ deed }) => deed === 'publish')).toHaveLength(1);
    } finally {
      await other.destroy();
    }
  });

  test('is taken up again when the process that had begun is no more', async () => {
    const { payload } = cms();
    const id = await approved();
    await set(id, 'schedulePublish', later(30));
    const where = { document: { equals: id } };
    const { docs } = await payload.find({ collection: 'workflows', where });
    // As it is left behind by a process that ended between its claim and the publication.
    await payload.db.updateOne({
      collection: 'workflows',
      id: docs[0]!.id,
      data: { claimUntil: later(32).toISOString() },
    });
    await runScheduled(payload, later(31));
    expect((await row(id))?._status).toBe('draft');
    await runScheduled(payload, later(33));
    expect((await row(id))?._status).toBe('published');
  });

  test('takes a page off, too', async () => {
    const id = await approved();
    expect((await act(approver, id, 'publish')).status).toBe(200);
    await set(id, 'scheduleUnpublish', later(60), { farewell });
    await runScheduled(cms().payload, later(59));
    expect((await row(id))?._status).toBe('published');
    await runScheduled(cms().payload, later(61));
    expect((await row(id))?._status).toBe('draft');
    const view = await look(id);
    expect([view.stage, view.unpublishAt]).toEqual(['off', null]);
    expect(view.steps.filter(({ deed }) => deed === 'unpublish')).toHaveLength(1);
    const where = { reason: { equals: farewell.reason } };
    const { docs } = await cms().payload.find({ collection: 'gone', where });
    expect(docs).toHaveLength(1);
  });

  test('takes off no more of one account than it could by hand', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 13; at += 1) {
      const id = await approved();
      expect((await act(approver, id, 'publish')).status).toBe(200);
      ids.push(id);
    }
    const at = later(30);
    for (const id of ids) await set(id, 'scheduleUnpublish', at, { farewell });
    const live = async () => {
      const rows = await Promise.all(ids.map((id) => row(id)));
      return ids.filter((_, place) => rows[place]?._status === 'published');
    };
    await runScheduled(cms().payload, later(31));
    const left = await live();
    expect(left).toHaveLength(3);
    // Told in each, and not tried on by the clock when the pace would let it.
    for (const id of left)
      expect(await look(id)).toMatchObject({
        fault: expect.stringContaining('10 mục trong 10 phút'),
      });
    await runScheduled(cms().payload, later(120));
    expect(await live()).toEqual(left);
  });

  test('is not shown for a moment when both times passed with nobody there', async () => {
    const id = await approved();
    await set(id, 'schedulePublish', later(30));
    await set(id, 'scheduleUnpublish', later(60), { farewell });
    const rings = (await readPublication(cms().payload)).requestedSeq;
    await runScheduled(cms().payload, later(90));
    expect((await row(id))?._status).toBe('draft');
    expect((await readPublication(cms().payload)).requestedSeq).toBe(rings);
    expect(await look(id)).toMatchObject({ publishAt: null, unpublishAt: null });
  });

  test('that can not be done is told and not tried for ever', async () => {
    const id = await approved();
    await set(id, 'schedulePublish', later(30));
    await amend(cms().payload, 'guides', id, { deletedAt: new Date().toISOString() });
    await runScheduled(cms().payload, later(31));
    await amend(cms().payload, 'guides', id, { deletedAt: null }, { trash: true });
    const view = await look(id);
    expect([view.publishAt, view.isLive]).toEqual([null, false]);
    expect(view.fault).toMatch(/^Chưa đăng được đúng giờ hẹn: .*thùng rác/);
  });

  test.each([
    [{ at: new Date(0).toISOString() }, 'Giờ đã chọn đã qua. Hãy chọn giờ sau lúc này.'],
    [{ at: '2999-01-01T00:00:00Z' }, 'Chỉ hẹn trước được trong hai năm.'],
    [{}, 'Hãy chọn ngày giờ.'],
    [{ at: 'mai' }, 'Nội dung gửi lên chưa đúng ở “at”. Hãy tải lại trang rồi thử lại.'],
  ])('needs a time that can come: %j', async (order, sentence) => {
    const id = await approved();
    const answer = await act(approver, id, 'schedulePublish', order);
    expect([answer.status, sentenceOf(answer)]).toEqual([400, sentence]);
  });

  test('can be called off', async () => {
    const id = await approved();
    await set(id, 'schedulePublish', later(30));
    expect((await act(approver, id, 'unschedule')).status).toBe(200);
    await runScheduled(cms().payload, later(31));
    expect((await row(id))?._status).toBe('draft');
  });
});
