import type { CollectionSlug, TypedUser } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import type { Role } from '../../cms/base/access/roles.ts';
import { exportSnapshot } from '../../cms/publishing/export/export.ts';
import { plainPicture } from '../support/files/pictures.ts';
import { ask, authorizationOf, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make, valid } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';

/** Collections whose documents have no drafts: what is saved is what the public gets. */
const withoutDrafts = ['redirects', 'synonyms', 'best-bets'] as const satisfies CollectionSlug[];
const writers = ['editor', 'commune', 'reader'] as const satisfies Role[];

contract('what is live as soon as it is saved', (cms) => {
  const { places } = provinceIn(cms);
  let shown: { id: string };
  let approved: { id: string };
  let unused: { id: string };
  const ids = new Map<string, string>();
  const letters = new Map<Role, string>();

  beforeAll(async () => {
    const { payload } = cms();
    for (const role of ['approver', ...writers] as const) {
      const user: TypedUser = await makeUser(payload, role, places.commune);
      letters.set(role, await authorizationOf(cms(), user));
    }
    for (const collection of withoutDrafts)
      ids.set(collection, (await make(payload, collection, places)).id);
    shown = await makePicture('hinh-dang-dung');
    approved = await makePicture('hinh-cho-dang');
    unused = await makePicture('hinh-chua-dung');
    const live = { _status: 'published' };
    await make(payload, 'guides', places, { ...live, steps: [withPicture(shown.id)] });
    const { id } = await make(payload, 'guides', places, { steps: [withPicture(approved.id)] });
    await send('approver', 'POST', `workflow/guides/${id}/send`, {});
    const sent = await send('approver', 'POST', `workflow/guides/${id}/approve`, {});
    expect(sent.status).toBe(200);
  });

  const withPicture = (media: string) => ({ title: 'Mở ứng dụng', picture: { media } });

  async function makePicture(name: string): Promise<{ id: string }> {
    const data = await plainPicture(4, 4).png().toBuffer();
    return cms().payload.create({
      collection: 'media',
      data: { alt: name },
      file: { name: `${name}.png`, mimetype: 'image/png', data, size: data.length },
    });
  }

  const send = (role: Role, method: string, address: string, body?: object) =>
    ask(cms(), method, `/api/${address}`, { body, authorization: letters.get(role)! });

  const seen = async () => {
    const asOf = '2099-01-01T00:00:00.000Z';
    const { snapshot } = await exportSnapshot(cms().payload, { siteUrl: 'http://localhost', asOf });
    return JSON.stringify(snapshot);
  };

  test.each(writers)('%s changes nothing that the public sees', async (role) => {
    const before = await seen();
    for (const collection of withoutDrafts) {
      const id = ids.get(collection);
      const data = valid(collection, places);
      expect((await send(role, 'POST', collection, data)).status).toBe(403);
      expect((await send(role, 'PATCH', `${collection}/${id}`, data)).status).toBe(403);
      expect((await send(role, 'DELETE', `${collection}/${id}`)).status).toBe(403);
    }
    const settings = await send(role, 'POST', 'globals/settings', { province: 'Khác' });
    expect(settings.status).toBe(403);
    for (const { id } of [shown, approved]) {
      const changed = await send(role, 'PATCH', `media/${id}`, { alt: 'Chữ khác' });
      expect(changed.status).toBe(403);
    }
    await cms()
      .payload.findByID({ collection: 'media', id: approved.id })
      .then(({ alt }) => {
        expect(alt).toBe('hinh-cho-dang');
      });
    expect(await seen()).toBe(before);
  });

  test('an editor is told what to do instead, and mends what nobody sees yet', async () => {
    const refused = await send('editor', 'PATCH', `media/${shown.id}`, { alt: 'Chữ khác' });
    expect(sentenceOf(refused)).toContain('Hãy tải tệp mới lên');
    const mended = await send('editor', 'PATCH', `media/${unused.id}`, { alt: 'Chữ khác' });
    expect(mended.status).toBe(200);
  });

  test('an approver changes all of it', async () => {
    const media = await send('approver', 'PATCH', `media/${shown.id}`, { alt: 'Chữ đúng' });
    expect(media.status).toBe(200);
    for (const collection of withoutDrafts) {
      const made = await send('approver', 'POST', collection, valid(collection, places));
      expect(made.status).toBe(201);
    }
    const settings = await send('approver', 'POST', 'globals/settings', { province: 'Cà Mau' });
    expect(settings.status).toBe(200);
  });
});
