import { expect, test } from 'vitest';
import { readPublication } from '../../../cms/publishing/publication/publication.ts';
import { contract } from '../support/contract.ts';
import { make, versionsOf } from '../support/documents.ts';
import { provinceIn } from '../support/province.ts';

const published = { _status: 'published' } as const;
const draft = { _status: 'draft' } as const;

contract('publishing', (cms) => {
  const { places } = provinceIn(cms);

  /** Counts how often the doorbell rings while something is done. */
  async function ringsOf(deed: () => Promise<unknown>): Promise<number> {
    const before = (await readPublication(cms().payload)).requestedSeq;
    await deed();
    return (await readPublication(cms().payload)).requestedSeq - before;
  }

  const guide = (data: Record<string, unknown> = {}) => make(cms().payload, 'guides', places, data);
  const change = (id: string, data: Record<string, unknown>, asDraft = false) =>
    cms().payload.update({ collection: 'guides', id, data, draft: asDraft, depth: 0 });
  const isGone = async (address: string) =>
    (await cms().payload.count({ collection: 'gone', where: { address: { equals: address } } }))
      .totalDocs;
  const redirectOf = async (from: string) =>
    (await cms().payload.find({ collection: 'redirects', where: { from: { equals: from } } }))
      .docs[0]?.to;

  test('the doorbell rings once for each change that the public sees, and not for drafts', async () => {
    const { id } = await guide();
    expect(await ringsOf(() => guide())).toBe(0);
    expect(await ringsOf(() => change(id, { summary: 'Khác.' }, true))).toBe(0);
    expect(await ringsOf(() => change(id, published))).toBe(1);
    expect(await ringsOf(() => change(id, { ...published, summary: 'Sửa.' }))).toBe(1);
    expect(await ringsOf(() => change(id, { summary: 'Bản nháp.' }, true))).toBe(0);
    expect(await ringsOf(() => change(id, draft))).toBe(1);
    expect(await ringsOf(() => change(id, { summary: 'Nháp nữa.' }, true))).toBe(0);
    expect(await ringsOf(() => cms().payload.delete({ collection: 'guides', id }))).toBe(0);
  });

  test('what has no drafts rings with every change', async () => {
    let id = '';
    expect(
      await ringsOf(async () => ({ id } = await make(cms().payload, 'synonyms', places))),
    ).toBe(1);
    const words = ['chữ', 'từ'];
    expect(
      await ringsOf(() => cms().payload.update({ collection: 'synonyms', id, data: { words } })),
    ).toBe(1);
    expect(await ringsOf(() => cms().payload.delete({ collection: 'synonyms', id }))).toBe(1);
  });

  test('no ring is lost when many publish at once, and quiet work does not ring', async () => {
    const guides = await Promise.all(Array.from({ length: 10 }, () => guide()));
    expect(await ringsOf(() => Promise.all(guides.map(({ id }) => change(id, published))))).toBe(
      10,
    );
    const quietly = { collection: 'guides', context: { quiet: true } } as const;
    const all = guides.map(({ id }) => cms().payload.update({ ...quietly, id, data: published }));
    expect(await ringsOf(() => Promise.all(all))).toBe(0);
  });

  test('a draft over a live document leaves the live one alone', async () => {
    const { id } = await guide({ ...published, summary: 'Bản đang đăng.' });
    await change(id, { summary: 'Bản nháp.' }, true);
    const read = (asDraft: boolean) =>
      cms().payload.findByID({ collection: 'guides', id, draft: asDraft, depth: 0 });
    expect((await read(false)).summary).toBe('Bản đang đăng.');
    expect((await read(true)).summary).toBe('Bản nháp.');
  });

  test('an earlier version comes back whole', async () => {
    const steps = [{ title: 'Một', picture: { source: 'drawing', drawing: 'dien-thoai' } }];
    const { id } = await guide({ ...published, steps, audience: ['elder', 'citizen'] });
    await change(id, { ...published, steps: [{ title: 'Hai' }], audience: [] });
    const docs = await versionsOf(cms().payload, 'guides', id, 'createdAt');
    const rings = await ringsOf(() =>
      cms().payload.restoreVersion({ collection: 'guides', id: docs[0]?.id ?? '' }),
    );
    const back = await cms().payload.findByID({ collection: 'guides', id, depth: 0 });
    expect(rings).toBe(1);
    expect(back.audience).toEqual(['elder', 'citizen']);
    expect(back.steps.map(({ title, picture }) => [title, picture?.drawing])).toEqual([
      ['Một', 'dien-thoai'],
    ]);
  });

  test('an unpublished or deleted page is gone until it is published again', async () => {
    const { id, liveAddress } = await guide(published);
    const address = String(liveAddress);
    expect(address).toMatch(/^\/huong-dan\/[a-z0-9-]+\/$/);
    expect(await isGone(address)).toBe(0);
    await change(id, draft);
    expect(await isGone(address)).toBe(1);
    await change(id, published);
    expect(await isGone(address)).toBe(0);
    await cms().payload.delete({ collection: 'guides', id });
    expect(await isGone(address)).toBe(1);
  });

  test('the old address of a page leads to the new one, without detours or circles', async () => {
    const { id } = await guide({ ...published, slug: 'cho-thu-nhat' });
    await change(id, { ...published, slug: 'cho-thu-hai' });
    await change(id, { ...published, slug: 'cho-thu-ba' });
    expect(await redirectOf('/huong-dan/cho-thu-nhat/')).toBe('/huong-dan/cho-thu-ba/');
    expect(await redirectOf('/huong-dan/cho-thu-hai/')).toBe('/huong-dan/cho-thu-ba/');
    await change(id, { ...published, slug: 'cho-thu-nhat' });
    expect(await redirectOf('/huong-dan/cho-thu-nhat/')).toBeUndefined();
    expect(await redirectOf('/huong-dan/cho-thu-ba/')).toBe('/huong-dan/cho-thu-nhat/');
  });
});
