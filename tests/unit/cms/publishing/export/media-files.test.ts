import { mkdir, mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { presentMedia, uploadedFiles } from '../../../../../cms/publishing/export/media-files.ts';
import { FolderUploads } from '../../../../../cms/storage/uploads/in-folder.ts';
import type { Media } from '../../../../../content/schema/media.ts';

const record: Media = {
  id: 'm',
  updatedAt: '2026-11-01T00:00:00.000Z',
  filename: 'tom.jpg',
  alt: 'Con tôm',
  mimeType: 'image/jpeg',
  bytes: 3,
  sizes: [{ filename: 'tom-320.webp', width: 320, height: 240 }],
};

let folder: string;
const uploads = (name = '') => path.join(folder, 'media', name);
const kept = () => new FolderUploads(folder);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'media-'));
  await mkdir(uploads());
  await writeFile(uploads('tom.jpg'), 'tôm');
  await writeFile(uploads('tom-320.webp'), 'nhỏ');
});

afterEach(() => rm(folder, { recursive: true }));

describe('files of a snapshot', () => {
  it('that are lost are told by name', async () => {
    await unlink(uploads('tom-320.webp'));
    const { present, heldBack } = presentMedia([record], await uploadedFiles(kept()));
    expect(present).toEqual([]);
    expect(heldBack).toMatchObject([{ id: 'm', title: 'Con tôm', kept: false }]);
    expect(heldBack[0]?.reasons[0]).toContain('tom-320.webp');
  });

  it.each(['tom.html', 'tom.js', 'tom.svg', 'tom'])('are none called %s', (filename) => {
    const { present, heldBack } = presentMedia(
      [{ ...record, filename, sizes: [] }],
      new Set([filename]),
    );
    expect(present).toEqual([]);
    expect(heldBack).toMatchObject([
      { reasons: [`Tệp “${filename}” có đuôi không được đăng. Hãy tải tệp lên lại.`] },
    ]);
  });

  it('are none while nothing was ever uploaded', async () => {
    await rm(uploads(), { recursive: true });
    expect(await uploadedFiles(kept())).toEqual(new Set());
  });
});
