import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  damagedSizes,
  filesOf,
  readPart,
  readRelease,
  siteOf,
  type Release,
} from '../../../../content/release-folder.ts';
import { wholeManifest, wholePages } from '../../../support/whole-release.ts';
import type { Snapshot } from '../../../../content/snapshot/snapshot.ts';
import { makeRelease } from '../../../../publisher/make/make.ts';
import { SearchIndex } from '../../../../publisher/make/search-index.ts';
import { Published } from '../../../support/published.ts';

let folder: string;
let site: Published;

beforeEach(() => begin());
afterEach(() => end());

function begin(): void {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-parts-'));
  site = new Published(folder);
}

async function end(): Promise<void> {
  await site.close();
  rmSync(folder, { recursive: true });
}

type Change = (snapshot: Snapshot, at: number) => void;

const pick = <Item>(items: Item[], at: number): Item => items[at % items.length]!;
const addressOf = ({ communes }: Snapshot, { commune, slug }: Snapshot['hamlets'][number]) =>
  `/xa-phuong/${communes.find(({ id }) => id === commune)?.slug}/${slug}/`;

const changes: Change[] = [
  ({ guides }, at) => void (pick(guides, at).title += ` ${at}`),
  ({ hamlets }, at) => void (pick(hamlets, at).name += ` ${at}`),
  ({ communes }, at) => void (pick(communes, at).name += ` ${at}`),
  ({ teams }, at) => {
    if (teams.length === 0) return;
    pick(teams, at).members[0]!.phone = `09${String(at).padStart(8, '0')}`;
  },
  ({ hamlets }, at) => {
    if (hamlets.some(({ id }) => id === `ap-${at}`)) return;
    hamlets.push({ ...pick(hamlets, at), id: `ap-${at}`, slug: `ap-${at}`, name: `Ấp ${at}` });
  },
  (snapshot, at) => {
    if (snapshot.hamlets.length === 1) return;
    const [lost] = snapshot.hamlets.splice(at % snapshot.hamlets.length, 1);
    const address = addressOf(snapshot, lost!);
    snapshot.teams = snapshot.teams.filter(({ hamlet }) => hamlet !== lost!.id);
    snapshot.gone.push({ address, since: '2026-11-24T00:00:00Z' });
  },
];

/** All that can be read of a release. */
function bytesOf(release: Release): Record<string, string> {
  const files = [...filesOf(release)].filter(({ hash }) => hash !== undefined);
  return Object.fromEntries(
    files.map(({ address, place }) => [address, readFileSync(place, 'utf8')]),
  );
}

async function fromScratch(): Promise<Release> {
  const { release } = await makeRelease(path.join(folder, 'whole'), {
    id: 'whole',
    snapshot: site.snapshot,
    mediaFolder: path.join(folder, 'media'),
    compiled: site.compiled,
    searchIndex: new SearchIndex(),
    now: new Date('2026-11-24T09:00:00Z'),
  });
  return release;
}

describe('releases that share folders', () => {
  it('are to the byte what they would be from scratch, whatever changed', async () => {
    const rounds = fc.array(
      fc.array(fc.tuple(fc.nat(changes.length - 1), fc.nat(9999)), { maxLength: 3 }),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    await fc.assert(
      fc.asyncProperty(rounds, async (edits) => {
        await end();
        begin();
        await site.publish();
        for (const edit of edits) {
          for (const [change, at] of edit) changes[change]!(site.snapshot, at);
          await site.publish();
        }
        const made = readRelease((await site.publish()).release.folder);
        const whole = await fromScratch();
        expect(wholeManifest(made)).toEqual(wholeManifest(whole));
        expect(wholePages(made)).toEqual(wholePages(whole));
        expect(bytesOf({ ...made, carried: {} })).toEqual(bytesOf(whole));
        expect(damagedSizes(made)).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });

  const folders = () => site.snapshot.communes.map(({ slug }) => `/xa-phuong/${slug}/`);
  const linkOf = ({ folder }: Release, part: string) =>
    path.join(siteOf(folder), part.slice(1, -1));
  const inodeOf = (release: Release, address: string) =>
    lstatSync(path.join(siteOf(release.folder), address, 'index.html')).ino;

  it('lead to the same folder where nothing changed, and to a new one where something did', async () => {
    const [first = '', second = ''] = folders();
    const before = (await site.publish()).release;
    const [hamlet] = site.snapshot.hamlets;
    hamlet!.name = 'Ấp đổi tên';
    const changed = addressOf(site.snapshot, hamlet!).startsWith(first) ? first : second;
    const same = changed === first ? second : first;
    const after = await site.publish();
    expect(after.rendered.every((address) => address.startsWith(changed))).toBe(true);
    for (const part of [first, second])
      expect(lstatSync(linkOf(after.release, part)).isSymbolicLink()).toBe(true);
    expect(inodeOf(after.release, same)).toBe(inodeOf(before, same));
    expect(readPart(after.release, changed)).not.toEqual(readPart(before, changed));
    expect(readdirSync(path.join(folder, 'releases/trees'))).toHaveLength(2);
  });

  it('get a new folder in place of one in which a file is damaged', async () => {
    const [part = ''] = folders();
    const { release } = await site.publish();
    const page = path.join(linkOf(release, part), 'index.html');
    const whole = readFileSync(page);
    truncateSync(page, 3);
    const healed = await site.publish();
    expect(healed.damaged).toEqual([part]);
    expect(readFileSync(path.join(linkOf(healed.release, part), 'index.html'))).toEqual(whole);
    expect(readFileSync(page)).toHaveLength(3);
  });

  it('are made without the lists of a part that can’t be read', async () => {
    const { release } = await site.publish();
    rmSync(path.join(release.folder, 'parts'), { recursive: true });
    const next = await site.publish();
    expect(next.damaged.sort()).toEqual(folders().sort());
    expect(wholeManifest(readRelease(next.release.folder))).toMatchObject(release.manifest);
    expect(damagedSizes(next.release)).toEqual([]);
  });

  it('take the folders that only they had with them', async () => {
    await site.publish();
    for (const name of ['Ấp hai', 'Ấp ba', 'Ấp bốn']) {
      for (const hamlet of site.snapshot.hamlets) hamlet.name = `${name} ${hamlet.slug}`;
      await site.publish();
    }
    const made = () => readdirSync(path.join(folder, 'releases/trees')).sort();
    expect(made()).toHaveLength(4);
    await site.releases.prune(2);
    expect(made()).toEqual(await site.releases.ids());
    expect(damagedSizes((await site.releases.current())!)).toEqual([]);
  });
});
