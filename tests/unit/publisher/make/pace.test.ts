import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodings, filesOf, siteOf, type Release } from '../../../../content/release-folder.ts';
import { isUnfinished } from '../../../../publisher/make/unfinished.ts';
import { twinsIn } from '../../../../publisher/releases/list.ts';
import { Published } from '../../../support/published.ts';
import { withManyPages } from '../../../support/tiny-renderer.ts';

let folder: string;
const opened: Published[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-pace-'));
});
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
  rmSync(folder, { recursive: true });
});

function open(name: string): Published {
  const published = new Published(path.join(folder, name));
  published.compiled = withManyPages(published.compiled, 'many-1');
  opened.push(published);
  return published;
}

const quickIn = (release: Release) =>
  [...filesOf(release)].filter(({ file }) => file?.quick).map(({ address }) => address);

/** Address → all bytes that lie there, compressed copies too. */
function bytesOf(release: Release): Map<string, string[]> {
  return new Map(
    [...filesOf(release)].map(({ address, place, file }) => [
      address,
      ['', ...encodings.filter((each) => file?.[each] !== undefined)].map((ending) =>
        readFileSync(ending === '' ? place : `${place}.${ending}`, 'base64'),
      ),
    ]),
  );
}

describe('a release that was made in a hurry', () => {
  it('becomes to the byte what a patient one is, and its first state stays as it was', async () => {
    const { release: patient } = await open('patient').publish();
    const hasty = open('hasty');
    hasty.pace = 'hurry';
    const { release: first } = await hasty.publish();
    const quick = quickIn(first);
    expect(quick.length).toBeGreaterThan(100);
    expect(isUnfinished(first)).toBe(true);
    const before = bytesOf(first);
    expect(before).not.toEqual(bytesOf(patient));
    expect(before.keys().toArray()).toEqual(bytesOf(patient).keys().toArray());

    hasty.pace = 'finish';
    const { release: second, rendered } = await hasty.publish();
    expect(rendered).toEqual([]);
    expect(quickIn(second)).toEqual([]);
    expect(isUnfinished(second)).toBe(false);
    expect(bytesOf(second)).toEqual(bytesOf(patient));
    expect(second.manifest).toEqual(first.manifest);
    expect(second.record.parts).toEqual(first.record.parts);
    expect(bytesOf(first)).toEqual(before);
    const sizes = (release: Release) =>
      [...filesOf(release)].map(({ place, file }) => [file?.br, statSync(place).size]);
    expect(sizes(second)).toEqual(sizes(patient));
  });

  it('is linked on by a small change, which waits for nothing of it', async () => {
    const published = open('small');
    published.pace = 'hurry';
    const { release: first } = await published.publish();
    published.edit('Bài đã sửa');
    const { release: second } = await published.publish();
    const touched = (address: string) => first.manifest[address] !== second.manifest[address];
    expect(quickIn(second)).toEqual(quickIn(first).filter((address) => !touched(address)));
    expect(isUnfinished(second)).toBe(true);
    expect(quickIn(second)).not.toContain('/');
  });

  it('keeps what is damaged as it is, for the scrub to find', async () => {
    const published = open('damaged');
    published.pace = 'hurry';
    const { release: first } = await published.publish();
    const place = path.join(siteOf(first.folder), 'them/0/index.html');
    const body = readFileSync(place);
    body[40] = body[40]! ^ 1;
    writeFileSync(place, body);
    published.pace = 'finish';
    const { release: second } = await published.publish();
    expect(quickIn(second)).toEqual(['/them/0/']);
    const copy = (release: Release) =>
      readFileSync(path.join(siteOf(release.folder), 'them/0/index.html.br'), 'base64');
    expect(copy(second)).toBe(copy(first));
  });

  it('does not count among the releases that are kept', async () => {
    const published = open('kept');
    const made: string[] = [];
    for (let round = 0; round < 4; round++) {
      const { renderer } = published.compiled;
      published.compiled = {
        ...published.compiled,
        renderer: { ...renderer, version: `many-${round}` },
      };
      for (const pace of ['hurry', 'finish'] as const) {
        published.pace = pace;
        made.push((await published.publish()).release.record.id);
      }
    }
    const twins = await twinsIn(published.releases);
    expect([...twins].sort()).toEqual(made.filter((_, at) => at % 2 === 0));
    await published.releases.prune(3, twins);
    expect(await published.releases.ids()).toEqual(made.slice(-5));
  });

  it('has everything at once where few files are made', async () => {
    const published = open('few');
    await published.publish();
    published.pace = 'hurry';
    published.edit('Bài đã sửa');
    const { release } = await published.publish();
    expect(isUnfinished(release)).toBe(false);
  });

  it('leaves nothing in what releases share or carry along', async () => {
    const published = open('shared');
    published.pace = 'hurry';
    const { release } = await published.publish();
    const { communes } = published.snapshot;
    const inPart = quickIn(release).filter((address) => address.startsWith('/xa-phuong/'));
    expect(communes.length).toBeGreaterThan(0);
    expect(inPart).toEqual([]);
    expect(quickIn(release).filter((address) => address.startsWith('/_astro/'))).toEqual([]);
  });
});
