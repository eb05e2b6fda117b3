import { describe, expect, test } from 'vitest';
import { contract } from '../support/contract.ts';
import { make } from '../support/documents.ts';
import { provinceIn } from '../support/province.ts';

contract('slugs, search and order', (cms) => {
  const { places } = provinceIn(cms);

  const guide = (data: Record<string, unknown>) => make(cms().payload, 'guides', places, data);

  describe('a slug', () => {
    test('is made from the title, without accents', async () => {
      const { slug } = await guide({ title: 'Đăng ký ở Đất Mũi: cần gì?' });
      expect(slug).toBe('dang-ky-o-dat-mui-can-gi');
    });

    test('gets a number when it is taken, also by a draft', async () => {
      const title = 'Nộp hồ sơ tại nhà';
      const slugs = [await guide({ title }), await guide({ title })].map(({ slug }) => slug);
      expect(slugs).toEqual(['nop-ho-so-tai-nha', 'nop-ho-so-tai-nha-2']);
    });

    test('follows the title until the document is published', async () => {
      const { id } = await guide({ title: 'Tên đầu tiên' });
      const rename = (title: string, _status: 'draft' | 'published') =>
        cms().payload.update({
          collection: 'guides',
          id,
          data: { title, _status },
          draft: _status === 'draft',
        });
      expect((await rename('Tên thứ hai', 'draft')).slug).toBe('ten-thu-hai');
      expect((await rename('Tên thứ hai', 'published')).slug).toBe('ten-thu-hai');
      expect((await rename('Tên thứ ba', 'published')).slug).toBe('ten-thu-hai');
    });

    test('of a hamlet is unique in its commune only', async () => {
      const data = { name: 'Ấp Một', _status: 'published' };
      const hamlet = (commune: string) =>
        make(cms().payload, 'hamlets', places, { ...data, commune });
      expect((await hamlet(places.commune))['slug']).toBe('ap-mot');
      expect((await hamlet(places.otherCommune))['slug']).toBe('ap-mot');
      await expect(hamlet(places.commune)).rejects.toMatchObject({
        message: 'Xin sửa mục này: Đường dẫn',
        data: { errors: [{ path: 'slug', message: expect.stringContaining('đã có một ấp') }] },
      });
    });

    test('that another document has is refused, and the field is named', async () => {
      await guide({ slug: 'mot-cho' });
      await expect(guide({ slug: 'mot-cho' })).rejects.toMatchObject({
        data: { errors: [{ path: 'slug' }] },
      });
    });
  });

  test('the same text gives the same bytes, however it was typed', async () => {
    const decomposed = 'Hướng dẫn'.normalize('NFD');
    const { title } = await guide({ title: decomposed });
    expect(title).toBe('Hướng dẫn'.normalize('NFC'));
  });

  test('what nobody sees does not enter with a text: nothing reads backwards, equal words are equal', async () => {
    const steps = [{ title: '\u202aGọi 1900 0368\u202c', body: undefined }];
    const made = await guide({ title: '\ufeffGiấy \u202etờ\u2069', steps });
    expect([made.title, made.slug]).toEqual(['Giấy tờ', 'giay-to']);
    expect((made['steps'] as { title: string }[]).map(({ title }) => title)).toEqual([
      'Gọi 1900 0368',
    ]);
  });

  test.each(['đường dây', 'DUONG DAY', 'duong'])('“%s” finds “Đường dây nóng”', async (typed) => {
    const { id } = await make(cms().payload, 'hotlines', places, { name: 'Đường dây nóng' });
    const { docs } = await cms().payload.find({
      collection: 'hotlines',
      where: { name: { like: typed } },
    });
    expect(docs.map((found) => found.id)).toContain(id);
    await cms().payload.delete({ collection: 'hotlines', id });
  });

  test('names stand in the Vietnamese order', async () => {
    const names = ['Ấp 10', 'Đăng', 'Dân', 'Ấp 2', 'An', 'Ăn', 'Ân', 'Ấn', 'Danh'];
    for (const term of names) await make(cms().payload, 'terms', places, { term });
    const { docs } = await cms().payload.find({
      collection: 'terms',
      sort: 'sortKey',
      pagination: false,
    });
    const collator = new Intl.Collator('vi', { numeric: true });
    expect(docs.map(({ term }) => term)).toEqual([...names].sort(collator.compare));
  });
});
