import { expect, test } from 'vitest';
import { readUnrecorded } from '../../cms/admin/dashboard/unrecorded.ts';
import { contract } from './support/contract.ts';
import { device, DeskMachine, sums, today } from './support/desk-machine.ts';
import { make } from './support/documents.ts';
import { silentMp3 } from '../support/files/sounds.ts';

contract('guides to read aloud first', (cms) => {
  const machine = new DeskMachine(cms);
  const guide = async (data: Record<string, unknown>) =>
    (await make(cms().payload, 'guides', machine.places, { _status: 'published', ...data })).id;

  test('are those that cannot wait, those of the home page, then those opened most; not recorded ones', async () => {
    const { payload } = cms();
    const often = await guide({ title: 'Mở nhiều', slug: 'mo-nhieu' });
    const seldom = await guide({ title: 'Mở ít', slug: 'mo-it' });
    const task = await guide({ title: 'Trang đầu', slug: 'trang-dau' });
    const urgent = await guide({ title: 'Gấp', slug: 'gap', urgentNote: 'Gọi ngân hàng.' });
    const data = silentMp3();
    const file = { data, mimetype: 'audio/mpeg', name: 'doc.mp3', size: data.length };
    const sound = await payload.create({ collection: 'media', data: { alt: 'Bản đọc' }, file });
    await guide({
      title: 'Có bản đọc',
      slug: 'co-ban-doc',
      urgentNote: 'Gọi.',
      recording: sound.id,
    });
    const read = { title: 'Mở máy', recording: sound.id };
    await guide({ title: 'Đọc từng bước', slug: 'tung-buoc', urgentNote: 'Gọi.', steps: [read] });
    const half = await guide({
      title: 'Đọc dở',
      slug: 'doc-do',
      urgentNote: 'Gọi.',
      steps: [read, { title: 'Tắt máy' }],
    });
    await guide({ title: 'Chưa ai mở', slug: 'chua-ai-mo' });
    await guide({ title: 'Nháp', slug: 'nhap', urgentNote: 'Gọi.', _status: 'draft' });
    await payload.updateGlobal({
      slug: 'settings',
      data: {
        province: 'Cà Mau',
        contact: { organisation: 'Sở' },
        topTasks: [{ title: 'Làm', icon: 'id', address: '/huong-dan/trang-dau/' }],
      },
    });
    const token = await machine.registered();
    for (const [id, opened] of [
      [seldom, 1],
      [often, 7],
    ] as const) {
      const days = [{ day: today, ...sums(String(id), opened) }];
      await machine.post('counts', { device: crypto.randomUUID(), days }, token);
    }
    await machine.post('counts', { device, days: [{ day: '2000-01-01', ...sums('x', 9) }] }, token);
    const found = await readUnrecorded(payload, new Date());
    expect(new Set(found.slice(0, 2).map(({ id }) => id))).toEqual(new Set([urgent, half]));
    expect(found.slice(2)).toEqual([
      { id: task, title: 'Trang đầu', why: 'task', opened: 0 },
      { id: often, title: 'Mở nhiều', why: 'opened', opened: 7 },
      { id: seldom, title: 'Mở ít', why: 'opened', opened: 1 },
    ]);
  });
});
