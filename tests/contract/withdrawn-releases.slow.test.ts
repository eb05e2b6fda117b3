import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readPublication } from '../../cms/publishing/publication/publication.ts';
import { standIn } from '../../content/release-folder.ts';
import { wholePages } from '../support/whole-release.ts';
import type { Renderer } from '../../content/renderer.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { isCleaned, readWithdrawals } from '../../content/withdrawals/list.ts';
import { recordWithdrawals } from '../../content/withdrawals/record.ts';
import { cleanLive, LiveWithdrawals } from '../../publisher/round/clean.ts';
import type { Publisher } from '../../publisher/round/publisher.ts';
import type { CompiledRenderer } from '../../publisher/make/renderer.ts';
import { rollBack } from '../../publisher/round/rollback.ts';
import { publishRound } from '../../publisher/round/round.ts';
import { watch } from '../../publisher/watch/watch.ts';
import { filesWith } from '../support/files-with.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces, membersWith, nameProvince, type Places } from './support/documents.ts';
import { beginPublishing, type OwnPublisher, smallestRenderer } from './support/own-publisher.ts';

const phone = '0912345678';
const broken = 'Bài làm hỏng vòng đăng';
const consent = { given: true, date: '2026-08-15', scope: ['phone' as const], how: 'Ký giấy' };

contract('a withdrawn number', (cms) => {
  let places: Places;
  let own: OwnPublisher;
  let publisher: Publisher;
  let compiled: CompiledRenderer;
  let team: string;
  let guide: string;

  beforeEach(async () => {
    const { payload, environment } = cms();
    await nameProvince(payload);
    for (const collection of ['teams', 'guides'] as const)
      await payload.delete({ collection, where: { id: { exists: true } } });
    await Promise.all(
      ['releases', 'earlier', 'hourly', 'current'].map((name) =>
        rm(path.join(environment.dataDir, name), { recursive: true, force: true }),
      ),
    );
    places ??= await makePlaces(payload);
    const members = membersWith({ phone, consent });
    ({ id: team } = await make(payload, 'teams', places, { members, _status: 'published' }));
    ({ id: guide } = await make(payload, 'guides', places, { _status: 'published' }));
    compiled = breakable(smallestRenderer(environment));
    own = await beginPublishing(cms(), compiled);
    ({ publisher } = own);
  });
  afterEach(() => own.end());

  /** Everything on disk that was ever released. */
  const onDisk = () =>
    ['releases', 'earlier', 'hourly']
      .map((name) => path.join(cms().environment.dataDir, name))
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => filesWith(phone, folder));
  const rename = (title: string) =>
    cms().payload.update({
      collection: 'guides',
      id: guide,
      data: { title, _status: 'published' },
    });
  const withdraw = async (draft = false) => {
    const { payload } = cms();
    const doc = await payload.findByID({ collection: 'teams', id: team, depth: 0 });
    const [first, ...others] = doc.members ?? [];
    const members = [{ ...first!, consent: { ...consent, given: false } }, ...others];
    const data = { members, ...(!draft && { _status: 'published' as const }) };
    await payload.update({ collection: 'teams', id: team, data, draft });
  };

  test('is in no release any more after one round, nor in what is left of earlier ones', async () => {
    await publishRound(publisher);
    await rename('Bản hai');
    await publishRound(publisher);
    expect(onDisk()).not.toEqual([]);
    await withdraw();
    const { release } = await publishRound(publisher);
    expect(onDisk()).toEqual([]);
    expect(isCleaned(release.record, readWithdrawals(cms().environment.dataDir))).toBe(true);
    expect((await readPublication(cms().payload)).releases).toHaveLength(3);
  });

  test('leaves at once while another record stops every round', async () => {
    await publishRound(publisher);
    const pages = wholePages((await publisher.releases.current())!);
    await rename(broken);
    await withdraw(true);
    await expect(publishRound(publisher)).rejects.toThrow('Không dựng được');
    expect(await new LiveWithdrawals(publisher.releases).isUnclean()).toBe(true);
    const cleaned = await cleanLive(publisher);
    const now = wholePages(cleaned);
    expect(await publisher.releases.currentId()).toBe(cleaned.record.id);
    expect(onDisk()).toEqual([]);
    // Only what showed the number is made anew.
    const changed = Object.keys(pages).filter((address) => now[address] !== pages[address]);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((address) => !address.startsWith('/xa-phuong/'))).toEqual([]);
  });

  test('is taken out by the publisher itself, before the quiet time and for a draft', async () => {
    await publishRound(publisher);
    await rename(broken);
    await own.tenure.end();
    const end = new AbortController();
    const { payload, environment } = cms();
    const watching = watch({ payload, compiled, environment, signal: end.signal, log: () => {} });
    try {
      await withdraw(true);
      await vi.waitFor(() => expect(onDisk()).toEqual([]), { timeout: 60_000, interval: 100 });
      await vi.waitFor(
        async () => {
          const { state, error } = await readPublication(payload);
          expect(state).toBe('failed');
          expect(error).toContain('Không dựng được');
        },
        { timeout: 60_000, interval: 100 },
      );
    } finally {
      end.abort();
      await watching;
    }
  });

  test('does not come back by going back, and the release to go back to still is there', async () => {
    const { release } = await publishRound(publisher);
    await rename('Bản hai');
    await publishRound(publisher);
    await withdraw();
    await publishRound(publisher);
    const back = await rollBack(publisher, release.record.id);
    expect(back.record.rollbackOf).toBe(release.record.id);
    expect(Object.keys(back.record.records)).toContain(`teams:${team}`);
    expect(onDisk()).toEqual([]);
  });

  test('does not come back when the live release is damaged', async () => {
    await publishRound(publisher);
    await rename('Bản hai');
    const { release } = await publishRound(publisher);
    // Withdrawn, and the publisher killed before it could do anything.
    await withdraw(true);
    await writeFile(path.join(release.folder, 'release.json'), '');
    expect(standIn(cms().environment.dataDir)).toBeUndefined();
    await publishRound(publisher);
    expect(onDisk()).toEqual([]);
  });

  test('does not come back with an old database, nor after a kill between list and database', async () => {
    await publishRound(publisher);
    const doc = await cms().payload.findByID({ collection: 'teams', id: team, depth: 0 });
    await recordWithdrawals(cms().environment.dataDir, [
      {
        at: new Date().toISOString(),
        event: 'withdrawn',
        team,
        person: doc.members?.[0]?.id ?? '',
        fields: ['phone'],
      },
    ]);
    await publishRound(publisher);
    expect(doc.members?.[0]?.consent?.given).toBe(true);
    expect(onDisk()).toEqual([]);
  });

  test('that vanished from the database past every hook leaves earlier releases too', async () => {
    const { release } = await publishRound(publisher);
    const doc = await cms().payload.findByID({ collection: 'teams', id: team, depth: 0 });
    const members = doc.members?.map((member) => ({ ...member, phone: null }));
    await cms().payload.db.updateOne({ collection: 'teams', id: team, data: { members } });
    await publishRound(publisher);
    expect(onDisk()).toEqual([]);
    await rollBack(publisher, release.record.id);
    expect(onDisk()).toEqual([]);
  });
});

/** A renderer that fails as soon as a guide has a certain title. */
function breakable(compiled: CompiledRenderer): CompiledRenderer {
  const outline = (snapshot: Snapshot): ReturnType<Renderer['outline']> => {
    if (snapshot.guides.some(({ title }) => title === broken)) throw new Error('Không dựng được.');
    return compiled.renderer.outline(snapshot);
  };
  return { ...compiled, renderer: { ...compiled.renderer, outline } };
}
