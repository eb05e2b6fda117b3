import path from 'node:path';
import type { Payload } from 'payload';
import { afterEach, beforeAll, expect, inject, test, vi } from 'vitest';
import { exportSnapshot } from '../../../cms/publishing/export/export.ts';
import { openCms } from '../../../cms/open.ts';
import { readSnapshot } from '../../../content/snapshot/files.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { formatInstant } from '../../../content/text/date.ts';
import { publishRound } from '../../../publisher/round/round.ts';
import { contract } from '../support/contract.ts';
import { consentTo, fourMembers, keepPhotograph, make } from '../support/documents.ts';
import { provinceIn } from '../support/province.ts';
import { beginPublishing } from '../support/own-publisher.ts';
import { recordsOf, System } from '../support/system.ts';

const published = { _status: 'published' } as const;
const consent = consentTo('phone');
const [shown, secret, withdrawn] = ['0912345678', '0987654321', '0977123456'];

contract('a restore to a moment', (cms) => {
  let payload: Payload;
  const { places, admin } = provinceIn(cms, { admin: 'admin' });
  let system: System;
  /** The site as it was not long before the moment, by the release that was made then. */
  let then: Snapshot;
  let moment = '';
  const ids = {
    planned: '',
    given: '',
    ...{
      edited: '',
      drafted: '',
      added: '',
      late: '',
      team: '',
      picture: '',
      gone: '',
      erased: '',
    },
    ...{ tidied: '', moved: '' },
  };
  let other: { system: System; payload?: Payload } | undefined;

  const guide = (data: Record<string, unknown> = published) =>
    make(payload, 'guides', places, data);
  const update = (collection: 'guides' | 'teams', id: string, data: object, draft = false) =>
    payload.update({ collection, id, data: data as never, draft, user: admin, depth: 0 });
  const upload = async (alt: string) => (await keepPhotograph(payload, 'media', { alt })).id;
  const withPicture = (media: string) => ({
    title: 'Mở ứng dụng',
    picture: { source: 'media' as const, media },
  });
  const release = async () => {
    const { publisher, end } = await beginPublishing(cms());
    const { release: made } = await publishRound(publisher).finally(end);
    return readSnapshot(path.join(made.folder, 'snapshot'));
  };

  beforeAll(async () => {
    payload = cms().payload;
    system = System.of(cms().environment);
    ids.edited = (await guide({ ...published, title: 'Bản cũ' })).id;
    ids.drafted = (await guide({ title: 'Chưa đăng' })).id;
    ids.planned = (await guide({ title: 'Áp phích tháng sau' })).id;
    ids.given = (await guide({ title: 'Áp phích sau này của một xã' })).id;
    const planned = [
      { month: '12/2098', guide: ids.planned },
      { month: '01/2099', guide: ids.given },
    ];
    await payload.updateGlobal({ slug: 'settings', data: { postersOfMonths: planned } });
    ids.gone = (await guide()).id;
    ids.erased = (await guide()).id;
    ids.tidied = (await guide()).id;
    const old = await upload('Cổng cũ');
    ids.moved = (await guide({ ...published, steps: [withPicture(old)] })).id;
    const members = fourMembers.map((member, at) => ({
      ...member,
      ...(at === 0 && { phone: shown, consent }),
      ...(at === 1 && { phone: secret }),
      ...(at === 2 && { phone: withdrawn, consent }),
    }));
    const team = await make(payload, 'teams', places, { members, ...published });
    ids.team = team.id;
    await update('guides', ids.edited, { title: 'Nháp lúc sao lưu' }, true);
    expect(system.run('backup')).toMatchObject({ code: 0, error: '' });
    await afterThisSecond();

    await update('guides', ids.edited, { title: 'Bản mới', ...published });
    await update('guides', ids.drafted, { title: 'Đăng lần đầu', ...published });
    await update('guides', ids.given, { commune: places.commune, ...published });
    await update('guides', ids.moved, { slug: 'dia-chi-moi', ...published });
    await payload.update({ collection: 'media', id: old, data: { alt: 'Cổng mới' } });
    ids.picture = await upload('Cổng trụ sở');
    ids.added = (await guide({ ...published, steps: [withPicture(ids.picture)] })).id;
    const saved = await payload.findByID({ collection: 'teams', id: ids.team, depth: 0 });
    await update('teams', ids.team, {
      ...published,
      meetingPlace: 'Trụ sở ấp',
      members: saved.members?.map((member, at) => ({
        ...member,
        ...(at === 3 && { name: 'Người vừa vào tổ' }),
      })),
    });
    await update('guides', ids.gone, { _status: 'draft' });
    await payload.updateGlobal({ slug: 'settings', data: { contact: { organisation: 'Sở mới' } } });
    then = await release();
    await payload.delete({ collection: 'guides', id: ids.tidied, user: admin });
    moment = new Date().toISOString();

    // From here on all is to be as if it had not been, but what people took back.
    await afterThisSecond();
    ids.late = (await guide()).id;
    await update('guides', ids.edited, { title: 'Kẻ gian sửa', ...published });
    await payload.delete({ collection: 'guides', id: ids.erased, user: admin });
    await payload.delete({ collection: 'guides', id: ids.added, user: admin });
    const today = await payload.findByID({ collection: 'teams', id: ids.team, depth: 0 });
    await update('teams', ids.team, {
      ...published,
      members: today.members?.map((member, at) =>
        at === 2 ? { ...member, consent: { ...consent, given: false } } : member,
      ),
    });
    await release();
  });

  afterEach(async () => {
    await other?.payload?.destroy();
    await other?.system.remove();
    other = undefined;
  });

  /** Names of backups tell seconds. */
  async function afterThisSecond(): Promise<void> {
    const second = () => Math.floor(Date.now() / 1000);
    const before = second();
    await vi.waitFor(() => expect(second()).toBeGreaterThan(before), { timeout: 5_000 });
  }

  const restore = async (...args: string[]) =>
    restoreInto(await System.empty(inject('database')), ...args);

  async function restoreInto(empty: System, ...args: string[]) {
    other = { system: empty };
    const { dataDir } = system.environment;
    other.system.also = { BACKUP_TO: path.join(dataDir, 'backups') };
    return other.system.run('restore', ...args, '--lists', dataDir);
  }

  async function shownNow(): Promise<Snapshot> {
    other!.payload = await openCms(other!.system.environment);
    const { snapshot } = await exportSnapshot(other!.payload, {
      siteUrl: then.settings.siteUrl,
      asOf: then.meta.asOf,
    });
    return JSON.parse(JSON.stringify(snapshot)) as Snapshot;
  }

  const lasting = (records: readonly object[]) =>
    records.map((each) => ({ ...each, updatedAt: undefined, since: undefined }));

  test('is what the site showed then, but for who took a number back since', async () => {
    const told = await restore('--at', moment);
    expect(told).toMatchObject({ code: 0, error: '' });
    expect(told.out).not.toContain('Chưa đem tiếp được');
    expect(told.out).toContain(`Về lúc ${formatInstant(moment)}:`);
    expect(told.out).toContain(
      `Bản trang còn giữ, mới nhất trước lúc ấy: lúc ${formatInstant(then.meta.asOf)}`,
    );
    expect(told.out).toMatch(/^- Không lấy lại được: bản nháp,/m);
    expect(told.out).toMatch(
      /^Đem tiếp từ bản trang .*: sửa theo 4 .*\(guides\), .*1 .*\(teams\); thêm .*1 hướng dẫn.*; cài đặt\.$/m,
    );

    const now = await shownNow();
    const wanted = then.guides.filter(({ id }) => id !== ids.tidied);
    expect(wanted.map(({ id }) => id)).toEqual(expect.arrayContaining([ids.added, ids.erased]));
    expect(lasting(now.guides)).toEqual(lasting(JSON.parse(JSON.stringify(wanted)) as object[]));
    expect(now.guides.find(({ id }) => id === ids.edited)?.title).toBe('Bản mới');
    expect(then.media.map(({ alt }) => alt).toSorted()).toEqual(['Cổng mới', 'Cổng trụ sở']);
    expect(lasting(now.media)).toEqual(lasting(then.media));
    expect(now.settings).toEqual(then.settings);
    expect(lasting(now.gone)).toEqual(expect.arrayContaining(lasting(then.gone)));
    expect(now.redirects).toEqual(then.redirects);
    expect(JSON.stringify(now)).not.toMatch(/Kẻ gian sửa|Nháp lúc sao lưu/);

    const [team] = now.teams;
    expect(team).toMatchObject({ meetingPlace: 'Trụ sở ấp' });
    expect(team?.members.map(({ name, phone }) => [name, phone])).toEqual([
      ['Nguyễn An', shown],
      ['Nguyễn Bình', undefined],
      ['Nguyễn Chi', undefined],
      ['Người vừa vào tổ', undefined],
    ]);
  });

  test('keeps what the public never knew, and whatever was a draft stays one', async () => {
    expect(await restore('--at', moment)).toMatchObject({ code: 0, error: '' });
    await shownNow();
    const { postersOfMonths } = await other!.payload!.findGlobal({ slug: 'settings', depth: 0 });
    expect(postersOfMonths).toMatchObject([{ month: '12/2098', guide: ids.planned }]);
    const records = await recordsOf(other!.payload!);
    const row = (collection: string, id: string) =>
      records[collection]?.find((each) => Reflect.get(Object(each), 'id') === id);
    expect(row('teams', ids.team)).toMatchObject({
      members: [{ phone: shown, consent }, { phone: secret }, { consent: { given: false } }, {}],
    });
    const versions = JSON.stringify(records['guides versions']);
    expect(versions).toContain('Nháp lúc sao lưu');
    expect(versions).not.toContain('Kẻ gian sửa');
    expect(row('guides', ids.gone)).toMatchObject({ _status: 'draft' });
    for (const id of [ids.late, ids.tidied]) expect(row('guides', id)).toBeUndefined();
    expect(records['audit']).toContainEqual(
      expect.objectContaining({
        deed: 'restoreBackup',
        detail: expect.stringContaining(`until ${moment}, snapshot ${then.meta.asOf}`),
      }),
    );
  });
});
