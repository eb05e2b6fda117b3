import { randomUUID } from 'node:crypto';
import { present } from '../../content/present.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { paperKey } from '../../content/guide-place/paper-key.ts';
import type { DeskNow } from '../../content/kiosk/calls.ts';
import { ask, authorizationOf, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { DeskMachine } from './support/desk-machine.ts';
import { make } from './support/documents.ts';
import { makeUser } from './support/people.ts';

contract('a call for help at a desk', (cms) => {
  const machine = new DeskMachine(cms);
  let glass: string;
  beforeEach(async () => {
    glass = await machine.registered();
  });
  afterEach(() => void vi.useRealTimers());

  const quay = (what: string, body: unknown, token = '') =>
    ask(
      cms(),
      'POST',
      `/api/public/quay/${what}`,
      present({ body, authorization: `Bearer ${token}` }),
    );
  const call = (post: object, token = glass) => machine.post('call', post, token);
  const key = async () => String((await machine.post('pair', {}, glass)).body['key']);
  const paired = async (name = 'Điện thoại chị Mẫu') =>
    String((await quay('pair', { key: await key(), name })).body['token']);
  const poll = async (token: string, more: object = {}) =>
    (await quay('poll', { duty: true, ...more }, token)).body as unknown as DeskNow;
  /** Moves the clock of the CMS alone. */
  const later = (seconds: number) =>
    vi.useFakeTimers({ now: Date.now() + seconds * 1000, toFake: ['Date'] });

  describe('a device is paired', () => {
    test('with a key that works once', async () => {
      const post = { key: await key(), name: ' Máy tính ở quầy ' };
      const first = await quay('pair', post);
      expect(first.status).toBe(200);
      expect((await poll(String(first.body['token']))).device).toBe('Máy tính ở quầy');
      const second = await quay('pair', post);
      expect([second.status, sentenceOf(second)]).toEqual([
        403,
        expect.stringContaining('lấy mã khác'),
      ]);
    });

    test('but not after ten minutes, nor with an earlier key of the same glass', async () => {
      const [earlier, late] = [await key(), await key()];
      expect((await quay('pair', { key: earlier, name: 'A' })).status).toBe(403);
      later(601);
      expect((await quay('pair', { key: late, name: 'A' })).status).toBe(403);
    });

    test('by one of those who try the same key at once', async () => {
      const post = { key: await key(), name: 'A' };
      const answers = await Promise.all(Array.from({ length: 6 }, () => quay('pair', post)));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    });

    test('up to five at a desk; one that is withdrawn makes room and hears nothing more', async () => {
      const tokens: string[] = [];
      for (let at = 1; at <= 5; at += 1) tokens.push(await paired(`Máy ${at}`));
      const full = await quay('pair', { key: await key(), name: 'Máy 6' });
      expect([full.status, sentenceOf(full)]).toEqual([409, expect.stringContaining('bỏ bớt')]);
      const { body } = await machine.post('devices', {}, glass);
      const devices = body['devices'] as { id: string; name: string }[];
      expect(devices.map(({ name }) => name)).toEqual([1, 2, 3, 4, 5].map((at) => `Máy ${at}`));
      await machine.post('withdraw', { device: devices[1]?.id }, glass);
      const gone = await quay('poll', { duty: true }, tokens[1]);
      expect([gone.status, sentenceOf(gone)]).toEqual([
        401,
        expect.stringContaining('mã ghép mới'),
      ]);
      expect((await quay('poll', { duty: true }, tokens[0])).status).toBe(200);
      expect((await quay('pair', { key: await key(), name: 'Máy 6' })).status).toBe(200);
    });

    test('and withdrawn in the CMS, by those who may', async () => {
      const token = await paired();
      const admin = await authorizationOf(cms(), await makeUser(cms().payload, 'admin'));
      const address = `/api/desk-duty/${machine.desk.id}`;
      const { body } = await ask(cms(), 'GET', address, { authorization: admin });
      const [device] = body['devices'] as { id: string; name: string; tokenHash?: string }[];
      expect(device).toMatchObject({ name: 'Điện thoại chị Mẫu' });
      expect(device?.tokenHash).toBeUndefined();
      const asked = { authorization: admin, body: { device: device?.id } };
      expect((await ask(cms(), 'POST', `${address}/withdraw`, asked)).status).toBe(200);
      expect((await quay('poll', { duty: true }, token)).status).toBe(401);
    });
  });

  describe('says to the glass what is true', () => {
    test('nobody is on duty, it rings, somebody heard, somebody comes, it is over', async () => {
      const token = await paired();
      const post = { call: randomUUID() };
      const state = async () => (await call(post)).body['state'];
      expect(await state()).toBe('nobody');
      await poll(token, { duty: false });
      expect(await state()).toBe('nobody');
      const [running] = (await poll(token)).calls;
      expect(running).toMatchObject({ machine: 'Máy số 1', state: 'ringing' });
      expect(await state()).toBe('ringing');
      const answer = (said: string) => quay('answer', { call: running?.id, answer: said }, token);
      await answer('wait');
      expect((await call(post)).body).toEqual({ state: 'heard', until: expect.any(String) });
      await answer('coming');
      expect(await state()).toBe('coming');
      await answer('ring');
      expect(await state()).toBe('ringing');
      await answer('met');
      expect(await state()).toBe('over');
      expect(await poll(token)).toMatchObject({ calls: [], today: { calls: 1, came: 1 } });
    });

    test('an answer holds for five minutes, then it rings again', async () => {
      const token = await paired();
      const post = { call: randomUUID() };
      await call(post);
      const [running] = (await poll(token)).calls;
      await quay('answer', { call: running?.id, answer: 'wait' }, token);
      for (const minute of [1, 2, 3, 4, 5]) {
        later(60);
        await poll(token);
        // Each minute the glass has been heard a moment ago.
        expect([minute, (await call(post)).body['state']]).toEqual([
          minute,
          minute < 5 ? 'heard' : 'ringing',
        ]);
      }
    });
  });

  describe('reaches the page', () => {
    test('in the words of the guide, and never in those of the visitor', async () => {
      const token = await paired();
      const { id } = await make(cms().payload, 'guides', machine.places, {
        _status: 'published',
        title: 'Làm thẻ căn cước',
        prepare: [{ text: 'Giấy khai sinh' }, { text: 'Sổ hộ khẩu cũ', note: 'nếu còn' }],
      });
      const missing = [paperKey('Sổ hộ khẩu cũ nếu còn')];
      await call({ call: randomUUID(), guide: id, step: 0, missing });
      const [running] = (await poll(token)).calls;
      expect(running).toMatchObject({ task: 'Làm thẻ căn cước', missing: ['Sổ hộ khẩu cũ'] });
      expect(running?.step).toMatchObject({ at: 1 });
      await call({ call: randomUUID(), guide: 'Nguyễn Văn A', step: 3 });
      const [other] = (await poll(token)).calls;
      expect(other).toMatchObject({ missing: [] });
      expect(JSON.stringify(other)).not.toContain('Nguyễn');
      const words = await call({ call: randomUUID(), typed: 'Nguyễn Văn A' });
      expect(words.status).toBe(400);
    });

    test('until 15 seconds without a post; then it is named as missed', async () => {
      const token = await paired();
      const since = new Date().toISOString();
      const post = { call: randomUUID() };
      await call(post);
      const [running] = (await poll(token)).calls;
      later(16);
      expect(await poll(token, { since })).toMatchObject({
        calls: [],
        missed: [{ machine: 'Máy số 1', seconds: 0 }],
      });
      const late = await quay('answer', { call: running?.id, answer: 'coming' }, token);
      expect([late.status, sentenceOf(late)]).toEqual([409, expect.stringContaining('thôi gọi')]);
      await call(post);
      expect((await poll(token)).calls).toHaveLength(1);
    });
  });

  test('strangers are refused before anything they sent is read', async () => {
    const device = await paired();
    const strange = { what: 1 };
    const answers = await Promise.all([
      ...['call', 'pair', 'devices', 'withdraw'].map((what) => machine.post(what, strange, device)),
      ...['poll', 'answer', 'today'].map((what) => quay(what, strange, glass)),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 401));
    const known = await Promise.all([
      ...['call', 'withdraw'].map((what) => machine.post(what, strange, glass)),
      ...['poll', 'answer', 'today'].map((what) => quay(what, strange, device)),
    ]);
    expect(known.map(({ status }) => status)).toEqual(known.map(() => 400));
  });

  test('one token may not hurry; another one is not held up by it', async () => {
    const [token, other] = [await paired('A'), await paired('B')];
    const statuses: number[] = [];
    for (let at = 0; at < 95; at += 1)
      statuses.push((await quay('poll', { duty: true }, token)).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(90);
    expect(statuses.slice(90)).toEqual([429, 429, 429, 429, 429]);
    expect((await quay('poll', { duty: true }, other)).status).toBe(200);
  });
});
