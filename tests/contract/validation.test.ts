import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, authorizationOf, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { fourMembers, make, prose } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';

const published = { _status: 'published' };

contract('validation', (cms) => {
  let payload: Payload;
  const { places } = provinceIn(cms);

  beforeAll(async () => {
    payload = cms().payload;
  });

  /** Lists the faults of a document that somebody wants to publish: path and message. */
  async function faultsOf(
    collection: CollectionSlug,
    data: Record<string, unknown>,
  ): Promise<{ path: string; message: string }[]> {
    try {
      await make(payload, collection, places, { ...published, ...data });
      return [];
    } catch (error) {
      const { data: details } = error as {
        data?: { errors?: { path: string; message: string }[] };
      };
      if (!details?.errors) throw error;
      return details.errors.map(({ path, message }) => ({ path, message }));
    }
  }

  test.each(['0912 345 678', '+84 912.345.678', '02903831234', '1900 0368', '113', '1022'])(
    'the number %s can be dialled',
    async (number) => {
      const { number: kept } = await make(payload, 'hotlines', places, { number });
      expect(kept).toMatch(/^\d+$/);
    },
  );

  test.each(['0912 345', '12345', '0212', 'không có', '+1 202 555 0100'])(
    'the number %s is refused with a sentence that helps',
    async (number) => {
      const [fault, ...others] = await faultsOf('hotlines', { number });
      expect(others).toEqual([]);
      expect(fault).toMatchObject({ path: 'number', message: expect.stringMatching(/số/) });
    },
  );

  test('a team of three is kept as a draft but not published', async () => {
    const members = fourMembers.slice(0, 3);
    const draft = await payload.create({
      collection: 'teams',
      data: { name: 'Tổ ba người', hamlet: places.hamlet, members },
      draft: true,
    });
    expect(draft.members).toHaveLength(3);
    const publishing = payload.update({
      collection: 'teams',
      id: draft.id,
      data: { _status: 'published' },
    });
    await expect(publishing).rejects.toMatchObject({
      data: {
        errors: [{ path: 'members', message: expect.stringContaining('có 3 thành viên') }],
      },
    });
    const complete = { members: fourMembers, _status: 'published' as const };
    const live = await payload.update({ collection: 'teams', id: draft.id, data: complete });
    expect(live._status).toBe('published');
  });

  describe('a consent', () => {
    const member = { name: 'Lê Tám', role: 'Tổ trưởng', phone: '0290 000 0123' };
    const faults = (consent: Record<string, unknown>) =>
      faultsOf('teams', { members: [{ ...member, consent }, ...fourMembers.slice(1)] });

    test('has a date, a scope and a way', async () => {
      const paths = (await faults({ given: true })).map(({ path }) => path);
      expect(paths).toEqual(['date', 'scope', 'how'].map((field) => `members.0.consent.${field}`));
    });

    test('is recorded whole, or is not there', async () => {
      const consent = { given: true, date: '2026-01-16', scope: ['phone'], how: 'Ký giấy' };
      expect(await faults(consent)).toEqual([]);
      expect(await faults({ given: false })).toEqual([]);
    });
  });

  describe('a name', () => {
    const long = 'Đăng ký '.repeat(16).trim();

    test('has 120 letters at most: that is said with what to do, and a draft is kept', async () => {
      const said = '“Tên bài” dài 127 chữ cái, nhiều nhất là 120. Rút gọn bớt 7 chữ cái.';
      expect(await faultsOf('guides', { title: long })).toEqual([{ path: 'title', message: said }]);
      expect(await faultsOf('guides', { title: long.slice(0, 120) })).toEqual([]);
      const members = [{ name: long, role: 'Tổ viên' }, ...fourMembers];
      expect(await faultsOf('teams', { members })).toMatchObject([{ path: 'members.0.name' }]);
      const data = { title: long } as never;
      const draft = await payload.create({ collection: 'guides', data, draft: true, depth: 0 });
      expect(draft.title).toBe(long);
    });
  });

  test('a second document with the same key is refused, and the field is named', async () => {
    await make(payload, 'desks', places, { code: 'QUAYMOT' });
    expect(await faultsOf('desks', { code: 'QUAYMOT' })).toMatchObject([{ path: 'code' }]);
    await make(payload, 'redirects', places, { from: '/cu/' });
    expect(await faultsOf('redirects', { from: '/cu/' })).toMatchObject([{ path: 'from' }]);
  });

  describe('no form grows without end, drafts too', () => {
    let editor: string;
    beforeAll(async () => {
      editor = await authorizationOf(cms(), await makeUser(payload, 'editor'));
    });
    const save = (address: string, body: object) =>
      ask(cms(), 'POST', `/api/${address}?draft=true`, { body, authorization: editor });
    const faultOf = ({ body }: Awaited<ReturnType<typeof save>>) =>
      (
        body['errors'] as { data?: { errors?: { path: string; message: string }[] } }[] | undefined
      )?.[0]?.data?.errors;

    test('a list has 200 rows, a field that takes several 200 entries', async () => {
      const rows = (count: number) => Array.from({ length: count }, () => ({}));
      const many = await save('guides', { title: 'Nhiều bước', steps: rows(201) });
      expect([many.status, faultOf(many)]).toEqual([
        400,
        [
          expect.objectContaining({
            path: 'steps',
            message: expect.stringMatching(/có 201 dòng, nhiều nhất là 200\. Hãy bớt 1\.$/),
          }),
        ],
      ]);
      expect((await save('guides', { title: 'Nhiều bước', steps: rows(200) })).status).toBe(201);
      const words = Array.from({ length: 201 }, (_, at) => `từ ${at}`);
      const entries = await save('terms', { term: 'Nhiều tên', also: words });
      expect([entries.status, faultOf(entries)]).toMatchObject([400, [{ path: 'also' }]]);
    });

    test('a rich text has 400 kB, a document 1 MB', async () => {
      const heavy = await save('articles', { title: 'Dài', meaning: prose('ơ'.repeat(250_000)) });
      expect([heavy.status, faultOf(heavy)]).toMatchObject([
        400,
        [{ path: 'meaning', message: expect.stringMatching(/nhiều nhất là 400 kB/) }],
      ]);
      const whole = await save('articles', { title: 'Dài', summary: 'a'.repeat(1_100_000) });
      expect([whole.status, sentenceOf(whole)]).toEqual([
        413,
        expect.stringMatching(/nhiều nhất là 1\.024 kB\. Chữ vẫn còn/),
      ]);
    });
  });

  describe('a redirect', () => {
    const faults = (from: string, to: string) => faultsOf('redirects', { from, to });

    test('never leads back to where it began', async () => {
      expect(await faults('/vong/', '/vong')).toMatchObject([{ path: 'to' }]);
      expect(await faults('/vong/', '/vong/con/')).toMatchObject([{ path: 'to' }]);
      await make(payload, 'redirects', places, { from: '/vong-1/', to: '/vong-2/' });
      const { id } = await make(payload, 'redirects', places, { from: '/vong-2/', to: '/vong-3/' });
      expect(await faults('/vong-3/', '/vong-1/')).toMatchObject([
        { path: 'to', message: expect.stringContaining('đi vòng mãi') },
      ]);
      const back = { collection: 'redirects', id, data: { to: '/vong-1/' } } as const;
      expect((await payload.update(back)).to).toBe('/vong-3/');
      expect(await faults('/vong-0/', '/vong-1/')).toEqual([]);
    });

    test('does not begin at a page that people read', async () => {
      const { liveAddress } = await make(payload, 'guides', places, published);
      expect(await faults(String(liveAddress), '/lua-dao/')).toMatchObject([{ path: 'from' }]);
      expect(await faults('/lua-dao', '/')).toMatchObject([{ path: 'from' }]);
      expect(await faults('/cu/?a=1', '/')).toMatchObject([{ path: 'from' }]);
    });
  });

  describe('a refusal names fields as the form does', () => {
    let authorization: string;
    beforeAll(async () => {
      authorization = await authorizationOf(cms(), await makeUser(payload, 'admin'));
    });
    const refusal = async (collection: CollectionSlug, body: Record<string, unknown>) => {
      const answer = await ask(cms(), 'POST', `/api/${collection}`, { body, authorization });
      expect(answer.status).toBe(400);
      return sentenceOf(answer);
    };

    test('also where the database refuses', async () => {
      const taken = { from: '/trung/', to: '/' };
      await make(payload, 'redirects', places, taken);
      expect(await refusal('redirects', taken)).toBe('Xin sửa mục này: Địa chỉ cũ');
    });
  });

  describe('the library', () => {
    const upload = (name: string, mimetype: string, data: Buffer, alt = 'Bà con ở quầy') =>
      payload.create({
        collection: 'media',
        data: { alt },
        file: { name, mimetype, data, size: data.length },
      });

    test('takes no drawings that can hold scripts', async () => {
      const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
      await expect(upload('hinh.svg', 'image/svg+xml', svg)).rejects.toThrow(/Thư viện nhận hình/);
      await expect(upload('hinh.png', 'image/png', svg)).rejects.toThrow();
    });
  });
});
