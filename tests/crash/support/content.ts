import type { CollectionSlug, Payload } from 'payload';
import { prose } from '../../contract/support/documents.ts';

/** The person who edits. */
export const person = { email: 'bien-tap@vi-du.vn', password: 'một câu dài chẳng ai đoán ra 74' };

/** Guides that are edited while things break. */
export const guides = ['mot', 'hai', 'ba', 'bon'].map((name) => ({
  id: `huong-dan-${name}`,
  slug: `huong-dan-${name}`,
  address: `/huong-dan/huong-dan-${name}/`,
}));

/** Content of a few pages: a start with it takes seconds. */
export async function plantSmallContent(payload: Payload): Promise<void> {
  const publish = (collection: CollectionSlug, data: object) =>
    payload.create({ collection, data: { ...data, _status: 'published' } as never });
  const summary = 'Một câu nói bài này giúp gì.';
  await publish('users', { ...person, name: 'Biên tập', role: 'admin' });
  const topic = await publish('topics', { name: 'Dịch vụ công', summary, icon: 'home' });
  for (const { id, slug } of guides) {
    const steps = ['Mở trang', 'Điền tờ khai', 'Gửi'].map((title) => ({
      title,
      body: prose('Bà con làm theo.'),
    }));
    await publish('guides', {
      id,
      slug,
      title: `Hướng dẫn ${slug}`,
      summary,
      topic: topic.id,
      steps,
      help: prose('Hỏi tổ công nghệ số ở ấp.'),
      reviewBy: '2099-12-31T05:00:00.000Z',
    });
  }
  const names = { name: 'Xã Đất Mũi', short: 'Đất Mũi' };
  const commune = await publish('communes', { ...names, type: 'xa', code: '32244' });
  await publish('hamlets', { name: 'Ấp Mũi', kind: 'ap', commune: commune.id });
  await payload.updateGlobal({
    slug: 'settings',
    data: { province: 'Cà Mau', contact: { organisation: 'Sở Khoa học và Công nghệ' } },
  });
}
