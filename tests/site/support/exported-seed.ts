import type { Payload } from 'payload';
import sharp from 'sharp';
import { exportSnapshot } from '../../../cms/publishing/export/export.ts';
import { openCms } from '../../../cms/open.ts';
import { seed } from '../../../cms/keeping/seed/seed.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { readEnvironment } from '../../../env/environment.ts';
import { sampleMeta, sampleSettings } from '../../support/sample/site.ts';
import { knownMembers, pictureOf } from './members.ts';

/**
 * The snapshot of an installation on its first day: all content and samples that ship with the code,
 * and one team of known members.
 */
export async function exportedSeed(dataDir: string): Promise<Snapshot> {
  const siteUrl = sampleSettings.siteUrl;
  const cms = await openCms(readEnvironment({ DATA_DIR: dataDir, SITE_URL: siteUrl }));
  await seed(cms, { samples: true });
  await addKnownTeam(cms);
  const { snapshot } = await exportSnapshot(cms, { siteUrl, asOf: sampleMeta.asOf });
  await cms.destroy();
  return snapshot;
}

async function addKnownTeam(cms: Payload): Promise<void> {
  const { docs } = await cms.find({ collection: 'hamlets', limit: 1, depth: 0 });
  const hamlet = docs[0]?.id;
  if (!hamlet) throw new Error('The seed has no hamlet.');
  const members = [];
  for (const [key, { name, phone, zalo, ...rest }] of Object.entries(knownMembers)) {
    const picture = await upload(cms, `${pictureOf(key as keyof typeof knownMembers)}.png`);
    members.push({ name, role: 'Tổ viên', phone, zalo, picture, ...rest });
  }
  const data = { name: 'Tổ có người đã biết', hamlet, members, _status: 'published' };
  await cms.create({ collection: 'teams', data: data as never, depth: 0 });
}

async function upload(cms: Payload, name: string): Promise<string> {
  const background = '#d9c9a8';
  const data = await sharp({ create: { width: 64, height: 64, channels: 3, background } })
    .png()
    .toBuffer();
  const file = { name, data, mimetype: 'image/png', size: data.length };
  const made = await cms.create({
    collection: 'media',
    data: { alt: 'Chân dung' } as never,
    file,
    depth: 0,
  });
  return String(made.id);
}
