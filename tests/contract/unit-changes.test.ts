import type { TypedUser } from 'payload';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dayOfInstant } from '../../content/text/date.ts';
import type { AuditEntry } from '../../cms/storage/audit/record.ts';
import { exportSnapshot } from '../../cms/publishing/export/export.ts';
import { UnitsMovingError } from '../../cms/publishing/publication/moving-units.ts';
import type { Change } from '../../cms/places/units/change.ts';
import { readKnown } from '../../cms/places/units/read-known.ts';
import { resumeChanges, runChange } from '../../cms/places/units/run.ts';
import { lookAtUndo, startUndo, type UndoLook } from '../../cms/places/units/start.ts';
import { writeChange } from '../../cms/places/units/store.ts';
import { changeView } from '../../cms/places/units/view.ts';
import { takeEntry, writeEntry } from '../../cms/writing/workflow/entry.ts';
import { ask, askAs, authorizationOf, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { provinceIn } from './support/province.ts';
import { Killing } from './support/killing.ts';
import { makeUser } from './support/people.ts';
import { Changing, demandAnswers, makeNeighbours, rowsIn, rowsOfThen } from './support/units.ts';

const dayIn = (days: number) => dayOfInstant(new Date(Date.now() + days * 86_400_000));
const today = dayIn(0);
const nextMonth = dayIn(30);
const onThatDay = () => new Date(`${nextMonth}T08:00:00+07:00`);
const basis = 'Nghị quyết 12/NQ-HĐND';

contract('asking for changes of units', (cms) => {
  const { places } = provinceIn(cms);
  let approver: Changing;
  const killing = new Killing(cms);
  let one: string;
  let first: string;
  let second: string;
  let names: string[];

  beforeAll(async () => {
    const { payload } = cms();
    approver = new Changing(cms, await makeUser(payload, 'approver'));
  });

  beforeEach(async () => {
    const made = await makeNeighbours(cms().payload, places);
    ({ one, names } = made);
    [first = '', second = ''] = made.hamlets;
  });

  const merge = (day = today): Change => ({
    kind: 'mergeHamlets',
    hamlets: [second],
    into: first,
    day,
  });
  const hamlet = (id: string) => cms().payload.findByID({ collection: 'hamlets', id, depth: 0 });
  const export_ = () =>
    exportSnapshot(cms().payload, {
      siteUrl: 'https://example.vn',
      asOf: new Date().toISOString(),
    });

  test('a hamlet that was split leads to all of its parts, and comes back with its page', async () => {
    const { payload } = cms();
    const old = (await hamlet(first)).liveAddress ?? '';
    const into = ['Ấp Phần Một', 'Ấp Phần Hai'];
    const done = await approver.change([{ kind: 'splitHamlet', hamlet: first, into, day: today }]);
    const { docs } = await payload.find({ collection: 'hamlets', where: { name: { in: into } } });
    const own = docs.filter(({ liveAddress }) =>
      liveAddress?.startsWith(old.replace(/[^/]+\/$/, '')),
    );
    const parts = own.map(({ liveAddress }) => liveAddress).toSorted();
    const goneAt = async (address: string) =>
      (await export_()).snapshot.gone.find((one) => one.address === address);
    expect(parts).toHaveLength(2);
    expect((await goneAt(old))?.parts?.toSorted()).toEqual(parts);
    await approver.undo(done.id);
    expect(await goneAt(old)).toBeUndefined();
  });

  test('a merge is made at once, is in the audit, and is taken back with one order', async () => {
    const { payload } = cms();
    const before = await readKnown(payload);
    const old = (await hamlet(second)).liveAddress ?? '';
    const done = await approver.change([merge()]);
    expect([done.state, done.fault, done.done]).toEqual(['done', null, done.total]);
    expect((await hamlet(first)).formerNames).toContain(names[1]);
    const redirects = await payload.find({
      collection: 'redirects',
      where: { from: { equals: old } },
      depth: 0,
    });
    expect(redirects.docs.map(({ to }) => to)).toEqual([(await hamlet(first)).liveAddress]);

    expect((await approver.undo(done.id)).state).toBe('undone');
    expect(rowsOfThen(await readKnown(payload), before)).toEqual(rowsIn(before));
    await demandAnswers(payload, before.lastAt.keys());
    const { docs } = await payload.db.find<AuditEntry>({
      collection: 'audit',
      where: { document: { equals: done.id } },
      sort: 'at',
      pagination: false,
    });
    expect(docs.map(({ deed, by }) => [deed, by])).toEqual([
      ['changeUnits', approver.user.id],
      ['undoUnits', approver.user.id],
    ]);
  });

  test('what was edited since is named, and nothing is taken back', async () => {
    const { payload } = cms();
    const done = await approver.change([merge()]);
    const data = { formerNames: ['Ấp Khác'], _status: 'published' as const };
    await payload.update({ collection: 'hamlets', id: first, data });
    const { documents, faults, hash } = await lookAtUndo(payload, done.id);
    const why =
      'đã sửa sau lần đổi này (nay Tên cũ: Ấp Khác). Hãy hoàn tác lần đổi sau trước, hoặc sửa bằng tay.';
    expect(documents).toEqual([]);
    expect(faults).toMatchObject([{ of: 'hamlets', id: first, why }]);
    await expect(startUndo(payload, approver.user, { id: done.id, hash })).rejects.toThrow(why);
    expect((await approver.read(done.id)).state).toBe('done');
  });

  describe('from a day that is to come', () => {
    test('waits for it, and is made then', async () => {
      const { payload } = cms();
      const id = await approver.start([merge(nextMonth)]);
      await runChange(payload, id);
      expect((await approver.read(id)).state).toBe('waiting');
      expect((await hamlet(second))._status).toBe('published');
      await resumeChanges(payload, onThatDay);
      expect((await approver.read(id)).state).toBe('done');
      expect((await hamlet(second))._status).toBe('draft');
    });

    test('is not made in the name of somebody who may not any more', async () => {
      const { payload } = cms();
      const leaver = new Changing(cms, await makeUser(payload, 'approver'));
      const id = await leaver.start([merge(nextMonth)]);
      const data = { role: 'reader' as const };
      await payload.update({ collection: 'users', id: String(leaver.user.id), data });
      await resumeChanges(payload, onThatDay);
      expect(await leaver.read(id)).toMatchObject({
        state: 'stalled',
        fault: 'Tài khoản của người đặt lịch không còn quyền duyệt.',
      });
    });
  });

  test('one edit that is refused has all of it taken back', async () => {
    const { payload } = cms();
    const before = await readKnown(payload);
    const entry = await takeEntry(payload, 'hamlets', second);
    const claimUntil = new Date(Date.now() + 60_000).toISOString();
    await writeEntry(payload, entry, { approvedCopy: '{}', claimUntil });
    const change = await approver.change([merge()]);
    expect(change.state).toBe('undone');
    expect(change.fault).toContain(names[1]);
    expect(rowsOfThen(await readKnown(payload), before)).toEqual(rowsIn(before));
  });

  test('no round sees a change that is half written, but for one that nobody takes up', async () => {
    const { payload } = cms();
    const id = await approver.start([
      { kind: 'mergeCommunes', communes: [one], into: places.commune, day: today },
    ]);
    let writes = 0;
    while ((await approver.read(id)).state !== 'applying')
      await killing.after((writes += 1), () => runChange(payload, id));
    await expect(export_()).rejects.toThrow(UnitsMovingError);
    const longAgo = new Date(Date.now() - 10 * 60_000).toISOString();
    await writeChange(payload, id, { leaseUntil: longAgo });
    await expect(export_()).resolves.toBeDefined();
    await resumeChanges(payload);
    expect((await approver.read(id)).state).toBe('done');
    const { snapshot } = await export_();
    expect(snapshot.communes.map((commune) => commune.id)).not.toContain(one);
    expect(snapshot.formerUnits.filter(({ now }) => now.some((to) => to.commune === one))).toEqual(
      [],
    );
  });

  describe('through its addresses', () => {
    const send = async (who: TypedUser, deed: string, form: object, list?: string) => {
      const file = list && { name: 'doi.csv', mimetype: '', data: Buffer.from(list) };
      const authorization = await authorizationOf(cms(), who);
      return ask(cms(), 'POST', `/api/units/${deed}`, {
        authorization,
        form,
        ...(file && { file }),
      });
    };

    test('those who do not approve change nothing and see nothing of it', async () => {
      for (const role of ['editor', 'commune', 'reader'] as const) {
        const user = await makeUser(cms().payload, role, one);
        const refused = await send(user, 'plan', { changes: [merge()] });
        expect([refused.status, sentenceOf(refused)]).toEqual([
          403,
          'Chỉ người duyệt và quản trị đổi được ấp, khóm, xã, phường.',
        ]);
        expect((await askAs(cms(), user, 'GET', '/api/units')).status).toBe(403);
      }
      expect((await ask(cms(), 'GET', '/api/units/template')).status).toBe(403);
    });

    test('what was looked at is made, and followed until it is done', async () => {
      const asked = { changes: [merge()], basis };
      const looked = await send(approver.user, 'plan', asked);
      expect(looked.status).toBe(200);
      const { hash } = looked.body as { hash: string };
      expect((await send(approver.user, 'apply', { ...asked, hash: 'khác' })).status).toBe(409);
      expect((await send(approver.user, 'apply', { ...asked, basis: ' ', hash })).status).toBe(422);
      const begun = await send(approver.user, 'apply', { ...asked, hash });
      expect(begun.status).toBe(202);
      const [id] = begun.body['ids'] as string[];
      const authorization = await authorizationOf(cms(), approver.user);
      await expect
        .poll(
          async () =>
            (await ask(cms(), 'GET', `/api/units/${id}`, { authorization })).body['state'],
          { timeout: 30_000 },
        )
        .toBe('done');
    });

    test('what taking it back does is listed before, and is what it does', async () => {
      const { payload } = cms();
      const { id } = await approver.change([merge()]);
      const authorization = await authorizationOf(cms(), approver.user);
      const undo = (method: 'GET' | 'POST', body?: object) =>
        ask(cms(), method, `/api/units/${id}/undo`, { authorization, ...(body && { body }) });
      const looked = (await undo('GET')).body as unknown as UndoLook;
      const told = looked.documents.map((one) => `${one.of}/${one.id}`);
      expect(told).toContain(`hamlets/${first}`);
      expect(looked.documents.find((one) => one.id === second)?.lines.join()).toContain('Đăng lại');
      expect(looked.faults).toEqual([]);
      expect((await undo('POST', { hash: 'khác' })).status).toBe(409);
      expect((await undo('POST')).status).toBe(409);
      expect((await approver.read(id)).state).toBe('done');
      expect((await undo('POST', { hash: looked.hash })).status).toBe(202);
      await expect
        .poll(async () => (await approver.read(id)).state, { timeout: 30_000 })
        .toBe('undone');
      const { returned } = await changeView(payload, await approver.read(id));
      expect(returned).toEqual(looked.documents);
    });
  });
});
