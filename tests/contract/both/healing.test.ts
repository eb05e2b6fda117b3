import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CollectionSlug } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPublication } from '../../../cms/publishing/publication/publication.ts';
import { readRelease, siteOf, sizeOfRelease } from '../../../content/release-folder.ts';
import { wholeManifest } from '../../support/whole-release.ts';
import type { Publisher } from '../../../publisher/round/publisher.ts';
import { publishRound } from '../../../publisher/round/round.ts';
import { Upkeep } from '../../../publisher/watch/upkeep.ts';
import { contract, type Cms } from '../support/contract.ts';
import { amend, nameProvince } from '../support/documents.ts';
import { beginPublishing, type OwnPublisher } from '../support/own-publisher.ts';

contract('a damaged release', (cms) => {
  let publisher: Publisher;
  let end: OwnPublisher['end'];
  let guide: string;
  let lines: string[];
  const night = Date.parse('2026-11-25T02:00:00+07:00');

  beforeAll(async () => {
    guide = await fill(cms());
    ({ publisher, end } = await beginPublishing(cms()));
  });
  afterAll(() => end());

  const rename = (title: string) =>
    cms().payload.update({
      collection: 'guides',
      id: guide,
      data: { title, _status: 'published' },
    });
  const live = async () => {
    const id = await publisher.releases.currentId();
    if (id === undefined) throw new Error('Nothing is live.');
    return readRelease(publisher.releases.folderOf(id));
  };
  const home = async () => path.join(siteOf((await live()).folder), 'index.html');
  const upkeep = () => {
    lines = [];
    return new Upkeep(publisher, (line) => lines.push(line), undefined, night);
  };
  const lookThrough = async () => {
    const before = (await readPublication(cms().payload)).scrub;
    const keeper = upkeep();
    while ((await readPublication(cms().payload)).scrub?.at === before?.at)
      await keeper.look(night);
    return (await readPublication(cms().payload)).scrub;
  };

  test('is looked through at night, and said to be whole when it is', async () => {
    const { release } = await publishRound(publisher);
    expect(await lookThrough()).toEqual({
      at: new Date(night).toISOString(),
      release: release.record.id,
      files: sizeOfRelease(release).files,
      damaged: 0,
      healed: false,
    });
  });

  test('is made anew where a byte changed, although nobody changed a word', async () => {
    const before = await live();
    const page = await home();
    const whole = readFileSync(page);
    writeFileSync(page, Buffer.from(whole).fill('x', 20, 24));
    const scrub = await lookThrough();
    const after = await live();
    expect(after.record.id > before.record.id).toBe(true);
    expect(readFileSync(await home())).toEqual(whole);
    expect(scrub).toMatchObject({ release: after.record.id, damaged: 1, healed: true });
    expect(lines).toEqual([
      'Bản đang hiển thị có 1 tệp bị hỏng, đang làm lại: /.',
      'Đã làm lại 1 tệp bị hỏng của bản đang hiển thị.',
    ]);
  });

  test('is healed by the next round where a file lost its size', async () => {
    const page = await home();
    const whole = readFileSync(page);
    truncateSync(page, 5);
    const { healed, isNew } = await publishRound(publisher, { lookAgain: true });
    expect({ healed, isNew }).toEqual({ healed: 1, isNew: true });
    expect(readFileSync(await home())).toEqual(whole);
    const { scrub } = await readPublication(cms().payload);
    expect(scrub).toMatchObject({ damaged: 1, healed: true });
  });

  test('that can’t be read is stood in for, and followed by a whole one', async () => {
    await rename('Nộp hồ sơ ở nhà');
    const { release: before } = await publishRound(publisher);
    const wanted = wholeManifest(before);
    const earlier = (await publisher.releases.ids()).at(-2);
    for (const name of ['release.json', 'manifest.json'])
      writeFileSync(path.join(before.folder, name), '');
    await upkeep().mend();
    expect((await live()).record.id).toBe(earlier);
    expect(lines.join()).toContain(before.record.id);
    const { release } = await publishRound(publisher);
    expect(wholeManifest(release)).toEqual(wanted);
    expect(release.record.id > before.record.id).toBe(true);
    const { releases } = await readPublication(cms().payload);
    expect(releases.map(({ id }) => id)).not.toContain(before.record.id);
  });

  test('does without an uploaded file that can’t be read, and says so', async () => {
    const { payload, environment } = cms();
    const data = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#123' } })
      .jpeg()
      .toBuffer();
    const file = { data, name: 'hinh.jpg', mimetype: 'image/jpeg', size: data.length };
    const picture = await payload.create({ collection: 'media', data: { alt: 'Hình' }, file });
    const steps = [{ title: 'Coi hình', picture: { source: 'media' as const, media: picture.id } }];
    await amend(payload, 'guides', guide, { steps, _status: 'published' });
    const address = `/media/${picture.filename}`;
    expect((await publishRound(publisher)).release.manifest).toHaveProperty([address]);

    const place = path.join(environment.dataDir, 'media', String(picture.filename));
    rmSync(place);
    mkdirSync(place);
    await rename('Nộp hồ sơ có hình');
    const { release, heldBack } = await publishRound(publisher);
    expect(heldBack).toBe(1);
    expect(release.manifest).not.toHaveProperty([address]);
    expect(readFileSync(await home(), 'utf8')).toContain('Nộp hồ sơ có hình');
    expect((await readPublication(payload)).heldBack).toMatchObject([
      {
        kind: 'media',
        id: picture.id,
        reasons: [`Không đọc được tệp “${picture.filename}” trong kho. Hãy tải tệp lên lại.`],
      },
    ]);
  });
});

/** A site with one guide. */
async function fill({ payload }: Cms): Promise<string> {
  await nameProvince(payload);
  const publish = async (collection: CollectionSlug, data: object) => {
    const written = { ...data, _status: 'published' };
    const { id } = await payload.create({ collection, data: written as never });
    return String(id);
  };
  const summary = 'Nộp hồ sơ qua mạng.';
  const topic = await publish('topics', { name: 'Dịch vụ công', summary, icon: 'home' });
  const steps = [{ title: 'Mở trang' }];
  return publish('guides', { title: 'Cách nộp hồ sơ', summary, topic, steps });
}
