import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileOf } from '../../../../content/release.ts';
import {
  damagedSizes,
  filesOf,
  readRelease,
  siteOf,
  type Release,
} from '../../../../content/release-folder.ts';
import { shownFiles } from '../../../../content/snapshot/media.ts';
import { Compressor } from '../../../../publisher/files/compress.ts';
import { Draft } from '../../../../publisher/files/draft.ts';
import { addMedia, MediaError } from '../../../../publisher/make/media.ts';
import { Scrub } from '../../../../publisher/files/scrub.ts';
import { Published } from '../../../support/published.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

let folder: string;
let site: Published;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-damage-'));
  site = new Published(folder);
});
afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const placeOf = ({ folder }: Release, address: string) =>
  path.join(siteOf(folder), fileOf(address));

/** Swaps one byte: the size stays. */
function spoil(file: string): void {
  const bytes = readFileSync(file);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}

async function scrub(release: Release): Promise<string[]> {
  const look = new Scrub(readRelease(release.folder));
  let found: string[] | undefined;
  while (!found) found = await look.step();
  return found.sort();
}

describe('a release', () => {
  it('knows the size of every file that lies in it, and of no other', async () => {
    await site.publish();
    site.edit('Đổi tên');
    const { release } = await site.publish();
    const known = [...filesOf(release)].flatMap(({ address, file: { bytes, br, gz } = {} }) => {
      const file = fileOf(address);
      const copies = Object.entries({ br, gz }).filter(([, size]) => size !== undefined);
      return [[file, bytes], ...copies.map(([ending, size]) => [`${file}.${ending}`, size])];
    });
    const copy = path.join(folder, 'copy');
    cpSync(siteOf(release.folder), copy, { recursive: true, dereference: true });
    const there = readdirSync(copy, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(copy, file), statSync(file).size]);
    expect(Object.fromEntries(known)).toEqual(Object.fromEntries(there));
    expect(readRelease(release.folder)).toEqual(release);
    expect(damagedSizes(release)).toEqual([]);
    expect(await scrub(release)).toEqual([]);
  });

  it('is followed by a whole one, whichever of its files is damaged', async () => {
    const { release: first } = await site.publish();
    const addresses = Object.keys(first.manifest);
    const kinds = {
      cutOff: ['/', '/data/tieu-de.txt', '/sw.js'],
      missing: ['/kiosk/', '/robots.txt', ...addresses.filter((each) => /\.pf_/.test(each))],
      noCopy: ['/ngoai-tuyen/', '/_astro/site.a1b2c3d4.css'],
    };
    for (const address of kinds.cutOff) truncateSync(placeOf(first, address), 3);
    for (const address of kinds.missing) rmSync(placeOf(first, address));
    for (const address of kinds.noCopy) rmSync(`${placeOf(first, address)}.br`);
    const damaged = Object.values(kinds).flat().sort();
    expect(damagedSizes(first).sort()).toEqual(damaged);

    const second = await site.publish();
    expect(second.damaged.sort()).toEqual(damaged);
    expect(second.release.manifest).toEqual(first.manifest);
    expect(await scrub(second.release)).toEqual([]);
    expect(readFileSync(placeOf(first, '/')).length).toBe(3);
  });

  it('is looked through for damage that leaves the sizes, also in the compressed copies', async () => {
    const { release } = await site.publish();
    const [first, second] = Object.keys(release.record.pages).filter((page) => page.endsWith('/'));
    spoil(placeOf(release, first!));
    spoil(`${placeOf(release, second!)}.br`);
    const damaged = [first, second].sort();
    expect(damagedSizes(release)).toEqual([]);
    expect(await scrub(release)).toEqual(damaged);

    const healed = await site.publish(damaged as string[]);
    expect(await scrub(healed.release)).toEqual([]);
    const page = placeOf(healed.release, second!);
    expect(brotliDecompressSync(readFileSync(`${page}.br`))).toEqual(readFileSync(page));
  });

  it('that was made before sizes were kept is read, and nothing damaged linked from it', async () => {
    const { release } = await site.publish();
    rmSync(path.join(release.folder, 'files.json'));
    truncateSync(placeOf(release, '/'), 3);
    truncateSync(`${placeOf(release, '/kiosk/')}.gz`, 0);
    const next = await site.publish();
    expect(next.damaged.sort()).toEqual(['/', '/kiosk/']);
    expect(next.release.manifest).toEqual(release.manifest);
    expect(await scrub(next.release)).toEqual([]);
  });
});

describe('a file that is copied as it is', () => {
  it('is linked on without compressed copies, whatever its name ends in', async () => {
    const upload = path.join(folder, 'poly.js');
    writeFileSync(upload, 'ID3');
    const address = '/media/poly.js';
    const first = new Draft(path.join(folder, 'a'), new Compressor());
    first.copy(address, upload);
    const last: Release = {
      ...(await site.publish()).release,
      folder: path.join(folder, 'a'),
      manifest: Object.fromEntries(first.manifest),
      files: Object.fromEntries(first.files),
    };
    const second = new Draft(path.join(folder, 'b'), new Compressor(), last);
    second.keep(address);
    expect(readdirSync(path.join(folder, 'b/site/media'))).toEqual(['poly.js']);
  });
});

describe('uploaded files that can’t be read', () => {
  it('are all named, so that the round can do without them', () => {
    const media = path.join(folder, 'media');
    const snapshot = sampleSnapshot();
    const [first, second, ...others] = shownFiles(snapshot);
    for (const name of others) writeFileSync(path.join(media, name), name);
    mkdirSync(path.join(media, second!));
    const draft = new Draft(path.join(folder, 'a'), new Compressor());
    const error = thrown(() => addMedia(draft, snapshot, media));
    expect(error).toBeInstanceOf(MediaError);
    expect((error as MediaError).files).toEqual([first, second]);
  });
});

function thrown(deed: () => unknown): unknown {
  try {
    deed();
  } catch (error) {
    return error;
  }
  return undefined;
}
