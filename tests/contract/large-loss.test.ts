import type { TypedUser } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholePages } from '../support/whole-release.ts';
import { record } from '../../cms/storage/audit/record.ts';
import { readHeld } from '../../cms/safeguards/held-deeds/store.ts';
import { readPublication } from '../../cms/publishing/publication/publication.ts';
import type { Publisher } from '../../publisher/round/publisher.ts';
import { publishRound } from '../../publisher/round/round.ts';
import { askAs, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { amend, makeMany } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { beginPublishing, type OwnPublisher } from './support/own-publisher.ts';
import { makeUser } from './support/people.ts';

const published = { _status: 'published' } as const;
const guidesMade = 49;

contract('much that would vanish', (cms) => {
  const { places, approver, official } = provinceIn(cms, {
    approver: 'approver',
    official: 'commune',
  });
  let publisher: Publisher;
  let end: OwnPublisher['end'];
  /** Takes away what vanishes. */
  let taker: TypedUser;
  let guides: string[];

  beforeAll(async () => {
    const { payload } = cms();
    taker = await makeUser(payload, 'admin');
    guides = await makeMany(payload, 'guides', places, { count: guidesMade, ...published });
    ({ publisher, end } = await beginPublishing(cms()));
    await publishRound(publisher);
  });
  afterAll(() => end());

  const livePages = async () => Object.keys(wholePages((await publisher.releases.current())!));
  const guidePages = async () =>
    (await livePages()).filter((address) => address.startsWith('/huong-dan/'));
  const held = async () => (await readPublication(cms().payload)).heldLoss;
  const decide = async (decision: string, key: unknown, user = approver) =>
    askAs(cms(), user, 'POST', '/api/live/loss', { decision, key });
  const decideHeld = async (id: string, decision: 'confirm' | 'take-back', user: TypedUser) => {
    const total = (await readHeld(cms().payload, id))?.total;
    const address = `/api/held-deed/${id}/${decision}`;
    return askAs(cms(), user, 'POST', address, { total });
  };
  const deleteGuides = (ids: string[]) =>
    cms().payload.delete({ collection: 'guides', where: { id: { in: ids } }, user: taker });

  test('stays and is asked about, while other edits go on', async () => {
    const { payload } = cms();
    expect(await guidePages()).toHaveLength(guidesMade);
    await deleteGuides(guides);
    await amend(payload, 'communes', places.otherCommune, { name: 'Xã Tên Mới', ...published });
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

  test('waits where who has caused it, or who was given an account by them, wants it gone', async () => {
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
});
