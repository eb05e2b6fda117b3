import type { CollectionSlug, TypedUser } from 'payload';
import { expect, test } from 'vitest';
import type { Difference } from '../../cms/writing/differences/difference.ts';
import type { Waiting } from '../../cms/writing/workflow/waiting.ts';
import { ask, authorizationOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { fourMembers, make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';

contract('what waits would change', (cms) => {
  const { places, writer, approver } = provinceIn(cms, { writer: 'editor', approver: 'approver' });
  const letters = new Map<string, string>();

  const send = async (user: TypedUser, method: string, address: string, body?: object) => {
    const letter = letters.get(user.id) ?? (await authorizationOf(cms(), user));
    letters.set(user.id, letter);
    return ask(cms(), method, `/api/${address}`, { body, authorization: letter });
  };
  const live = async (of: CollectionSlug, data: object) =>
    make(cms().payload, of, places, { _status: 'published', ...data });
  const edit = async (user: TypedUser, address: string, data: object) =>
    expect((await send(user, 'PATCH', `${address}?draft=true`, data)).status).toBe(200);
  const act = async (user: TypedUser, address: string, way: string, order: object) =>
    expect((await send(user, 'POST', `workflow/${address}/${way}`, order)).status).toBe(200);
  const look = async (user: TypedUser, address: string) =>
    (await send(user, 'GET', `workflow/${address}/changes`)).body as unknown as Waiting;
  const shapes = (list: Difference[]) =>
    list.map((one) => [one.how, one.of === 'row' ? `${one.row}: ${one.name}` : one.label]);

  test('however often it was changed before, whole against what is live, with what was said', async () => {
    const steps = [
      { id: 'a1', title: 'Mở ứng dụng' },
      { id: 'b2', title: 'Bấm nút' },
    ];
    const { id } = await live('guides', { title: 'Cài VNeID', steps });
    const guide = `guides/${id}`;
    await edit(writer, guide, { title: 'Cài VNeID mức 2' });
    await act(writer, guide, 'send', { remark: 'Gấp giùm.', changeNote: 'Thêm mức 2.' });
    expect(shapes((await look(approver, guide)).differences)).toEqual([['changed', 'Tên bài']]);
    await act(writer, guide, 'pull', {});
    await edit(writer, guide, { steps: [...steps, { id: 'c3', title: 'Chờ một chút' }] });
    await act(writer, guide, 'send', { remark: 'Xong rồi.', changeNote: 'Thêm mức 2.' });

    const waiting = await look(approver, guide);
    expect(waiting).toMatchObject({
      stage: 'sent',
      isLive: true,
      sent: { name: writer.name, remark: 'Xong rồi.' },
      changeNote: 'Thêm mức 2.',
    });
    expect(shapes(waiting.differences)).toEqual([
      ['changed', 'Tên bài'],
      ['added', 'Bước 3: Chờ một chút'],
    ]);
    await act(approver, guide, 'approve', {});
    expect(await look(approver, guide)).toMatchObject({
      stage: 'approved',
      approved: { name: approver.name },
    });
    await act(approver, guide, 'publish', {});
    expect((await look(approver, guide)).differences).toEqual([]);
  });

  test('what somebody points to is named as far as who looks may read it; persons stay with their keepers', async () => {
    const { id } = await live('teams', { members: fourMembers });
    const team = `teams/${id}`;
    const [first, ...others] = ((await send(approver, 'GET', `${team}?depth=0`)).body['members'] ??
      []) as object[];
    const members = [{ ...first, phone: '0912345678' }, ...others];
    await edit(writer, team, { members, hamlet: places.otherHamlet });
    await act(writer, team, 'send', { changeNote: 'Thêm số.' });

    const told = JSON.stringify((await look(approver, team)).differences);
    expect(told).toContain('0912 345 678');
    expect(told).toMatch(/Ấp Tên số/);
    expect(told).not.toContain(places.otherHamlet);
    const reader = await makeUser(cms().payload, 'reader');
    expect(JSON.stringify(await look(reader, team))).not.toContain('0912');
    const stranger = await send(reader, 'GET', 'workflow/guides/khong-co/changes');
    expect(stranger.status).toBe(404);
  });
});
