import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { BucketUploads } from './in-bucket.ts';
import { pictureFolder, uploadsOf } from './open-uploads.ts';

/**
 * Brings pictures that a release is to show from the store, and lets go of those that none shows; does
 * nothing where they lie in a folder. One that the store does not have is not there afterwards.
 * @throws {Error} with one Vietnamese sentence when the store does not answer
 */
export async function bringPictures(payload: Payload, names: Iterable<string>): Promise<void> {
  const uploads = uploadsOf(payload);
  if (!(uploads instanceof BucketUploads)) return;
  const folder = pictureFolder(payload);
  await mkdir(folder, { recursive: true });
  const wanted = new Set([...names].map((name) => path.basename(name)));
  const there = new Set(await readdir(folder));
  for (const name of there) if (!wanted.has(name)) await rm(path.join(folder, name));
  for (const name of wanted)
    if (!there.has(name)) await uploads.copyOut('media', name, path.join(folder, name));
}
