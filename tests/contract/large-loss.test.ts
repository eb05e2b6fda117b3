import type { TypedUser } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholePages } from '../support/whole-release.ts';
import { record } from '../../cms/storage/audit/record.ts';
import { readHeld } from '../../cms/safeguards/held-deeds/store.ts';
import { readPublication } from '../../cms/publishing/publication/publication.ts';
import { deleteSamples } from '../../cms/safeguards/removal/samples.ts';
import type { Publisher } from '../../publisher/round/publisher.ts';
import { publishRound } from '../../publisher/round/round.ts';
import { ask, authorizationOf, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces, nameProvince, type Places } from './support/documents.ts';
import { testOnce } from './support/law-runs.ts';
import { beginPublishing, type OwnPublisher } from './support/own-publisher.ts';
import { makeUser } from './support/people.ts';

const published = { _status: 'published' } as const;
const guidesMade = 49;

contract('much that would vanish', (cms) => {
  let places: Places;
  let publisher: Publisher;
  let end: OwnPublisher['end'];
  let approver: TypedUser;
  let official: TypedUser;
  /** Takes away what vanishes. */
  let taker: TypedUser;
  let guides: string[];

  beforeAll(async () => {
    const { payload } = cms();
    await nameProvince(payload);
    places = await makePlaces(payload);
    approver = await makeUser(payload, 'approver');
    taker = await makeUser(payload, 'admin');
    official = await makeUser(payload, 'commune', places.commune);
    guides = await makeGuides();
    ({ publisher, end } = await beginPublishing(cms()));
    await publishRound(publisher);
  });
  afterAll(() => end());

  async function makeGuides(): Promise<string[]> {
    const made = [];
    for (let at = 0; at < guidesMade; at += 1)
      made.push((await make(cms().payload, 'guides', places, published)).id);
    return made;
  }
  const livePages = async () => Object.keys(wholePages((await publisher.releases.current())!));
  const guidePages = async () =>
    (await livePages()).filter((address) => address.startsWith('/huong-dan/'));
  const held = async () => (await readPublication(cms().payload)).heldLoss;
  const decide = async (decision: string, key: unknown, user = approver) =>
    ask(cms(), 'POST', '/api/live/loss', {
      body: { decision, key },
      authorization: await authorizationOf(cms(), user),
    });
  const decideHeld = async (id: string, decision: 'confirm' | 'take-back', user: TypedUser) => {
    const total = (await readHeld(cms().payload, id))?.total;
    const authorization = await authorizationOf(cms(), user);
    const address = `/api/held-deed/${id}/${decision}`;
    return ask(cms(), 'POST', address, { body: { total }, authorization });
  };
  const deleteGuides = (ids: string[]) =>
    cms().payload.delete({ collection: 'guides', where: { id: { in: ids } }, user: taker });

  test('stays and is asked about, while other edits go on', async () => {
    const { payload } = cms();
    expect(await guidePages()).toHaveLength(guidesMade);
    await deleteGuides(guides);
    await payload.update({
      collection: 'communes',
      id: places.otherCommune,
      data: { name: 'Xã Tên Mới', ...published },
    });
    const { release, heldPages } = await publishRound(publisher);
    expect(heldPages).toBe(guidesMade);
    expect(await guidePages()).toHaveLength(guidesMade);
    expect(release.record.gone.map(({ address }) => address)).not.toEqual(
      expect.arrayContaining(await guidePages()),
    );
    expect(await held()).toMatchObject({ pages: guidesMade, communes: [], records: guidesMade });
    const { docs } = await payload.find({
      collection: 'communes',
      where: { name: { equals: 'Xã Tên Mới' } },
    });
    expect(release.record.records[`communes:${docs[0]?.id}`]).toBe(docs[0]?.updatedAt);
    const { since } = (await held())!;
    await publishRound(publisher, { lookAgain: true });
    expect((await held())?.since).toBe(since);
  });

  test('is decided by those who publish, about exactly this loss', async () => {
    const { key } = (await held())!;
    const refused = await decide('publish', key, official);
    expect(refused.status).toBe(403);
    const other = await decide('publish', 'another key');
    expect(other.status).toBe(409);
    expect(sentenceOf(other)).toBe(
      'Những mục sắp mất đã khác trước. Hãy tải lại trang chính rồi xem lại.',
    );
    expect(sentenceOf(await decide('sell', key))).toBe('Hãy chọn đăng luôn hoặc giữ lại.');
  });

  test('is held for good without asking again, until another loss comes on top', async () => {
    const { key } = (await held())!;
    expect((await decide('keep', key)).status).toBe(200);
    await publishRound(publisher);
    expect(await readPublication(cms().payload)).toMatchObject({
      keptLoss: key,
      heldLoss: { key },
    });
    await cms().payload.delete({
      collection: 'communes',
      id: places.otherCommune,
      user: taker,
    });
    await publishRound(publisher);
    const both = (await held())!;
    expect(both.key).not.toBe(key);
    expect(both.communes).toEqual(['Xã Tên Mới']);
  });

  testOnce(
    'waits where who has caused it, or who was given an account by them, wants it gone',
    async () => {
      const { payload } = cms();
      const { key } = (await held())!;
      const made = await makeUser(payload, 'approver');
      await record(payload, { deed: 'passwordLink', by: taker, of: 'users', document: made.id });
      const asked = await decide('publish', key, made);
      expect(asked).toMatchObject({ status: 202, body: { held: { runsAt: null } } });
      const again = await decide('publish', key, taker);
      expect([again.status, sentenceOf(again)]).toEqual([409, expect.stringContaining('đang chờ')]);
      const { id } = asked.body['held'] as { id: string };
      expect((await decideHeld(id, 'confirm', taker)).status).toBe(403);
      expect((await decideHeld(id, 'confirm', made)).status).toBe(403);
      await publishRound(publisher);
      expect(await guidePages()).toHaveLength(guidesMade);
      expect((await decideHeld(id, 'confirm', official)).status).toBe(403);
      expect((await decideHeld(id, 'take-back', approver)).status).toBe(200);
      await publishRound(publisher);
      expect(await guidePages()).toHaveLength(guidesMade);
    },
  );

  testOnce('vanishes after the wait only where nobody else could say so', async () => {
    const { payload } = cms();
    const { key } = (await held())!;
    const making = { deed: 'create', by: taker, of: 'users', document: approver.id } as const;
    await record(payload, making);
    const now = Date.now();
    const asked = await decide('publish', key, taker);
    const { id, runsAt } = asked.body['held'] as { id: string; runsAt: string };
    expect(Date.parse(runsAt) - now).toBeGreaterThanOrEqual(3_600_000);
    expect((await decideHeld(id, 'take-back', taker)).status).toBe(200);
    approver = await makeUser(payload, 'approver');
  });

  test('vanishes when somebody else says so, and nothing is allowed any more afterwards', async () => {
    const { key } = (await held())!;
    const { requestedSeq } = await readPublication(cms().payload);
    expect((await decide('publish', key)).status).toBe(200);
    expect((await readPublication(cms().payload)).requestedSeq).toBe(requestedSeq + 1);
    await publishRound(publisher);
    expect(await guidePages()).toEqual([]);
    expect(await readPublication(cms().payload)).toMatchObject({
      heldLoss: null,
      heldRecords: [],
      allowedLoss: [],
      allowedAt: null,
    });
  });

  testOnce('comes back by itself when it is there again', async () => {
    guides = await makeGuides();
    await publishRound(publisher);
    const where = { id: { in: guides } };
    await cms().payload.update({ collection: 'guides', where, data: { _status: 'draft' } });
    await publishRound(publisher);
    expect(await held()).toMatchObject({ pages: guidesMade });
    await cms().payload.update({ collection: 'guides', where, data: published });
    await publishRound(publisher);
    expect(await held()).toBeNull();
    expect(await guidePages()).toHaveLength(guidesMade);
  });

  testOnce('is not asked about when samples are deleted, however many', async () => {
    const { payload } = cms();
    for (let at = 0; at < 20; at += 1) {
      const hamlet = await make(payload, 'hamlets', places, { ...published, sample: true });
      await make(payload, 'teams', places, { ...published, sample: true, hamlet: hamlet.id });
    }
    await publishRound(publisher);
    const before = (await livePages()).length;
    await deleteSamples({ payload });
    await publishRound(publisher);
    expect((await livePages()).length).toBeLessThan(before - 20);
    expect(await held()).toBeNull();
  });
});
