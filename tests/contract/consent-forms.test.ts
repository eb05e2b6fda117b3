import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { TypedUser } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import { withdrawExpired } from '../../cms/people/consent/expired.ts';
import { forgetForms } from '../../cms/people/consent/forget.ts';
import { exportSnapshot } from '../../cms/publishing/export/export.ts';
import { readMyWork } from '../../cms/admin/my-work/my-work.ts';
import { paper } from '../support/files/papers.ts';
import { photograph } from '../support/files/pictures.ts';
import { authorizationOf, respond } from './support/api.ts';
import { contract } from './support/contract.ts';
import { fourMembers, make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';

const day = 24 * 3600_000;
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();

contract('proofs of consents, and their days', (cms) => {
  const { places } = provinceIn(cms);
  let team: string;
  const people = new Map<string, { user: TypedUser; letter: string }>();
  const letterOf = (name: string) => people.get(name)?.letter ?? '';
  const userOf = (name: string) => people.get(name)?.user ?? null;

  beforeAll(async () => {
    const { payload } = cms();
    team = (await make(payload, 'teams', places, { _status: 'published' })).id;
    const made = {
      admin: await makeUser(payload, 'admin'),
      editor: await makeUser(payload, 'editor'),
      official: await makeUser(payload, 'commune', places.commune),
      stranger: await makeUser(payload, 'commune', places.otherCommune),
      reader: await makeUser(payload, 'reader'),
    };
    for (const [name, user] of Object.entries(made))
      people.set(name, { user, letter: await authorizationOf(cms(), user) });
  });

  const ask = (as: string, address: string, raw?: FormData) =>
    respond(cms(), raw ? 'POST' : 'GET', `/api/${address}`, {
      authorization: letterOf(as),
      ...(raw && { raw }),
    });

  async function upload(as: string, of: string, file?: File): Promise<Response> {
    const body = new FormData();
    const picture = new Uint8Array(await photograph());
    body.set('file', file ?? new File([picture], 'CCCD Nguyễn Văn A.jpg', { type: 'image/jpeg' }));
    body.set('_payload', JSON.stringify({ team: of, signedOn: inDays(-1), removeOn: inDays(60) }));
    return ask(as, 'consent-forms', body);
  }

  const kept = async (answer: Response) => {
    const { doc, errors } = (await answer.json()) as {
      doc: { id: string; filename: string };
      errors?: unknown;
    };
    expect(errors).toBeUndefined();
    return doc;
  };
  const folder = () => path.join(cms().environment.dataDir, 'consent-forms');

  describe('a photographed form', () => {
    test.each([
      ['admin', 200],
      ['editor', 200],
      ['official', 200],
      ['stranger', 404],
      ['reader', 403],
      ['nobody', 403],
    ])('is read by %s: %i', async (name, status) => {
      const { id, filename } = await kept(await upload('official', team));
      expect((await ask(name, `consent-forms/${id}`)).status).toBe(status);
      const file = await ask(name, `consent-forms/file/${filename}`);
      expect(file.status === 200).toBe(status === 200);
    });

    test('is no paper, and of the own commune', async () => {
      const pdf = new File([new Uint8Array(paper('x'))], 'a.pdf', { type: 'application/pdf' });
      expect((await upload('official', team, pdf)).status).toBe(400);
      expect((await upload('stranger', team)).status).toBe(403);
      expect((await upload('reader', team)).status).toBe(403);
    });

    test('is removed with its file on its day, and not before', async () => {
      const { id, filename } = await kept(await upload('editor', team));
      const { payload } = cms();
      const there = async () => ({
        row: (await payload.count({ collection: 'consent-forms', where: { id: { equals: id } } }))
          .totalDocs,
        file: (await readdir(folder())).includes(filename),
      });
      await forgetForms(payload, new Date(Date.now() + 59 * day));
      expect(await there()).toEqual({ row: 1, file: true });
      await forgetForms(payload, new Date(Date.now() + 60 * day));
      expect(await there()).toEqual({ row: 0, file: false });
      const { docs } = await payload.find({
        collection: 'audit',
        where: { document: { equals: id } },
        sort: 'at',
      });
      expect(docs.map(({ deed }) => deed)).toEqual(['create', 'forgetForm']);
    });

    test('goes with a team that is deleted for good', async () => {
      const { payload } = cms();
      const other = await make(payload, 'teams', places);
      const { id } = await kept(await upload('editor', other.id));
      await payload.delete({ collection: 'teams', id: other.id });
      const where = { id: { equals: id } };
      expect((await payload.count({ collection: 'consent-forms', where })).totalDocs).toBe(0);
    });

    test('is in no snapshot', async () => {
      const { filename } = await kept(await upload('editor', team));
      const options = { siteUrl: 'https://apso.example.vn', asOf: new Date().toISOString() };
      const { snapshot } = await exportSnapshot(cms().payload, options);
      expect(JSON.stringify(snapshot)).not.toContain(filename);
    });
  });

  describe('a consent until a day', () => {
    const agreed = (until?: string, date = inDays(-10)) => ({
      given: true,
      date,
      scope: ['phone' as const],
      how: 'Ký giấy',
      ...(until && { until }),
    });
    const [an, ...others] = fourMembers;
    const withConsent = (consent: object) => [
      { ...an, id: 'nguoi-an', name: 'Nguyễn An', role: 'Tổ viên', phone: '0903000001', consent },
      ...others,
    ];
    const shown = async () => {
      const options = { siteUrl: 'https://apso.example.vn', asOf: new Date().toISOString() };
      const { snapshot } = await exportSnapshot(cms().payload, options);
      return JSON.stringify(snapshot.teams).includes('0903000001');
    };

    test('is told before, taken back after, and given anew', async () => {
      const { payload } = cms();
      const live = { _status: 'published' as const };
      const data = { ...live, members: withConsent(agreed(inDays(5))) };
      const { id } = await make(payload, 'teams', places, data);
      expect(await shown()).toBe(true);

      const told = async (name: string, now = new Date()) =>
        (await readMyWork({ payload, user: userOf(name) }, now)).flatMap(({ heading, tasks }) =>
          tasks
            .filter((task) => task.id === id && /hết hạn/.test(heading))
            .map((task) => Reflect.get(task, 'field') as unknown),
        );
      expect(await told('official')).toEqual(['members.0.consent.until']);
      expect(await told('official', new Date(Date.now() - 40 * day))).toEqual([]);
      expect(await told('stranger')).toEqual([]);
      expect(await told('reader')).toEqual([]);

      await withdrawExpired(payload, new Date(Date.now() + 5 * day));
      expect(await shown()).toBe(true);
      await withdrawExpired(payload, new Date(Date.now() + 6 * day));
      expect(await shown()).toBe(false);
      const versions = await payload.countVersions({
        collection: 'teams',
        where: { parent: { equals: id } },
      });
      await withdrawExpired(payload, new Date(Date.now() + 7 * day));
      const after = await payload.countVersions({
        collection: 'teams',
        where: { parent: { equals: id } },
      });
      expect(after).toEqual(versions);

      const again = { ...live, members: withConsent(agreed(inDays(300), inDays(0))) };
      await payload.update({ collection: 'teams', id, data: again });
      expect(await shown()).toBe(true);
    });

    test.each([
      ['has passed already', agreed(inDays(-1)), /Đã qua ngày này/],
      ['is before it was given', agreed(inDays(-20)), /ngày đồng ý hoặc sau đó/],
    ])('is not published when it %s', async (_, consent, sentence) => {
      const data = { _status: 'published', members: withConsent(consent) };
      await expect(make(cms().payload, 'teams', places, data)).rejects.toMatchObject({
        data: {
          errors: [{ path: 'members.0.consent.until', message: expect.stringMatching(sentence) }],
        },
      });
    });
  });
});
