import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportSnapshot, type ExportOptions } from '../../cms/publishing/export/export.ts';
import { parseSnapshot } from '../../content/snapshot/parse.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces, nameProvince, type Places, prose, valid } from './support/documents.ts';

const live = { _status: 'published' };
const asOf = '2026-11-24T08:00:00.000Z';

contract('export', (cms) => {
  let places: Places;

  const exported = (options: Partial<ExportOptions> = {}) =>
    exportSnapshot(cms().payload, { siteUrl: 'https://apso.example.vn', asOf, ...options });

  const guide = (data: Record<string, unknown> = {}) =>
    make(cms().payload, 'guides', places, { ...live, ...data });

  const update = (collection: 'guides' | 'topics', id: string, data: Record<string, unknown>) =>
    cms().payload.update({ collection, id, data: { ...live, ...data } as never, depth: 0 });

  beforeAll(async () => {
    // Nothing can be published before somebody said whose site it is.
    await expect(exported()).rejects.toThrow(/Cài đặt chưa điền đủ/);
    await nameProvince(cms().payload);
    places = await makePlaces(cms().payload);
  });

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

    test('asks at the kiosk as an editor chose, else as the words suggest', async () => {
      const { id } = await guide({
        prepare: [
          { text: 'Thẻ căn cước', kind: 'have', drawing: 'danh-sach', alternative: 'no' },
          { text: 'Hoặc tài khoản VNeID' },
          { text: 'Hoặc giấy hẹn', alternative: 'no' },
        ],
      });
      const { snapshot } = await exported();
      expect(snapshot.guides.find((one) => one.id === id)?.prepare).toEqual([
        { text: 'Thẻ căn cước', kind: 'have', drawing: 'danh-sach', alternative: false },
        { text: 'Hoặc tài khoản VNeID', kind: 'have', drawing: 'cai-ung-dung', alternative: true },
        { text: 'Hoặc giấy hẹn', kind: 'bring', alternative: false },
      ]);
    });

    test('is the same each time, but for the moment', async () => {
      const one = (await exported()).snapshot;
      const other = (await exported({ asOf: '2026-11-24T09:00:00.000Z' })).snapshot;
      expect(JSON.stringify({ ...other, meta: one.meta })).toBe(JSON.stringify(one));
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

      await cms().payload.update({
        collection: 'guides',
        id: target.id,
        data: { _status: 'draft' },
      });
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

    test('is also one whose topic is not published', async () => {
      const topic = await make(cms().payload, 'topics', places, live);
      const { id } = await guide({ topic: topic.id });
      await cms().payload.update({
        collection: 'topics',
        id: topic.id,
        data: { _status: 'draft' },
      });
      const { snapshot, heldBack } = await exported();
      expect(heldBack).toMatchObject([{ id, kept: false }]);
      expect(heldBack[0]?.reasons[0]).toMatch(/^Cần có chủ đề/);
      expect(snapshot.guides.some((one) => one.id === id)).toBe(false);
      await update('topics', topic.id, {});
      expect((await exported()).snapshot.guides.some((one) => one.id === id)).toBe(true);
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
      await payload.update({
        collection: 'screens',
        id: screen,
        data: { elements, ...live } as never,
        depth: 0,
      });
      const after = await exported({ lastGood: snapshot });
      expect(after.snapshot.practices.find((one) => one.id === id)).toEqual(before);
      expect(after.heldBack).toMatchObject([
        { kind: 'screens', id: screen, kept: true },
        { kind: 'practices', id, kept: true },
      ]);
      await payload.delete({ collection: 'practices', id });
    });
  });

  describe('screens', () => {
    const screen = (data: Record<string, unknown> = {}) =>
      make(cms().payload, 'screens', places, { ...live, ...data });
    const stepsOf = async (id: string) =>
      (await exported()).snapshot.guides.find((one) => one.id === id)?.steps;

    test('say of each element what its type has', async () => {
      const { id: next } = await screen();
      const { id } = await screen({
        title: 'Trang chủ',
        next,
        elements: [
          { type: 'row', text: 'Wi-Fi', note: 'Đang bật', icon: 'wifi', variant: 'care' },
          { type: 'field', text: 'Số tài khoản', note: '0123' },
          { type: 'tick', text: 'Tôi xác nhận', variant: 'on' },
          { type: 'camera', variant: 'card' },
          { type: 'address', text: 'dichvucong.gov.vn.top', variant: 'wrong' },
          { type: 'button', text: 'Gửi', variant: 'quiet', tap: true },
        ],
      });
      const { snapshot, heldBack } = await exported();
      expect(heldBack).toEqual([]);
      expect(snapshot.screens.find((one) => one.id === id)).toMatchObject({
        place: 'VNeID',
        title: 'Trang chủ',
        next,
        elements: [
          { type: 'row', text: 'Wi-Fi', note: 'Đang bật', icon: 'wifi' },
          { type: 'field', text: 'Số tài khoản', value: '0123' },
          { type: 'tick', text: 'Tôi xác nhận', on: true },
          { type: 'camera', sees: 'card' },
          { type: 'address', text: 'dichvucong.gov.vn.top', right: false },
          { type: 'button', text: 'Gửi', quiet: true, tap: true },
        ],
        source: { name: 'Báo Mẫu', date: '13/09/2025' },
      });
    });

    test('say what their places are good for, and keep the names of these', async () => {
      const { id: to } = await screen();
      const { id } = await screen({
        frame: 'home',
        colours: 'plum',
        back: to,
        elements: [
          { type: 'app', text: 'Tin nhắn', note: '1', does: 'coi tin' },
          { type: 'amount', text: 'Số tiền', note: '20.000 đ' },
          { type: 'button', text: 'Gửi', danger: 'Mất tiền.', to },
        ],
      });
      const { elements = [], ...said } = (await exported()).snapshot.screens.find(
        (one) => one.id === id,
      ) ?? { id: '' };
      expect(said).toMatchObject({ frame: 'home', colours: 'plum', back: to });
      expect(elements).toEqual([
        { type: 'app', text: 'Tin nhắn', count: '1', does: 'coi tin', key: 'tin-nhan' },
        { type: 'amount', text: 'Số tiền', value: '20.000 đ', key: 'so-tien' },
        { type: 'button', text: 'Gửi', quiet: false, danger: 'Mất tiền.', to, key: 'gui' },
      ]);
    });

    test('leave a step that they are no longer public for, and the step stays', async () => {
      const [{ id: stays }, { id: goes }] = [await screen(), await screen()];
      const { id } = await guide({
        steps: [{ title: 'Coi máy', screens: [{ screen: goes }, { screen: stays }] }],
      });
      expect(await stepsOf(id)).toMatchObject([{ screens: [goes, stays] }]);
      await cms().payload.update({ collection: 'screens', id: goes, data: { _status: 'draft' } });
      expect(await stepsOf(id)).toMatchObject([{ title: 'Coi máy', screens: [stays] }]);
    });

    test('have one place to tap, and words where they need some', async () => {
      const two = ['A', 'B'].map((text) => ({ type: 'button', text, tap: true }));
      await expect(screen({ elements: two })).rejects.toThrow(/Trên màn hình có/);
      await expect(screen({ elements: [{ type: 'button' }] })).rejects.toThrow(/Chữ/);
      await expect(screen({ elements: [{ type: 'qr' }] })).resolves.toBeTruthy();
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

    test('that are lost are told, and the step stands without a picture', async () => {
      const file = await upload('Mất');
      const { id } = await guide({
        steps: [{ title: 'Coi hình', picture: { source: 'media', media: file.id } }],
      });
      await cms().payload.db.updateOne({
        collection: 'media',
        id: file.id,
        data: { filename: 'khong-co.jpg' },
      });
      const { snapshot, heldBack } = await exported();
      expect(heldBack).toMatchObject([{ kind: 'media', id: file.id }]);
      const step = snapshot.guides.find((one) => one.id === id)?.steps[0];
      expect(step).toMatchObject({ title: 'Coi hình' });
      expect(step).not.toHaveProperty('picture');
    });
  });
});
