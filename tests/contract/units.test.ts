import type { TypedUser } from 'payload';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Forwarding } from '../../content/snapshot/forwarding.ts';
import type { Change } from '../../cms/units/change.ts';
import { applied, type Edit } from '../../cms/units/edit.ts';
import type { Known } from '../../cms/units/known.ts';
import { planOf } from '../../cms/units/plan.ts';
import { readKnown } from '../../cms/units/read-known.ts';
import { undoOf } from '../../cms/units/undo.ts';
import { draftOnTop, writeEdit } from '../../cms/units/write-edit.ts';
import { takeEntry, writeEntry } from '../../cms/workflow/entry.ts';
import { readStanding } from '../../cms/workflow/standing.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces, type Places } from './support/documents.ts';
import { makeUser } from './support/people.ts';

const day = '2026-12-01';
const published = { _status: 'published' };
const newId = () => crypto.randomUUID();
const collections = [
  'communes',
  'hamlets',
  'former-units',
  'teams',
  'desks',
  'guides',
  'users',
  'notices',
] as const;

contract('changes of units', (cms) => {
  let places: Places;
  let user: TypedUser;
  /** Two communes with hamlets, and what belongs to them. */
  let one: string;
  let other: string;
  let hamlets: string[];
  let names: string[];

  beforeAll(async () => {
    places = await makePlaces(cms().payload);
    user = await makeUser(cms().payload, 'approver');
    const data = { province: 'Cà Mau', contact: { organisation: 'UBND tỉnh' } };
    await cms().payload.updateGlobal({ slug: 'settings', data, depth: 0 });
  });

  beforeEach(async () => {
    const { payload } = cms();
    one = (await make(payload, 'communes', places, published)).id;
    other = (await make(payload, 'communes', places, published)).id;
    hamlets = [];
    names = [];
    for (const commune of [one, one, one, other]) {
      const made = await make(payload, 'hamlets', places, { ...published, commune });
      hamlets.push(made.id);
      names.push(String(made['name']));
      await make(payload, 'teams', places, { ...published, hamlet: made.id });
    }
    await make(payload, 'desks', places, { ...published, commune: one });
    await make(payload, 'notices', places, { ...published, communes: [one, other] });
    await makeUser(payload, 'commune', one);
  });

  async function write(edits: Edit[], times = 1): Promise<void> {
    for (const edit of edits) {
      const draft = await draftOnTop(cms().payload, edit);
      for (let time = 0; time < times; time += 1) await writeEdit(cms().payload, user, edit, draft);
    }
  }

  const plan = (change: Change, known: Known) => {
    const [step] = planOf([change], known, newId).steps;
    expect(step?.faults).toEqual([]);
    return step?.edits ?? [];
  };

  /** What is there, by id, without who lived where. */
  const rows = (known: Known) =>
    collections.flatMap((of) =>
      known[of].map((row) => ({ of, ...row })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );

  async function demandAnswers(addresses: Iterable<string>): Promise<void> {
    const none = { pagination: false, depth: 0 } as const;
    const redirects = (await cms().payload.find({ collection: 'redirects', ...none })).docs;
    const gone = (await cms().payload.find({ collection: 'gone', ...none })).docs;
    const forwarding = new Forwarding({
      redirects: redirects.map(({ from, to }) => ({ from, to })),
      gone: gone.map(({ address, since }) => ({ address, since })),
    });
    const { docs: communes } = await cms().payload.find({
      collection: 'communes',
      where: { _status: { equals: 'published' } },
      ...none,
    });
    const { docs } = await cms().payload.find({
      collection: 'hamlets',
      where: { _status: { equals: 'published' } },
      ...none,
    });
    const live = new Set([...communes, ...docs].map(({ liveAddress }) => liveAddress));
    for (const address of addresses)
      if (!live.has(address)) expect(forwarding.of(address), address).toBeDefined();
      else expect(forwarding.of(address), address).not.toMatchObject({ to: address });
  }

  test('are written as they were planned, edit after edit, and taken back', async () => {
    const { payload } = cms();
    const before = await readKnown(payload);
    const [first = '', second = '', third = '', fourth = ''] = hamlets;
    const changes: Change[] = [
      { kind: 'renameHamlet', hamlet: first, name: 'Ấp Mũi Tàu', day },
      { kind: 'splitHamlet', hamlet: second, into: ['Ấp Hai A', 'Ấp Hai B'], day },
      { kind: 'mergeHamlets', hamlets: [third], into: first, day },
      { kind: 'renameCommune', commune: other, name: `Phường ${other}`, day },
      { kind: 'moveHamlet', hamlet: fourth, commune: one, day },
      { kind: 'mergeCommunes', communes: [one], into: other, day },
    ];
    const done: Edit[][] = [];
    let known = before;
    for (const change of changes) {
      const edits = plan(change, known);
      for (const edit of edits) {
        known = applied(known, edit);
        await write([edit]);
        expect(rows(await readKnown(payload))).toEqual(rows(known));
        await demandAnswers(known.lastAt.keys());
      }
      done.push(edits);
    }
    const everywhere = [...known.lastAt.keys()];
    for (const edits of done.toReversed()) {
      const undo = undoOf(edits, await readKnown(payload));
      expect(undo.faults).toEqual([]);
      await write(undo.edits);
      await demandAnswers(everywhere);
    }
    const ids = new Set(rows(before).map(({ of, id }) => `${of}/${id}`));
    const after = rows(await readKnown(payload));
    expect(after.filter(({ of, id }) => ids.has(`${of}/${id}`))).toEqual(rows(before));
  });

  test('that are written twice are written once', async () => {
    const { payload } = cms();
    const [first = '', second = ''] = hamlets;
    const known = await readKnown(payload);
    const edits = plan({ kind: 'mergeHamlets', hamlets: [second], into: first, day }, known);
    const versions = async () => (await payload.countVersions({ collection: 'hamlets' })).totalDocs;
    const count = await versions();
    await write(edits, 2);
    expect(await versions()).toBe(count + 2);
    expect(rows(await readKnown(payload))).toEqual(rows(edits.reduce(applied, known)));
  });

  describe('a draft that lies on top', () => {
    test('that waits for an approval still waits for it', async () => {
      const { payload } = cms();
      const [first = '', second = ''] = hamlets;
      const id = { collection: 'hamlets', id: first } as const;
      await payload.update({ ...id, draft: true, data: { code: 'A1' }, user });
      const sent = await readStanding(payload, 'hamlets', first);
      const entry = await takeEntry(payload, 'hamlets', first);
      await writeEntry(payload, entry, { stage: 'sent', stageHash: sent?.hash ?? '' });
      const change: Change = { kind: 'mergeHamlets', hamlets: [second], into: first, day };
      await write(plan(change, await readKnown(payload)));
      expect(await readStanding(payload, 'hamlets', first)).toMatchObject({
        stage: 'sent',
        newest: { code: 'A1' },
      });
    });

    test('stays a draft, with the change in it', async () => {
      const { payload } = cms();
      const [first = '', second = ''] = hamlets;
      const id = { collection: 'hamlets', id: first } as const;
      await payload.update({ ...id, draft: true, data: { code: 'A1' }, user });
      const change: Change = { kind: 'mergeHamlets', hamlets: [second], into: first, day };
      await write(plan(change, await readKnown(payload)));
      const formerNames = ['Ấp Cũ', names[1]];
      const live = await payload.findByID({ ...id, depth: 0 });
      expect(live).toMatchObject({ _status: 'published', formerNames });
      expect(live.code ?? null).toBeNull();
      const newest = await payload.findByID({ ...id, draft: true, depth: 0 });
      expect(newest).toMatchObject({ _status: 'draft', code: 'A1', formerNames });
    });
  });
});
