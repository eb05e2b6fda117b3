import { describe, expect, test } from 'vitest';
import { record } from '../../cms/storage/audit/record.ts';
import { takeTurn } from '../../cms/storage/tries/turns.ts';
import { photograph } from '../support/files/pictures.ts';
import { type Answer, ask, enter, type Person, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';

const day = 24 * 3_600_000;
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();

contract('what one stolen session does to many', (cms) => {
  const { places } = provinceIn(cms);

  /** Has removed as much as is let through at once. */
  const tired = async ({ user }: Person, what = 'content', count = 10) => {
    const whose = { account: String(user.id), what };
    for (let at = 0; at < count; at += 1)
      await takeTurn(cms().payload, whose, { allows: () => true, longest: day });
  };
  const send = ({ authorization }: Person, method: string, address: string, body?: object) =>
    ask(cms(), method, `/api/${address}`, { authorization, ...(body && { body }) });
  const upload = async (
    { authorization }: Person,
    method: string,
    address: string,
    fields: object,
  ) => {
    const file = { name: 'a.jpg', mimetype: 'image/jpeg', data: Buffer.from(await photograph()) };
    return ask(cms(), method, `/api/${address}`, { authorization, form: fields, file });
  };
  const idOf = ({ body }: Answer) => String((body['doc'] as { id?: unknown } | undefined)?.id);
  const trash = async (by: Person) => {
    const { id } = await make(cms().payload, 'terms', places);
    return (await send(by, 'PATCH', `terms/${id}`, { deletedAt: inDays(0) })).status;
  };

  describe('is not faster with more accounts', () => {
    test('those that it made share its pace, in both directions', async () => {
      const [maker, made, other] = [
        await enter(cms(), 'admin'),
        await enter(cms(), 'editor'),
        await enter(cms(), 'editor'),
      ];
      const entry = { deed: 'create' as const, of: 'users', document: String(made.user.id) };
      await record(cms().payload, { ...entry, by: maker.user });
      await tired(maker, 'content', 9);
      expect(await trash(made)).toBe(200);
      expect([await trash(made), await trash(maker), await trash(other)]).toEqual([429, 429, 200]);
    });

    test('and makes no more of them on a day than a province needs', async () => {
      const admin = await enter(cms(), 'admin');
      await tired(admin, 'newAccounts', 199);
      const create = (email: string) =>
        send(admin, 'POST', 'users', { email, name: 'Cán bộ mới', role: 'reader' });
      expect((await create('thu-200@example.vn')).status).toBe(201);
      const refused = await create('thu-201@example.vn');
      expect([refused.status, sentenceOf(refused)]).toEqual([
        429,
        expect.stringContaining('200 tài khoản trong một ngày'),
      ]);
    });

    test('nor with the roles of those who decide nothing', async () => {
      const [admin, official] = [await enter(cms(), 'admin'), await enter(cms(), 'editor')];
      await tired(admin, 'accounts');
      const change = (role: string) => send(admin, 'PATCH', `users/${official.user.id}`, { role });
      expect((await change('editor')).status).toBe(200);
      expect((await change('reader')).status).toBe(429);
    });
  });

  test('replaces files by a pace of their own, but not those that it made today', async () => {
    const [maker, other] = [await enter(cms(), 'editor'), await enter(cms(), 'editor')];
    const id = idOf(await upload(maker, 'POST', 'media', { alt: 'Cầu Gành Hào' }));
    await tired(maker, 'files', 30);
    await tired(other, 'files', 29);
    await tired(other);
    const replace = (by: Person) => upload(by, 'PATCH', `media/${id}`, { alt: 'Cầu' });
    expect((await replace(other)).status).toBe(200);
    const refused = await replace(other);
    expect([refused.status, sentenceOf(refused)]).toEqual([
      429,
      expect.stringContaining('vừa thay 30 tệp trong 10 phút'),
    ]);
    expect((await replace(maker)).status).toBe(200);
    expect((await send(other, 'PATCH', `media/${id}`, { alt: 'Cầu mới' })).status).toBe(200);
  });

  describe('keeps signed forms', () => {
    const form = async (by: Person) => {
      const { id: team } = await make(cms().payload, 'teams', places);
      const fields = { team, signedOn: inDays(-1), removeOn: inDays(60) };
      return idOf(await upload(by, 'POST', 'consent-forms', fields));
    };

    test('until their day, which comes nearer by the pace, and by who may delete', async () => {
      const [maker, editor, admin] = [
        await enter(cms(), 'editor'),
        await enter(cms(), 'editor'),
        await enter(cms(), 'admin'),
      ];
      const id = await form(maker);
      const removeOn = async (by: Person, days: number) =>
        (await send(by, 'PATCH', `consent-forms/${id}`, { removeOn: inDays(days) })).status;
      expect(await removeOn(editor, -1)).toBe(403);
      expect([await removeOn(editor, 59), await removeOn(admin, 1)]).toEqual([200, 200]);
      // A form posts the day as it is.
      expect(await removeOn(editor, 1)).toBe(200);
      expect(await removeOn(editor, 60)).toBe(200);
      await tired(editor);
      expect([await removeOn(editor, 50), await removeOn(editor, 70)]).toEqual([429, 200]);
    });
  });

  describe('at the settings', () => {
    const versionOf = async (data: object) => {
      await cms().payload.updateGlobal({ slug: 'settings', data });
      const { docs } = await cms().payload.findGlobalVersions({
        slug: 'settings',
        limit: 1,
        sort: '-updatedAt',
      });
      return String(docs[0]?.id);
    };
    const restore = (by: Person, version: string) =>
      send(by, 'POST', `globals/settings/versions/${version}`);

    test('brings back an earlier version by its own rights only, and signs it', async () => {
      const [approver, admin, reader] = [
        await enter(cms(), 'approver'),
        await enter(cms(), 'admin'),
        await enter(cms(), 'reader'),
      ];
      const old = await versionOf({ province: 'Cà Mau cũ', withdrawalsHeldFrom: 100 });
      await versionOf({ province: 'Cà Mau', withdrawalsHeldFrom: 20 });
      expect((await restore(reader, old)).status).toBe(403);
      expect((await restore(approver, old)).status).toBe(200);
      expect(
        await cms().payload.findGlobal({ slug: 'settings', showHiddenFields: true }),
      ).toMatchObject({
        province: 'Cà Mau cũ',
        withdrawalsHeldFrom: 20,
        changedBy: approver.user.id,
      });
      expect((await restore(admin, old)).status).toBe(200);
      expect(await cms().payload.findGlobal({ slug: 'settings' })).toMatchObject({
        withdrawalsHeldFrom: 100,
      });
      await tired(approver);
      expect((await restore(approver, old)).status).toBe(429);
    });
  });

  test('leaves what others saved, and what was yesterday, however often it saves', async () => {
    const [own, other] = [await enter(cms(), 'approver'), await enter(cms(), 'approver')];
    const { id } = await make(cms().payload, 'synonyms', places);
    const save = ({ user }: Person) =>
      cms().payload.update({ collection: 'synonyms', id, data: {}, depth: 0, user });
    const versions = async () =>
      (
        await cms().payload.findVersions({
          collection: 'synonyms',
          where: { parent: { equals: id } },
          pagination: false,
          limit: 0,
          depth: 0,
          sort: '-updatedAt',
        })
      ).docs;
    await save(own);
    const [first, yesterday] = [(await versions())[0], inDays(-1)];
    await cms().payload.db.updateVersion({
      collection: 'synonyms',
      id: first?.id ?? '',
      versionData: { updatedAt: yesterday } as never,
      returning: false,
    });
    await save(other);
    const second = (await versions())[0];
    for (let saves = 0; saves < 52; saves += 1) await save(own);
    const kept = async () => (await versions()).map((version) => version.id);
    const all = await kept();
    expect(all).toHaveLength(52);
    expect(all).toEqual(expect.arrayContaining([first?.id, second?.id]));
    // What the program saves by itself is nobody's.
    await cms().payload.update({ collection: 'synonyms', id, data: {}, depth: 0 });
    await save(own);
    expect(await kept()).toEqual(expect.arrayContaining([first?.id, second?.id]));
  }, 120_000);
});
