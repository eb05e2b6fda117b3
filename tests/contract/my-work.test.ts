import type { CollectionSlug, TypedUser } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import { readMyWork } from '../../cms/admin/my-work/my-work.ts';
import { askAs } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make, valid } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';

const day = 24 * 3_600_000;
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();

contract('the own work', (cms) => {
  const { places, writer, approver, official, reader } = provinceIn(cms, {
    writer: 'editor',
    approver: 'approver',
    official: 'commune',
    reader: 'reader',
  });
  let stranger: TypedUser;

  beforeAll(async () => {
    const { payload } = cms();
    stranger = await makeUser(payload, 'commune', places.otherCommune);
  });

  const send = async (user: TypedUser, method: string, address: string, body: object = {}) => {
    const answer = await askAs(cms(), user, method, `/api/${address}`, body);
    expect([answer.status < 300, answer.body['errors']]).toEqual([true, undefined]);
    return answer.body;
  };
  const write = async (user: TypedUser, collection: CollectionSlug, data: object = {}) => {
    const body = { ...valid(collection, places), ...data };
    return (await send(user, 'POST', `${collection}?draft=true`, body))['doc'] as { id: string };
  };
  /** Reads what somebody is told of a document: under which heading, in which words. */
  const told = async (user: TypedUser, id: string, now = new Date()) =>
    (await readMyWork({ payload: cms().payload, user }, now)).flatMap(({ heading, tasks }) =>
      tasks.filter((task) => task.id === id).map(({ line, remark }) => ({ heading, line, remark })),
    );
  const headings = async (user: TypedUser, id: string) =>
    (await told(user, id)).map(({ heading }) => heading);

  test('follows a notice of a commune from a draft to the public and back', async () => {
    const { id } = await write(official, 'notices', { communes: [places.commune] });
    const act = (user: TypedUser, way: string, order: object = {}) =>
      send(user, 'POST', `workflow/notices/${id}/${way}`, order);
    const everybody = async () => ({
      official: await headings(official, id),
      approver: await headings(approver, id),
      others: [
        ...(await headings(writer, id)),
        ...(await headings(stranger, id)),
        ...(await headings(reader, id)),
      ],
    });
    const unsent = 'Bạn sửa mà chưa gửi duyệt';
    expect(await everybody()).toEqual({ official: [unsent], approver: [], others: [] });

    await act(official, 'send', { remark: 'Nhờ chị coi.' });
    expect(await everybody()).toEqual({
      official: ['Bạn đã gửi'],
      approver: ['Chờ bạn duyệt'],
      others: [],
    });
    expect((await told(approver, id))[0]?.remark).toBe('Nhờ chị coi.');

    await act(approver, 'return', { remark: 'Thiếu giờ.' });
    expect(await everybody()).toEqual({ official: ['Bị trả lại'], approver: [], others: [] });
    expect((await told(official, id))[0]).toMatchObject({
      line: expect.stringMatching(/^Người approver trả lại lúc /),
      remark: 'Thiếu giờ.',
    });

    await send(official, 'PATCH', `notices/${id}?draft=true`, { summary: 'Có giờ rồi.' });
    expect(await everybody()).toEqual({ official: ['Bị trả lại'], approver: [], others: [] });
    await act(official, 'send');
    await act(approver, 'approve');
    expect(await everybody()).toEqual({
      official: ['Bạn đã gửi'],
      approver: ['Đã duyệt, chờ đăng'],
      others: [],
    });

    await act(approver, 'publish');
    expect(await everybody()).toEqual({ official: ['Bạn đã gửi'], approver: [], others: [] });
    expect((await told(official, id))[0]?.line).toMatch(/^Đã đăng /);
    expect(await told(official, id, new Date(Date.now() + 15 * day))).toEqual([]);
  });

  describe('of reviews', () => {
    test.each([
      ['overdue', -3, /^Đã quá hạn ngày /],
      ['due in 14 days', 14, /^Tới hạn ngày /],
    ])('tells whoever is in charge of what is %s', async (_, days, line) => {
      const data = { reviewBy: inDays(days), keeper: writer.id, _status: 'published' };
      const { id } = await make(cms().payload, 'articles', places, data);
      expect(await told(writer, id)).toMatchObject([
        { heading: 'Bài bạn phụ trách, tới lúc xem lại', line: expect.stringMatching(line) },
      ]);
      expect(await told(approver, id)).toEqual([]);
    });
  });

  test('tells who is mentioned in a comment, until it is settled', async () => {
    const { id } = await make(cms().payload, 'teams', places);
    const say = async (text: string) => {
      const mentioned = { text, mentions: [official.id] };
      const said = await send(writer, 'POST', `comments-at/teams/${id}`, mentioned);
      return (said['comments'] as { id: string }[]).at(-1)?.id;
    };
    const comments = [await say('Số này gọi không được.'), await say('Họp ở đâu vậy em?')];
    expect(await told(official, id)).toEqual([
      {
        heading: 'Có người nhắc bạn xem',
        line: expect.stringMatching(/^Người editor, .*, và 1 góp ý khác$/),
        remark: 'Họp ở đâu vậy em?',
      },
    ]);
    expect(await told(writer, id)).toEqual([]);
    for (const comment of comments)
      await send(official, 'POST', `comments-at/teams/${id}/${comment}`, { resolved: true });
    expect(await told(official, id)).toEqual([]);
  });
});
