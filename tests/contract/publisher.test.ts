import { fork } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acquireLease } from '../../cms/publishing/publication/lease.ts';
import { readPublication } from '../../cms/publishing/publication/publication.ts';
import { readDocumentState } from '../../cms/publishing/publication/document-state.ts';
import type { Renderer } from '../../content/renderer.ts';
import { LeaseLostError, type Publisher } from '../../publisher/round/publisher.ts';
import { siteOf } from '../../content/release-folder.ts';
import { rollBack } from '../../publisher/round/rollback.ts';
import { publishRound } from '../../publisher/round/round.ts';
import { Tenure } from '../../publisher/watch/tenure.ts';
import { contract, type Cms } from './support/contract.ts';
import { nameProvince, prose } from './support/documents.ts';
import { beginPublishing, type OwnPublisher } from './support/own-publisher.ts';

const phone = '0912345678';

contract('the publisher', (cms) => {
  let own: OwnPublisher;
  let publisher: Publisher;
  let ids: { guide: string; team: string };

  beforeAll(async () => {
    ids = await fill(cms());
    own = await beginPublishing(cms());
    ({ publisher } = own);
  });
  afterAll(() => own.end());

  const current = async () => (await publisher.releases.currentId()) ?? 'none';
  const stateOfGuide = () =>
    readDocumentState(cms().payload, 'guides', ids.guide, cms().environment.siteUrl);
  const renameGuide = (title: string, context: Record<string, unknown> = {}) =>
    cms().payload.update({
      collection: 'guides',
      id: ids.guide,
      data: { title, _status: 'published' },
      context,
    });

  test('shows in the first round what is published, and answers every ring', async () => {
    const { release, isNew } = await publishRound(publisher);
    expect(isNew).toBe(true);
    expect(await current()).toBe(release.record.id);
    expect(Object.keys(release.manifest)).toContain('/huong-dan/cach-nop-ho-so/');
    const { requestedSeq, builtSeq, state, liveRelease } = await readPublication(cms().payload);
    expect({ builtSeq, state, liveRelease }).toEqual({
      builtSeq: requestedSeq,
      state: 'idle',
      liveRelease: release.record.id,
    });
  });

  test('makes nothing when nothing changed', async () => {
    const before = await current();
    expect((await publishRound(publisher)).isNew).toBe(false);
    expect(await current()).toBe(before);
  });

  test('renders the pages that show a change, and no other', async () => {
    await renameGuide('Nộp hồ sơ qua mạng');
    const { requestedSeq, builtSeq } = await readPublication(cms().payload);
    expect(requestedSeq).toBeGreaterThan(builtSeq);
    const { rendered } = await publishRound(publisher);
    expect(rendered.sort()).toEqual(['/', '/data/tieu-de.txt', '/huong-dan/cach-nop-ho-so/']);
  });

  test('finds a write whose ring was lost in a kill by comparing', async () => {
    await renameGuide('Nộp hồ sơ ở nhà', { quiet: true });
    const { requestedSeq, builtSeq } = await readPublication(cms().payload);
    expect(requestedSeq).toBe(builtSeq);
    expect((await publishRound(publisher)).isNew).toBe(true);
  });

  test('leaves the last release serving when a round fails', async () => {
    const before = await current();
    await renameGuide('Nộp hồ sơ tại xã');
    const broken: Renderer = {
      ...publisher.compiled.renderer,
      render: () => Promise.reject(new Error('Không dựng được.')),
    };
    const compiled = { ...publisher.compiled, renderer: broken };
    await expect(publishRound({ ...publisher, compiled })).rejects.toThrow('Không dựng được.');
    expect(await current()).toBe(before);
    expect((await publishRound(publisher)).isNew).toBe(true);
  });

  test('goes back, and pins that release until somebody publishes', async () => {
    const newest = await current();
    const release = await rollBack(publisher, undefined);
    expect(release.record.id < newest).toBe(true);
    expect(await current()).toBe(release.record.id);
    const pinned = { state: 'pinned', pinnedRelease: release.record.id };
    expect(await readPublication(cms().payload)).toMatchObject(pinned);
    expect(await stateOfGuide()).toEqual({ state: 'pinned', release: release.record.id });
    await renameGuide('Nộp hồ sơ, bản mới');
    await publishRound(publisher);
    const free = { state: 'idle', pinnedRelease: null };
    expect(await readPublication(cms().payload)).toMatchObject(free);
    expect(await stateOfGuide()).toMatchObject({ state: 'live' });
  });

  test('does not bring a phone back whose consent was withdrawn since', async () => {
    const { payload } = cms();
    const earlier = await current();
    expect(filesWith(phone, publisher.releases.folderOf(earlier))).not.toEqual([]);
    const team = { collection: 'teams' as const, id: ids.team, depth: 0 };
    const members = ((await payload.findByID(team)).members ?? []).map((member) => ({
      ...member,
      consent: { given: false },
    }));
    await payload.update({ ...team, data: { members, _status: 'published' } });
    await publishRound(publisher);
    expect(filesWith(phone, publisher.releases.folderOf(await current()))).toEqual([]);

    const { record, folder } = await rollBack(publisher, earlier);
    expect(record.rollbackOf).toBe(earlier);
    expect(await current()).toBe(record.id);
    expect(filesWith(phone, folder)).toEqual([]);
    const { releases, liveExportedAt } = await readPublication(cms().payload);
    expect(releases[0]).toMatchObject({ id: record.id, broughtBack: { id: earlier } });
    expect(releases.find(({ id }) => id === earlier)?.at).toBe(releases[0]?.broughtBack?.at);
    expect(liveExportedAt).toBe(record.asOf);
  });

  test('does not switch any more when it lost the lease', async () => {
    const before = await current();
    await renameGuide('Nộp hồ sơ lần nữa');
    await acquireLease(cms().payload, own.tenure.lease.holder, -1);
    await expect(publishRound(publisher)).rejects.toThrow(LeaseLostError);
    expect(await current()).toBe(before);
  });

  test('that is killed is followed at once', async () => {
    const { databaseUri, dataDir, payloadSecret } = cms().environment;
    const env = { DATABASE_URI: databaseUri, DATA_DIR: dataDir, PAYLOAD_SECRET: payloadSecret };
    const child = fork(path.join(import.meta.dirname, 'support/hold-lease.ts'), {
      env: { ...process.env, ...env },
    });
    const held = await new Promise((resolve) => child.once('message', resolve));
    expect(held).toEqual({ held: true });
    expect(await Tenure.begin(cms().payload)).toBeNull();
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    const heir = await Tenure.begin(cms().payload);
    expect(heir?.lease.holder).toContain(String(process.pid));
    await heir?.end();
  });
});

/** A site with a guide, and a team of which one member agreed to show a phone. */
async function fill({ payload }: Cms): Promise<{ guide: string; team: string }> {
  await nameProvince(payload);
  const publish = async (collection: CollectionSlug, data: object) => {
    const written = { ...data, _status: 'published' };
    const { id } = await payload.create({ collection, data: written as never });
    return String(id);
  };
  const summary = 'Nộp hồ sơ qua mạng.';
  const topic = await publish('topics', { name: 'Dịch vụ công', summary, icon: 'home' });
  const steps = [{ title: 'Mở trang', body: prose('Bà con mở trang.') }];
  const guide = await publish('guides', { title: 'Cách nộp hồ sơ', summary, topic, steps });
  const names = { name: 'Xã Đất Mũi', short: 'Đất Mũi' };
  const commune = await publish('communes', { ...names, type: 'xa', code: '32244' });
  const hamlet = await publish('hamlets', { name: 'Ấp Mũi', kind: 'ap', commune });
  const consent = { given: true, date: '2026-01-01', scope: ['phone'], how: 'Ký giấy' };
  const members = ['An', 'Bình', 'Chi', 'Dũng'].map((name, at) => ({
    name: `Nguyễn ${name}`,
    role: 'Tổ viên',
    ...(at === 0 && { phone, consent }),
  }));
  return { guide, team: await publish('teams', { name: 'Tổ ấp Mũi', hamlet, members }) };
}

/** The files of a release's site that hold a text. */
function filesWith(text: string, folder: string): string[] {
  return readdirSync(siteOf(folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(siteOf(folder), name))
    .filter((file) => statSync(file).isFile() && readFileSync(file).includes(text));
}
