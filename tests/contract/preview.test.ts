import type { CollectionSlug } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import { kinds } from '../../content/kinds.ts';
import { serveFile } from '../../cms/writing/preview/files.ts';
import { plainPicture } from '../support/files/pictures.ts';
import { ask, authorizationOf, sentenceOf, type Answer } from './support/api.ts';
import { contract } from './support/contract.ts';
import { fourMembers, make, prose } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';
import { buildRenderer, frameIn, pageIn } from './support/preview.ts';

const everyView = { views: ['phone', 'kiosk', 'changes'] };

/** Views of each collection that the public sees; the kiosk shows some of them. */
const shown: [CollectionSlug, string[]][] = [
  ['guides', ['phone', 'kiosk']],
  ['articles', ['phone']],
  ['documents', ['phone']],
  ['apps', ['phone']],
  ['topics', ['phone', 'kiosk']],
  ['notices', ['phone', 'kiosk']],
  ['hotlines', ['phone']],
  ['terms', ['phone']],
  ['communes', ['phone', 'kiosk']],
  ['hamlets', ['phone', 'kiosk']],
  ['teams', ['phone', 'kiosk']],
  ['meetings', ['phone']],
  ['former-units', ['phone', 'kiosk']],
  ['desks', ['kiosk']],
];

contract('the preview', (cms) => {
  const { places } = provinceIn(cms);
  const known: Record<'editor' | 'commune' | 'reader', string> = {
    editor: '',
    commune: '',
    reader: '',
  };

  beforeAll(async () => {
    buildRenderer();
    const { payload } = cms();
    for (const role of ['editor', 'commune', 'reader'] as const)
      known[role] = await authorizationOf(cms(), await makeUser(payload, role, places.commune));
  });

  const draw = (address: string, body: unknown = {}, authorization = known.editor) =>
    ask(cms(), 'POST', `/api/preview/${address}`, { authorization, body });
  const page = (answer: Answer, view = 'phone', authorization = known.editor) =>
    pageIn(cms(), answer, view, authorization);

  test.each(shown)(
    'draws drafts of %s as the site and the kiosk show them',
    async (slug, views) => {
      const { id, ...made } = await make(cms().payload, slug, places);
      const answer = await draw(`${slug}/${id}`, everyView);
      const kind = Object.values(kinds).find(({ collection }) => collection === slug);
      const title = String(made[kind?.title ?? '']);
      // The name of a team stands nowhere on the page of its hamlet when it is the only one.
      const words = slug === 'teams' ? 'Nguyễn Bình' : title;
      expect([answer.status, answer.body['title']]).toEqual([200, title]);
      expect(Object.keys(answer.body['frames'] as object)).toEqual(views);
      for (const view of views) expect(await page(answer, view)).toContain(words);
    },
  );

  test('draws what stands in the form, and saves nothing of it', async () => {
    const { id } = await make(cms().payload, 'guides', places, { title: 'Tên đã lưu' });
    const values = {
      title: 'Tên đang gõ',
      steps: [{ title: 'Mở máy' }, { title: 'Bấm số 5', body: prose('Giữ tay cho lâu.') }],
    };
    const answer = await draw(`guides/${id}`, { values, views: ['phone', 'kiosk'], step: 1 });
    expect(await page(answer)).toMatch(/Tên đang gõ[\s\S]*Giữ tay cho lâu\./);
    expect(await page(answer, 'kiosk')).toMatch(/kiosk-begins[^>]*step[^>]*&quot;at&quot;:1/);
    const kept = await cms().payload.findByID({ collection: 'guides', id, draft: true });
    expect(kept.title).toBe('Tên đã lưu');
  });

  describe('of a document that one may not read', () => {
    test('draws nothing, whatever is sent along', async () => {
      const theirs = await make(cms().payload, 'teams', places, { hamlet: places.otherHamlet });
      const own = await make(cms().payload, 'teams', places);
      const values = { name: 'Tổ khác' };
      const status = async (address: string, authorization: string) =>
        (await draw(address, { values }, authorization)).status;
      expect(await status(`teams/${own.id}`, known.commune)).toBe(200);
      expect(await status(`teams/${theirs.id}`, known.commune)).toBe(404);
      expect(await status(`teams/${own.id}`, '')).toBe(403);
      expect(await status('topics', known.commune)).toBe(403);
      expect(await status('guides', known.reader)).toBe(403);
      expect(await status('teams/khong-co', known.editor)).toBe(404);
      expect(await status('users/x', known.editor)).toBe(404);
      expect(await status('constructor/x', known.editor)).toBe(404);
    });

    test('shows a frame only to who asked for it', async () => {
      const { id } = await make(cms().payload, 'guides', places);
      const answer = await draw(`guides/${id}`);
      expect(await page(answer)).toContain('<main');
      await expect(page(answer, 'phone', known.reader)).rejects.toThrow('404');
      await expect(page(answer, 'phone', '')).rejects.toThrow('404');
    });
  });

  test('stands in a sandbox that reaches no network and runs no code but its own', async () => {
    const { id } = await make(cms().payload, 'guides', places);
    const answer = await draw(`guides/${id}`, everyView);
    for (const view of ['phone', 'kiosk']) {
      const { headers } = await frameIn(cms(), answer, view, known.editor);
      const policy = (headers.get('Content-Security-Policy') ?? '').split('; ');
      expect(policy).toEqual(
        expect.arrayContaining([
          'sandbox allow-scripts',
          "default-src 'none'",
          "connect-src 'none'",
          "form-action 'none'",
          "frame-ancestors 'self'",
        ]),
      );
      expect(policy.join()).not.toMatch(/unsafe-inline|https?:|\*/);
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    }
  });

  describe('of people', () => {
    test('never shows a number or a picture that was not agreed to', async () => {
      const { payload } = cms();
      const data = await plainPicture(400, 300).png().toBuffer();
      const file = { name: 'nguoi.png', mimetype: 'image/png', data, size: data.length };
      const { id: picture } = await payload.create({
        collection: 'media',
        data: { alt: 'Chân dung' },
        file,
      });
      const consent = { given: true, date: '2026-11-01', how: 'ký giấy', scope: ['phone'] };
      const members = [
        { ...fourMembers[0], phone: '0912345678', picture },
        { ...fourMembers[1], phone: '0987654321', picture, consent },
        ...fourMembers.slice(2),
      ];
      const { id } = await make(payload, 'teams', places, { members });
      const answer = await draw(`teams/${id}`, everyView);
      const bodies = [await page(answer), await page(answer, 'kiosk')];
      for (const body of bodies) {
        expect(body).toContain('0987654321');
        expect(body).not.toContain('0912345678');
        expect(body).not.toMatch(/nguoi[\w-]*\.(?:png|webp)/);
      }
    });
  });

  describe('with uploaded files', () => {
    let guide: string;
    let picture: { id: string; filename: string };
    beforeAll(async () => {
      const { payload } = cms();
      const data = await plainPicture(400, 300).png().toBuffer();
      const file = { name: 'buoc-mot.png', mimetype: 'image/png', data, size: data.length };
      picture = (await payload.create({
        collection: 'media',
        data: { alt: 'Bước một' },
        file,
      })) as unknown as typeof picture;
      const steps = [
        { title: 'Mở máy', picture: { source: 'media', media: picture.id } },
        { title: 'Xem', body: prose('Gõ /media/nguoi.png vào ô địa chỉ.') },
      ];
      guide = (await make(payload, 'guides', places, { steps })).id;
    });

    test('gives addresses that hold for a short while and for this file only', async () => {
      const html = await page(await draw(`guides/${guide}`));
      const [, until = '', signature = '', name = ''] =
        /src="\/api\/preview\/files\/(\d+)\/([\w-]+)\/([\w.-]+)"/.exec(html) ?? [];
      expect(name).toBe(picture.filename);
      const served = (asked: object, now = Date.now()) =>
        serveFile(cms().payload, { until, signature, name, ...asked }, now);
      expect((await served({}))?.headers.get('Content-Type')).toMatch(/^image\//);
      expect(await served({}, Number(until) + 1)).toBeUndefined();
      expect(await served({ until: String(Number(until) + 1) })).toBeUndefined();
      expect(await served({ name: 'nguoi.png' })).toBeUndefined();
      expect(await served({ signature: signature.slice(1) })).toBeUndefined();
      expect(await served({ signature: '' })).toBeUndefined();
    });

    test('opens no file whose address somebody has typed', async () => {
      expect(await page(await draw(`guides/${guide}`))).toContain('Gõ /media/nguoi.png vào');
    });
  });

  describe('with whatever may be sent', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(90)}1${'}'.repeat(90)}`) as unknown;
    const junk: Record<string, unknown>[] = [
      { title: null },
      { title: { toString: 'x' } },
      { title: ['x'] },
      { steps: 'không phải danh sách' },
      { steps: [null] },
      { steps: [{ title: 5, body: { root: { children: [{ type: 'block' }] } } }] },
      { steps: [{ title: 'a', body: { root: null } }] },
      { steps: [{ title: 'a', body: { root: { children: 'x' } } }] },
      { steps: Array.from({ length: 20_000 }, () => ({ title: 'Bấm' })) },
      {
        steps: [{ title: '<script>alert(1)</script>', warning: '"><img src=x onerror=alert(1)>' }],
      },
      { summary: '$& $` </main></script><!--' },
      { summary: 'ă'.repeat(500_000) },
      { topic: { id: { id: { id: 'x' } } } },
      { topic: 'khong-co', apps: ['x', null, 5] },
      { slug: '../../etc/passwd' },
      { slug: '%00' },
      { language: 'xx', translationOf: 'x' },
      { reviewBy: 'hôm qua' },
      { updatedAt: 'không phải giờ' },
      { id: 'khác', __proto__: { a: 1 } },
      deep as Record<string, unknown>,
    ];

    test.each(junk.map((values) => [JSON.stringify(values).slice(0, 60), values]))(
      'answers %s with a page or a sentence',
      async (_, values) => {
        const { id } = await make(cms().payload, 'guides', places);
        const answer = await draw(`guides/${id}`, { values, ...everyView });
        expect([200, 422]).toContain(answer.status);
        if (answer.status === 422) expect(sentenceOf(answer)).toMatch(/^(?:Có|Chưa|Bài) .*\.$/);
        else expect(await page(answer)).not.toMatch(/<script>alert|<img src=x/);
        expect(JSON.stringify(answer.body)).not.toMatch(/\bat .*\.(?:ts|mjs)/);
      },
    );
  });
});
