import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportSnapshot, type ExportOptions } from '../../cms/publishing/export/export.ts';
import { parseSnapshot } from '../../content/snapshot/parse.ts';
import { contract } from './support/contract.ts';
import { amend, make, prose, valid } from './support/documents.ts';
import { provinceIn } from './support/province.ts';

const live = { _status: 'published' };
const asOf = '2026-11-24T08:00:00.000Z';

contract('export', (cms) => {
  beforeAll(async () => {
    // Nothing can be published before somebody said whose site it is.
    await expect(exported()).rejects.toThrow(/Cài đặt chưa điền đủ/);
  });
  const { places } = provinceIn(cms);

  const exported = (options: Partial<ExportOptions> = {}) =>
    exportSnapshot(cms().payload, { siteUrl: 'https://apso.example.vn', asOf, ...options });

  const guide = (data: Record<string, unknown> = {}) =>
    make(cms().payload, 'guides', places, { ...live, ...data });

  beforeEach(async () => {
    await cms().payload.delete({ collection: 'guides', where: {} });
  });

  describe('what is published', () => {
    test('is a snapshot that holds together', async () => {
      const { id } = await guide({ steps: [{ title: 'Mở máy', body: prose('Bấm nút <bật>.') }] });
      const { snapshot, heldBack } = await exported();
      expect(heldBack).toEqual([]);
      expect(parseSnapshot({ ...snapshot })).toEqual(snapshot);
      expect(snapshot.settings.siteUrl).toBe('https://apso.example.vn');
      expect(snapshot.guides.find((one) => one.id === id)?.steps).toMatchObject([
        { title: 'Mở máy', body: [{ type: 'prose', html: '<p>Bấm nút &lt;bật&gt;.</p>' }] },
      ]);
    });

    test('is neither a draft nor a draft of something published', async () => {
      const draft = await make(cms().payload, 'guides', places, { _status: 'draft' });
      const { id } = await guide({ summary: 'Bản đã đăng.' });
      await cms().payload.update({
        collection: 'guides',
        id,
        draft: true,
        data: { summary: 'Bản nháp bí mật.', _status: 'draft' },
      });
      const { snapshot } = await exported();
      expect(snapshot.guides.some((one) => one.id === draft.id)).toBe(false);
      expect(snapshot.guides.find((one) => one.id === id)?.summary).toBe('Bản đã đăng.');
      expect(JSON.stringify(snapshot)).not.toContain('bí mật');
    });

    test('is gone when it is withdrawn, and links to it are plain text', async () => {
      const target = await guide();
      const link = {
        ...prose('').root.children[0],
        type: 'link',
        version: 3,
        id: '6743a1b2c3d4e5f607182930',
        fields: {
          linkType: 'internal',
          doc: { relationTo: 'guides', value: target.id },
          newTab: false,
        },
        children: prose('bài kia').root.children[0]?.children,
      };
      const body = prose('');
      body.root.children = [{ ...body.root.children[0], children: [link] }] as never;
      const { id } = await guide({ related: [target.id], steps: [{ title: 'Coi bài kia', body }] });
      const address = `/huong-dan/${String(target['slug'])}/`;
      const html = async () =>
        (await exported()).snapshot.guides.find((one) => one.id === id)?.steps[0]?.body[0];
      expect(await html()).toMatchObject({ html: `<p><a href="${address}">bài kia</a></p>` });

      await amend(cms().payload, 'guides', target.id, { _status: 'draft' });
      const { snapshot, deadLinks } = await exported();
      expect(await html()).toMatchObject({ html: '<p>bài kia</p>' });
      expect(snapshot.guides.find((one) => one.id === id)?.related).toEqual([]);
      expect(snapshot.gone.map((one) => one.address)).toContain(address);
      expect(deadLinks.filter((one) => one.id === id)).toHaveLength(2);
      expect(parseSnapshot({ ...snapshot })).toEqual(snapshot);
    });
  });

  describe('notices', () => {
    test('are not told before they begin, and the next change is known', async () => {
      const soon = '2026-11-24T10:00:00.000Z';
      const { id } = await make(cms().payload, 'notices', places, {
        ...live,
        startsAt: soon,
        endsAt: '2026-11-25T10:00:00.000Z',
      });
      const has = ({ snapshot }: Awaited<ReturnType<typeof exported>>) =>
        snapshot.notices.some((notice) => notice.id === id);
      const before = await exported();
      expect(has(before)).toBe(false);
      expect(before.snapshot.meta.nextChangeAt).toBe(soon);
      const after = await exported({ asOf: soon });
      expect(has(after)).toBe(true);
      expect(after.snapshot.meta.nextChangeAt).toBe('2026-11-25T10:00:00.000Z');
      await cms().payload.delete({ collection: 'notices', id });
    });
  });

  describe('a record that is no good', () => {
    /** Past all validation, as an import or an older version of the code may have left it. */
    const spoil = (id: string) =>
      cms().payload.db.updateOne({ collection: 'guides', id, data: { summary: ' ' } });

    test('stays out and is told to editors; the others are not stopped', async () => {
      const { id, title, slug } = await guide();
      const other = await guide();
      await spoil(id);
      const { snapshot, heldBack } = await exported();
      expect(heldBack).toEqual([
        { kind: 'guides', id, title, reasons: ['Tóm tắt còn trống.'], kept: false },
      ]);
      const ids = snapshot.guides.map((one) => one.id);
      expect(ids).not.toContain(id);
      expect(ids).toContain(other.id);
      expect(snapshot.gone.map(({ address }) => address)).toContain(`/huong-dan/${String(slug)}/`);
    });

    test('keeps its version of the last good snapshot', async () => {
      const { id } = await guide({ summary: 'Bản tốt.' });
      const lastGood = (await exported()).snapshot;
      await spoil(id);
      const { snapshot, heldBack } = await exported({ lastGood });
      expect(heldBack).toMatchObject([{ id, kept: true }]);
      expect(snapshot.guides.find((one) => one.id === id)?.summary).toBe('Bản tốt.');
    });
  });

  describe('practices', () => {
    test('are there with their steps, and kept as they were when their screen changes', async () => {
      const { payload } = cms();
      const { id: screen } = await make(payload, 'screens', places, live);
      const path = valid('practices', { ...places, screen });
      const { id } = await make(payload, 'practices', places, { ...live, ...path });
      const { snapshot, heldBack } = await exported();
      expect(heldBack).toEqual([]);
      const before = snapshot.practices.find((one) => one.id === id);
      expect(before?.steps).toEqual([
        { type: 'talk', words: 'Mở máy lên nghen.', say: 'Làm theo nghen.', go: 'Mở máy' },
        {
          type: 'tap',
          screen,
          element: 'gui-yeu-cau',
          say: 'Chạm “Gửi yêu cầu”.',
          free: 'Gửi cho xã.',
          answers: [],
        },
      ]);
      expect(before?.end.keep).toEqual(['Đọc kỹ rồi gửi.']);
      const elements = [{ type: 'button', text: 'Nộp' }];
      await amend(payload, 'screens', screen, { elements, ...live });
      const after = await exported({ lastGood: snapshot });
      expect(after.snapshot.practices.find((one) => one.id === id)).toEqual(before);
      expect(after.heldBack).toMatchObject([
        { kind: 'screens', id: screen, kept: true },
        { kind: 'practices', id, kept: true },
      ]);
      await payload.delete({ collection: 'practices', id });
    });
  });

  describe('files', () => {
    const upload = async (alt: string) => {
      const size = { width: 400, height: 300, channels: 3 as const };
      const data = await sharp({ create: { ...size, background: '#0a6' } })
        .jpeg()
        .toBuffer();
      const file = { data, mimetype: 'image/jpeg', name: 'hinh.jpg', size: data.length };
      return cms().payload.create({ collection: 'media', data: { alt }, file });
    };

    test('leave only when something published shows them', async () => {
      const shown = await upload('Tôm');
      await upload('Cua');
      const { id } = await guide({
        steps: [{ title: 'Coi hình', picture: { source: 'media', media: shown.id } }],
      });
      const { snapshot } = await exported();
      expect(snapshot.media.map((one) => one.id)).toEqual([shown.id]);
      expect(snapshot.media[0]?.sizes.length).toBeGreaterThan(0);
      await cms().payload.delete({ collection: 'guides', id });
      expect((await exported()).snapshot.media).toEqual([]);
    });
  });
});
