import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteOf } from '../../../../content/release-folder.ts';
import { Releases, releaseId } from '../../../../publisher/releases/releases.ts';
import { Published } from '../../../support/published.ts';

let dataDir: string;
let releases: Releases;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-releases-'));
  releases = new Releases(dataDir);
});
afterEach(() => rmSync(dataDir, { recursive: true }));

async function add(id: string): Promise<void> {
  const draft = await releases.draftFolder(id);
  mkdirSync(draft);
  writeFileSync(path.join(draft, 'mark'), id);
  await releases.keep(draft, id);
}

/** The release of an hour. */
const id = (hour: number) => `20261124T0${hour}0000000Z`;

/** Two whole releases, the second one shown. */
async function two(): Promise<[string, string]> {
  const site = new Published(dataDir);
  const first = await site.publish();
  site.edit('Đổi tên');
  const second = await site.publish();
  await site.close();
  return [first.release.record.id, second.release.record.id];
}

describe('a current release that can’t be read', () => {
  it.each([
    ['release.json', ''],
    ['release.json', '{"format":1,"id":'],
    ['release.json', '{}'],
    ['manifest.json', ''],
    ['carried.json', 'null'],
    ['files.json', '{"/":{"bytes":"many"}}'],
  ])('because its %s holds “%s” gives way to the one before', async (name, text) => {
    const [first, second] = await two();
    writeFileSync(path.join(releases.folderOf(second), name), text);
    expect((await releases.current())?.record.id).toBe(first);
    expect(await releases.settle()).toMatchObject({
      standsIn: true,
      last: { record: { id: first } },
    });
    expect(await releases.currentId()).toBe(first);
  });

  it('because it is not there gives way to the one before', async () => {
    const [first, second] = await two();
    rmSync(releases.folderOf(second), { recursive: true });
    await releases.settle();
    expect(await releases.currentId()).toBe(first);
  });

  it('gives way to one that is whole before one that misses a file', async () => {
    const [first, second] = await two();
    const site = new Published(dataDir);
    site.edit('Lần nữa');
    const third = (await site.publish()).release.record.id;
    await site.close();
    writeFileSync(path.join(releases.folderOf(third), 'release.json'), '');
    writeFileSync(path.join(siteOf(releases.folderOf(second)), 'index.html'), '');
    await releases.settle();
    expect(await releases.currentId()).toBe(first);
    rmSync(releases.folderOf(first), { recursive: true });
    rmSync(path.join(dataDir, 'current'));
    await releases.settle();
    expect(await releases.currentId()).toBe(second);
  });

  it('gives way to none that shows what was withdrawn since', async () => {
    const [, second] = await two();
    writeFileSync(path.join(releases.folderOf(second), 'release.json'), '');
    const line = {
      at: '2026-11-24T09:30:00Z',
      event: 'withdrawn',
      team: 'a',
      person: 'b',
      fields: ['phone'],
    };
    writeFileSync(path.join(dataDir, 'withdrawals.jsonl'), `${JSON.stringify(line)}\n`);
    expect((await releases.settle()).standsIn).toBe(false);
    expect(await releases.currentId()).toBe(second);
  });

  it('and that is the only one is made anew from scratch', async () => {
    const site = new Published(dataDir);
    const { release } = await site.publish();
    for (const name of ['release.json', 'manifest.json'])
      writeFileSync(path.join(release.folder, name), '');
    const again = await site.publish();
    await site.close();
    expect(again.release.manifest).toEqual(release.manifest);
    expect(await releases.currentId()).toBe(again.release.record.id);
  });
});

describe('releases', () => {
  it('get a later name than all that are there, though the clock was set back', async () => {
    const noon = new Date('2026-11-24T05:00:00.000Z');
    expect(await releases.nextId(noon)).toBe('20261124T050000000Z');
    await add('20261124T050000000Z');
    expect(await releases.nextId(new Date('2026-11-24T03:00:00.000Z'))).toBe('20261124T050000001Z');
    await releases.switchTo('20261124T070000000Z');
    expect(await releases.nextId(noon)).toBe('20261124T070000001Z');
  });

  it('take the place of a folder that a copy of the data made of the link', async () => {
    await add(id(1));
    mkdirSync(path.join(dataDir, 'current/site'), { recursive: true });
    expect(await releases.currentId()).toBeUndefined();
    await releases.switchTo(id(1));
    expect(readFileSync(path.join(dataDir, 'current/mark'), 'utf8')).toBe(id(1));
  });

  it('reach the disk before they get their name, their name before the switch, and that at last', async () => {
    const seen: string[] = [];
    const link = () => releases.currentId();
    const watched = new Releases(dataDir, {
      syncTree: async (folder) =>
        void seen.push(`tree ${path.basename(folder)}: ${readdirSync(folder)}; ${await link()}`),
      syncFolder: async (folder) =>
        void seen.push(
          `folder ${path.relative(dataDir, folder)}: ${await releases.ids()}; ${await link()}`,
        ),
    });
    const draft = await watched.draftFolder(id(1));
    mkdirSync(draft);
    writeFileSync(path.join(draft, 'mark'), 'one');
    await watched.keep(draft, id(1));
    await watched.switchTo(id(1));
    expect(seen).toEqual([
      `tree .draft-${id(1)}: mark; undefined`,
      `folder releases: ${id(1)}; undefined`,
      `folder : ${id(1)}; ${id(1)}`,
    ]);
  });

  it('are named so that they sort by time', () => {
    const earlier = releaseId(new Date('2026-11-24T09:59:59.999Z'));
    const later = releaseId(new Date('2026-11-24T10:00:00.000Z'));
    expect(earlier).toBe('20261124T095959999Z');
    expect(earlier < later).toBe(true);
  });

  it('are switched to and fro', async () => {
    expect(await releases.currentId()).toBeUndefined();
    await add(id(1));
    await add(id(2));
    for (const each of [id(1), id(2), id(1)]) {
      await releases.switchTo(each);
      expect(await releases.currentId()).toBe(each);
      expect(readFileSync(path.join(dataDir, 'current/mark'), 'utf8')).toBe(each);
    }
  });

  it('go when they are old, but never the one that is shown', async () => {
    for (const hour of [1, 2, 3, 4, 5]) await add(id(hour));
    await releases.switchTo(id(1));
    await releases.prune(3);
    expect(await releases.ids()).toEqual([id(1), id(4), id(5)]);
  });

  it('are not what else lies in their folder', async () => {
    await add(id(1));
    for (const name of ['lost+found', 'ban-sao']) mkdirSync(path.join(releases.root, name));
    expect(await releases.ids()).toEqual([id(1)]);
    await releases.switchTo(id(1));
    await releases.prune(1);
    expect(readdirSync(releases.root).sort()).toEqual([id(1), 'ban-sao', 'lost+found']);
  });

  it('that were never finished are cleared away', async () => {
    mkdirSync(await releases.draftFolder(id(1)));
    symlinkSync('releases/1', path.join(dataDir, 'current.4711.new'));
    await releases.draftFolder(id(2));
    expect(readdirSync(releases.root)).toEqual([]);
    expect(readdirSync(dataDir)).toEqual(['releases']);
  });
});
