import type { CollectionSlug, TypedUser } from 'payload';
import { beforeEach, describe, expect, test } from 'vitest';
import { addToday, nothing } from '../../cms/safeguards/quota/days.ts';
import { megabyte, quotas } from '../../cms/publishing/globals/quotas.ts';
import { takeTry } from '../../cms/storage/tries/tries.ts';
import { signIns } from '../../cms/accounts/sign-in/limits.ts';
import { mostOfAccount } from '../../cms/base/access/preferences.ts';
import { plainPicture } from '../support/files/pictures.ts';
import { type Answer, ask, authorizationOf, logIn, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { goodPassword, makeUser } from './support/people.ts';

contract('what an account may add on one day', (cms) => {
  const { places } = provinceIn(cms);
  let editor: TypedUser;
  let authorization: string;
  beforeEach(async () => {
    editor = await makeUser(cms().payload, 'editor');
    authorization = await authorizationOf(cms(), editor);
  });

  const draft = (body: object = { title: 'Nháp' }) =>
    ask(cms(), 'POST', '/api/guides?draft=true', { body, authorization });
  const patch = (address: string, body: object, as = authorization) =>
    ask(cms(), 'PATCH', `/api/${address}`, { body, authorization: as });
  /** Leaves so much for today. */
  const leave = (left: Partial<Record<keyof typeof quotas, number>>, of = editor) =>
    addToday(cms().payload, String(of.id), {
      ...nothing,
      ...Object.fromEntries(
        Object.entries(left).map(([name, amount]) => {
          const most = quotas[name as keyof typeof quotas].usual;
          return [name, (/bytes/i.test(name) ? most * megabyte : most) - amount];
        }),
      ),
    });
  const refusal = (answer: Answer) => [answer.status, sentenceOf(answer)];
  const full = (said: string) => [429, expect.stringContaining(said)];
  const count = async (collection: CollectionSlug) =>
    (await cms().payload.count({ collection })).totalDocs;

  describe('saves', () => {
    test('come to an end with a sentence, and go on when an administrator says so', async () => {
      await leave({ saves: 2 });
      const { body } = await draft();
      const { id } = body['doc'] as { id: string };
      expect((await patch(`guides/${id}?draft=true`, { title: 'Hai' })).status).toBe(200);
      const before = await count('guides');
      const said = 'đã lưu 2.000 lần, hết mức một ngày. Điều bạn viết còn nguyên trong mẫu nhập';
      expect(refusal(await draft())).toEqual(full(said));
      expect(refusal(await patch(`guides/${id}?draft=true`, { title: 'Ba' }))).toEqual(full(said));
      expect(await count('guides')).toBe(before);
      const admin = await makeUser(cms().payload, 'admin');
      await leave({ saves: 0 }, admin);
      const asAdmin = await authorizationOf(cms(), admin);
      const raise = (savesPerDay: number) =>
        ask(cms(), 'POST', '/api/globals/settings', {
          body: { province: 'Cà Mau', contact: { organisation: 'Sở' }, savesPerDay },
          authorization: asAdmin,
        });
      expect((await raise(2500)).status).toBe(200);
      expect((await draft()).status).toBe(201);
      expect((await raise(2000)).status).toBe(200);
    });

    test('of many requests at one moment no more than there is room for', async () => {
      await leave({ saves: 3 });
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, at) => draft({ title: `Cùng lúc ${at}` })),
      );
      const statuses = answers.map(({ status }) => status).toSorted();
      expect(statuses.slice(-5)).toEqual(Array(5).fill(429));
      expect(new Set(statuses)).toEqual(new Set([201, 429]));
    });

    test('are all that changes something: comments, checks, links to a draft', async () => {
      const { id } = await make(cms().payload, 'guides', places);
      const team = await make(cms().payload, 'teams', places);
      const post = (address: string, body: object = {}) =>
        ask(cms(), 'POST', `/api/${address}`, { body, authorization });
      const doors = [
        () => post(`comments-at/guides/${id}`, { path: '', text: 'Xem lại.', mentions: [] }),
        () => post(`preview/guides/${id}/links`),
        () => post(`directory/teams/${team.id}/check`),
        () => post(`workflow/guides/${id}/send`),
        () => post('payload-locked-documents', { document: { relationTo: 'guides', value: id } }),
      ];
      await leave({ saves: 0 });
      const rows = async () => [
        await count('comments'),
        await count('preview-links'),
        await count('audit'),
        await count('payload-locked-documents'),
      ];
      const before = await rows();
      for (const door of doors) expect(refusal(await door())).toEqual(full('hết mức một ngày'));
      expect(await rows()).toEqual(before);
    });
  });

  test('files come to an end by their number and by their weight', async () => {
    const file = await plainPicture(40, 30).png().toBuffer();
    const form = { alt: 'Một hình' };
    const sent = { name: 'hinh.png', mimetype: 'image/png', data: Buffer.from(file) };
    const send = () => ask(cms(), 'POST', '/api/media', { form, file: sent, authorization });
    await leave({ files: 1 });
    expect((await send()).status).toBe(201);
    expect(refusal(await send())).toEqual(full('đã đưa lên 300 tệp'));
    const other = await makeUser(cms().payload, 'commune', places.commune);
    authorization = await authorizationOf(cms(), other);
    await leave({ fileBytes: 10 }, other);
    const before = await count('media');
    expect(refusal(await send())).toEqual(full('đã đưa lên 1.000 MB tệp'));
    expect(await count('media')).toBe(before);
  });

  test('a reader has no door that fills the disk', async () => {
    const reader = await makeUser(cms().payload, 'reader');
    const as = await authorizationOf(cms(), reader);
    const value = { filters: 'x'.repeat(mostOfAccount / 2) };
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        ask(cms(), 'POST', `/api/payload-preferences/bo-loc-${at}`, {
          body: { value },
          authorization: as,
        }),
      ),
    );
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    const mine = { 'user.value': { equals: reader.id } };
    const { docs } = await cms().payload.find({
      collection: 'payload-preferences',
      where: mine,
      limit: 0,
    });
    const kept = docs.reduce((sum, one) => sum + JSON.stringify(one.value).length, 0);
    expect(kept).toBeLessThanOrEqual(mostOfAccount);
  });

  test('logging in again and again slows down, and nobody else is kept out', async () => {
    const login = () => logIn(cms(), { email: editor.email, password: goodPassword });
    const who = String(editor.id);
    for (let at = 0; at < signIns.free - 1; at += 1) await takeTry(cms().payload, signIns, { who });
    expect((await login()).status).toBe(200);
    expect(refusal(await login())).toEqual(full('đăng nhập quá nhiều lần'));
    const { email } = await makeUser(cms().payload, 'reader');
    expect((await logIn(cms(), { email, password: goodPassword })).status).toBe(200);
  });
});
