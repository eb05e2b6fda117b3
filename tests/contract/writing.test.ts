import type { CollectionSlug, PayloadRequest } from 'payload';
import { createLocalReq } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { examine, seriousFaults } from '../../cms/writing/examine/examine.ts';
import { ask, askAs, authorizationOf, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make, prose, valid } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { blankForm, formWithBlankRows } from './support/form-values.ts';
import { makeUser } from './support/people.ts';

contract('help while writing', (cms) => {
  const { places } = provinceIn(cms);
  let req: PayloadRequest;
  beforeAll(async () => {
    req = await createLocalReq({}, cms().payload);
  });

  /** A guide that may be sent. */
  const whole = async (changes: Record<string, unknown> = {}) => ({
    ...valid('guides', places),
    slug: 'mot-bai',
    steps: [
      {
        title: 'Mở ứng dụng',
        done: 'Màn hình đầu của ứng dụng hiện ra.',
        stuck: 'Nhờ tổ ở ấp coi giùm.',
        picture: { source: 'drawing', drawing: 'dien-thoai' },
      },
    ],
    ...changes,
  });
  const rules = async (data: Record<string, unknown>) =>
    (await examine(req, { collection: 'guides', data })).map(({ rule, path }) => `${rule} ${path}`);

  it('finds nothing at a guide that may be sent', async () => {
    expect(await rules(await whole())).toEqual([]);
  });

  it('names every field that is empty or wrong, wherever it stands', async () => {
    const found = await seriousFaults(req, {
      collection: 'guides',
      data: await whole({
        summary: ' ',
        steps: [{ title: '' }],
        sources: [{ document: 'Luật', publisher: 'Quốc hội', url: 'khong-phai' }],
        officialLink: { url: 'http://khong.vn', label: 'Trang' },
      }),
    });
    const told = found.map(({ rule, place }) => `${rule}: ${place}`);
    expect(told).toEqual([
      'empty-field: Tóm tắt',
      'wrong-field: Liên kết chính thức, Địa chỉ',
      'empty-field: Bước 1, Việc cần làm',
      'wrong-field: Nguồn 1, Địa chỉ',
    ]);
  });

  describe('asks the CMS', () => {
    it('whether a number is a hotline, an office, or of a member who agreed', async () => {
      const { payload } = cms();
      await make(payload, 'hotlines', places, { number: '19001234', _status: 'published' });
      await make(payload, 'hotlines', places, { number: '19005678', _status: 'draft' });
      const consent = { given: true, date: '2026-01-01', how: 'ký giấy', scope: ['phone'] };
      await make(payload, 'teams', places, {
        _status: 'published',
        members: ['0912000001', '0912000002', '', ''].map((phone, at) => ({
          name: `Người ${at}`,
          role: 'Tổ viên',
          phone: phone || null,
          ...(at === 0 && { consent }),
        })),
      });
      const numbers = ['1900 1234', '1900 5678', '0912 000 001', '0912 000 002'];
      const told = await Promise.all(
        numbers.map(async (number) => rules(await whole({ help: prose(`Gọi ${number}.`) }))),
      );
      expect(told).toEqual([[], ['unknown-number help'], [], ['unknown-number help']]);
    });

    it('where links lead', async () => {
      const { payload } = cms();
      const live = await make(payload, 'guides', places, { slug: 'dang-do', _status: 'published' });
      const draft = await make(payload, 'guides', places, { slug: 'con-nhap', _status: 'draft' });
      await make(payload, 'redirects', places, { from: '/cu/', to: '/' });
      const commune = await payload.findByID({ collection: 'communes', id: places.commune });
      const hamlet = await payload.findByID({ collection: 'hamlets', id: places.hamlet });
      const to = (fields: object) => ({
        root: {
          ...prose('').root,
          children: [
            {
              type: 'paragraph',
              version: 1,
              children: [
                { type: 'text', text: 'Coi bài ', version: 1 },
                {
                  type: 'link',
                  version: 3,
                  fields,
                  children: [{ type: 'text', text: 'đó nè', version: 1 }],
                },
              ],
            },
          ],
        },
      });
      const at = async (url: string) => rules(await whole({ help: to({ url }) }));
      const doc = async (value: string) =>
        rules(
          await whole({
            help: to({ linkType: 'internal', doc: { relationTo: 'guides', value } }),
          }),
        );
      expect(await at('/huong-dan/dang-do/')).toEqual([]);
      expect(await at('/huong-dan/dang-do#buoc-1')).toEqual([]);
      expect(await at(`/xa-phuong/${commune.slug}/${hamlet.slug}/`)).toEqual([]);
      expect(await at('/lua-dao/')).toEqual([]);
      expect(await at('/cu/')).toEqual([]);
      expect(await doc(live.id)).toEqual([]);
      expect(await at('/huong-dan/con-nhap/')).toEqual(['dead-link help']);
      expect(await doc(draft.id)).toEqual(['dead-link help']);
      expect(await doc('khong-co')).toContain('dead-link help');
      expect(await at('/huong-dan/khong-co/')).toEqual(['dead-link help']);
      expect(await at('/media/%E0%A4%A')).toEqual(['dead-link help']);
      expect(await at('/xa-phuong/khong/co/')).toEqual(['dead-link help']);
      expect(await at('/km/')).toEqual(['dead-link help']);
      await make(cms().payload, 'guides', places, { language: 'km', _status: 'published' });
      expect(await at('/km')).toEqual([]);
    });
  });

  describe('at its address', () => {
    const post = async (role: 'editor' | 'commune' | 'reader', collection: string, body: object) =>
      askAs(
        cms(),
        await makeUser(cms().payload, role, places.commune),
        'POST',
        `/api/writing/${collection}`,
        body,
      );

    it('answers who may save the document', async () => {
      const { status, body, headers } = await post('editor', 'guides', { data: {} });
      expect(status).toBe(200);
      expect((body['findings'] as unknown[]).length).toBeGreaterThan(3);
      expect(headers.get('cache-control')).toBe('no-store');
    });

    it('answers at every form: nothing typed, lines without a word, a whole document', async () => {
      const { payload } = cms();
      const admin = await authorizationOf(cms(), await makeUser(payload, 'admin'));
      const checked = Object.values(payload.collections).flatMap(({ config }) =>
        config.versions?.drafts ? config : [],
      );
      expect(checked.length).toBeGreaterThan(10);
      const failed: string[] = [];
      for (const { slug, fields } of checked) {
        const whole = valid(slug as CollectionSlug, places);
        const shapes: Record<string, unknown> = {
          nothing: {},
          blank: blankForm(fields),
          'blank lines': formWithBlankRows(fields),
          whole,
          'whole with blank lines': { ...formWithBlankRows(fields), ...whole },
        };
        for (const [shape, data] of Object.entries(shapes)) {
          const address = `/api/writing/${slug}`;
          const { status } = await ask(cms(), 'POST', address, {
            body: { data },
            authorization: admin,
          });
          if (status !== 200) failed.push(`${slug}, ${shape}: ${status}`);
        }
      }
      expect(failed).toEqual([]);
    });

    it('says no to who only reads, to nobody, and to what is no form', async () => {
      const denied = await post('reader', 'guides', { data: {} });
      expect(denied.status).toBe(403);
      expect(sentenceOf(denied)).toBe('Bạn chưa được phép sửa mục này.');
      expect((await ask(cms(), 'POST', '/api/writing/guides', { body: {} })).status).toBe(403);
      for (const collection of ['users', 'payload-preferences', 'constructor', 'tries'])
        expect((await post('editor', collection, { data: {} })).status).toBe(404);
      for (const data of [null, [], 'x', 7, { steps: { 0: 1 }, help: [] }])
        expect((await post('editor', 'guides', { id: {}, data })).status).toBe(200);
    });
  });

  it('keeps what is not finished from being sent, and says why at the fields', async () => {
    const editor = await makeUser(cms().payload, 'editor');
    const authorization = await authorizationOf(cms(), editor);
    const send = async (data: Record<string, unknown>) => {
      const saved = await ask(cms(), 'POST', '/api/guides?draft=true', {
        body: data,
        authorization,
      });
      expect(saved.status).toBe(201);
      const { id } = saved.body['doc'] as { id: string };
      return ask(cms(), 'POST', `/api/workflow/guides/${id}/send`, { body: {}, authorization });
    };
    expect((await send(await whole({ slug: null }))).status).toBe(200);
    const refused = await send(
      await whole({ slug: null, summary: '', reviewBy: null, help: prose('Gọi 0912 345 679.') }),
    );
    expect(refused.status).toBe(400);
    const [error] = refused.body['errors'] as { data: { errors: { path: string }[] } }[];
    const paths = error?.data.errors.map(({ path }) => path);
    expect(paths?.toSorted()).toEqual(['help', 'reviewBy', 'summary']);
  });
});
