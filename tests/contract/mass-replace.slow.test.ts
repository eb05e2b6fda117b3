import { describe, expect, test } from 'vitest';
import { openedHeader, openedVersion } from '../../cms/base/editing/headers.ts';
import type { EditingView } from '../../cms/base/editing/endpoints.ts';
import { resumeDeeds, runDeed } from '../../cms/writing/mass-deeds/run.ts';
import { planReplace } from '../../cms/writing/mass-deeds/plan-replace.ts';
import { startReplace } from '../../cms/writing/mass-deeds/start-replace.ts';
import { readEntry } from '../../cms/writing/workflow/entry.ts';
import { readStanding } from '../../cms/writing/workflow/standing.ts';
import { ask, askAs, authorizationOf, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { amend, make, prose } from './support/documents.ts';
import { MassDeeds } from './support/mass-deeds.ts';
import { provinceIn } from './support/province.ts';
import { hourly } from './support/hourly.ts';
import { Killing } from './support/killing.ts';
import { makeUser } from './support/people.ts';

const live = { _status: 'published' } as const;

contract('a document replaced everywhere', (cms) => {
  const { places, admin } = provinceIn(cms, { admin: 'admin' });
  const killing = new Killing(cms);
  const later = hourly();
  const deeds = new MassDeeds(cms);

  const linkTo = (id: string) => {
    const text = prose('Xem bài kia.');
    const [paragraph] = text.root.children;
    const link = {
      type: 'link',
      version: 3,
      id: crypto.randomUUID().replaceAll('-', '').slice(0, 24),
      fields: { linkType: 'internal', doc: { relationTo: 'guides', value: id } },
      children: [],
      direction: 'ltr',
      format: '',
      indent: 0,
    };
    return {
      root: {
        ...text.root,
        children: [{ ...paragraph, children: [...(paragraph?.children ?? []), link] }],
      },
    };
  };
  /** One old document, one for it, and those that point there: in a list, in a text, in a draft, at a desk. */
  const makeAll = async () => {
    const { payload } = cms();
    const old = (await make(payload, 'guides', places, live)).id;
    const other = (await make(payload, 'guides', places, live)).id;
    const both = (await make(payload, 'guides', places, { ...live, related: [other, old] })).id;
    const text = (await make(payload, 'guides', places, { ...live, help: linkTo(old) })).id;
    const drafted = (await make(payload, 'guides', places, { ...live, related: [old] })).id;
    const data = { title: `Tên trong bản nháp ${drafted}` };
    await payload.update({ collection: 'guides', id: drafted, draft: true, data });
    const desk = (await make(payload, 'desks', places, { tasks: [old] })).id;
    return { old, other, guides: [both, text, drafted], desk };
  };
  /** All that is said, to writers and readers, and where it stands; without times. */
  const told = async ({ old, guides, desk }: { old: string; guides: string[]; desk: string }) => {
    const { payload } = cms();
    const said = [];
    for (const id of [old, ...guides]) {
      const standing = await readStanding(payload, 'guides', id);
      const entry = await readEntry(payload, 'guides', id);
      said.push([standing?.stage, standing?.hash, standing?.liveHash, entry?.approvedHash ?? null]);
    }
    const { tasks } = await payload.findByID({ collection: 'desks', id: desk, depth: 0 });
    return [...said, tasks];
  };
  const start = async (from: string, to: string, takesOff = true) => {
    const replaced = { way: { collection: 'guides', from, to }, takesOff } as const;
    const { hash } = await planReplace(await deeds.request(admin), replaced);
    return startReplace(await deeds.request(admin), { ...replaced, hash });
  };

  test('comes back to every place as it was, and is live again itself', async () => {
    const { payload } = cms();
    const all = await makeAll();
    const before = await told(all);
    const id = await start(all.old, all.other);
    await runDeed(payload, id);
    expect(await told(all)).not.toEqual(before);
    const { items, undoUntil } = await deeds.viewOf(id);
    expect(items.map((item) => [item.of, item.id, item.state]).toSorted()).toEqual(
      [
        ...[...all.guides, all.old].map((guide) => ['guides', guide, 'done']),
        ['desks', all.desk, 'done'],
      ].toSorted(),
    );
    expect(undoUntil).toBeDefined();
    const said = await deeds.undo(admin, id);
    expect(said.kept).toEqual([]);
    expect(said.goes).toHaveLength(items.length);
    await runDeed(payload, id);
    expect((await deeds.viewOf(id)).items.map(({ state }) => state)).toEqual(
      items.map(() => 'undone'),
    );
    expect(await told(all)).toEqual(before);
    const { docs } = await payload.find({
      collection: 'audit',
      where: { document: { in: [id, all.old] } },
      sort: 'at',
    });
    expect(docs.map(({ deed }) => deed)).toContain('replace');
    expect(docs.map(({ deed }) => deed)).toContain('undoReplace');
  });

  test('stays where somebody chose otherwise since, and names it', async () => {
    const { payload } = cms();
    const all = await makeAll();
    const [both = '', text = '', drafted = ''] = all.guides;
    const before = await told(all);
    const id = await start(all.old, all.other);
    await runDeed(payload, id);
    // Other words at a place that still points there are no other choice.
    const words = { summary: 'Một câu khác.' };
    await payload.update({ collection: 'guides', id: text, draft: true, data: words });
    const third = (await make(payload, 'guides', places, live)).id;
    await amend(payload, 'guides', both, { related: [third], ...live });
    const said = await deeds.undo(admin, id);
    expect(said.kept).toMatchObject([{ id: both, why: 'chỗ này đã sửa sau khi thay' }]);
    await runDeed(payload, id);
    const row = await payload.findByID({ collection: 'guides', id: both, depth: 0 });
    expect(row.related).toEqual([third]);
    const newest = await payload.findByID({
      collection: 'guides',
      id: text,
      draft: true,
      depth: 0,
    });
    expect(JSON.stringify(newest.help)).toContain(all.old);
    expect(newest.summary).toBe(words.summary);
    const after = await told(all);
    expect(after[all.guides.indexOf(drafted) + 1]).toEqual(before[all.guides.indexOf(drafted) + 1]);
    expect((await deeds.viewOf(id)).left).toBe(1);
  });

  test('goes on after it was killed anywhere, there and back', async () => {
    const { payload } = cms();
    const all = await makeAll();
    const before = await told(all);
    const id = await start(all.old, all.other);
    let kills = 0;
    for (let writes = 1; (await deeds.viewOf(id)).state === 'applying'; writes += 3)
      if (await killing.after(writes, () => resumeDeeds(payload, later()))) kills += 1;
    expect((await deeds.viewOf(id)).items.map(({ state }) => state)).not.toContain('kept');
    await deeds.undo(admin, id);
    for (let writes = 1; (await deeds.viewOf(id)).state === 'undoing'; writes += 2)
      if (await killing.after(writes, () => resumeDeeds(payload, later()))) kills += 1;
    expect(kills).toBeGreaterThan(5);
    expect(await told(all)).toEqual(before);
    // What was taken back before the end of a process was edited by nobody.
    const reasons = (await deeds.viewOf(id)).items.map(({ why }) => why ?? '');
    expect(reasons.filter((why) => why.includes('chỉ chỗ còn lại'))).toEqual([]);
  });

  test('at its addresses: it is done, listed and taken back', async () => {
    const authorization = await authorizationOf(cms(), admin);
    const at = async (method: string, address: string, body?: object) =>
      (await ask(cms(), method, `/api${address}`, { authorization, ...(body && { body }) })).body;
    const all = await makeAll();
    const before = await told(all);
    const replacing = `/used-by/guides/${all.old}/replace`;
    const { hash: looked } = await at('POST', `${replacing}/look`, { by: all.other });
    const { deed } = await at('POST', replacing, { by: all.other, hash: looked });
    const way = `/mass-deed/${String(deed)}`;
    expect(await at('GET', way)).toMatchObject({ kind: 'replace', state: 'done', total: 4 });
    const { hash } = await at('GET', `${way}/undo`);
    await at('POST', `${way}/undo`, { hash });
    const state = async () => (await at('GET', way))['state'];
    await expect.poll(state, { timeout: 20_000 }).toBe('undone');
    expect(await told(all)).toEqual(before);
  });

  describe('while forms are open', () => {
    /** The time that a form says it opened. */
    const openedOf = async (of: string) => {
      const [collection, id] = of.split('/') as ['guides', string];
      return (await cms().payload.findByID({ collection, id, draft: true, depth: 0 })).updatedAt;
    };
    const save = async (of: string, body: object, opened: string) => {
      const authorization = await authorizationOf(cms(), admin);
      const headers = { [openedHeader]: openedVersion(of, opened) };
      const sent = { body, authorization, headers };
      return ask(cms(), 'PATCH', `/api/${of}?draft=true&depth=0`, sent);
    };
    const replaced = 'Một mục dùng ở đây vừa được thay bằng mục khác';
    const look = async (of: string, opened: string) => {
      const address = `/api/editing/${of}?opened=${encodeURIComponent(opened)}`;
      const { body } = await askAs(cms(), admin, 'GET', address);
      return body as unknown as EditingView;
    };
    const isLate = async (of: string, opened: string) => (await look(of, opened)).isLate;
    /** A deed that nobody whose form is open saw: they are told; who opens the form then saves. */
    const tellsOpenForms = async (places: Record<string, object>, deed: () => Promise<void>) => {
      const all = Object.entries(places);
      const opened = new Map<string, string>();
      for (const [of] of all) opened.set(of, await openedOf(of));
      await deed();
      const answers: unknown[] = [];
      for (const [of, form] of all) {
        const before = opened.get(of) ?? '';
        const isTold = await isLate(of, before);
        const late = await save(of, form, before);
        const fresh = await openedOf(of);
        const isStillLate = await isLate(of, fresh);
        const { status } = await save(of, { summary: `Lưu sau ${fresh}` }, fresh);
        answers.push([
          isTold,
          late.status,
          sentenceOf(late).split(' lúc ')[0],
          isStillLate,
          status,
        ]);
      }
      expect(answers).toEqual(all.map(() => [true, 409, replaced, false, 200]));
    };

    test('they bring nothing back in silence, and a form that is opened then is not late', async () => {
      const { payload } = cms();
      const { old, other, guides, desk } = await makeAll();
      const [both = '', text = '', drafted = ''] = guides;
      const before = {
        [`guides/${both}`]: { related: [other, old] },
        [`guides/${text}`]: { help: linkTo(old) },
        [`guides/${drafted}`]: { related: [old] },
        [`desks/${desk}`]: { tasks: [old] },
      };
      let id = '';
      await tellsOpenForms(before, async () => {
        id = await start(old, other);
        await runDeed(payload, id);
      });
      expect(await newestRelated(both)).toEqual([other]);
      const after = {
        [`guides/${both}`]: { related: [other] },
        [`guides/${drafted}`]: { related: [other] },
        [`desks/${desk}`]: { tasks: [other] },
      };
      await tellsOpenForms(after, async () => {
        await deeds.undo(admin, id);
        await runDeed(payload, id);
      });
      expect(await newestRelated(drafted)).toEqual([old]);
    });
  });

  const newestRelated = async (id: string) =>
    (await cms().payload.findByID({ collection: 'guides', id, draft: true, depth: 0 })).related;

  test('is looked at by those who decide only', async () => {
    const { old, other } = await makeAll();
    const address = `/api/used-by/guides/${old}/replace/look`;
    const body = { by: other };
    expect((await ask(cms(), 'POST', address, { body })).status).toBe(403);
    const refused = await askAs(
      cms(),
      await makeUser(cms().payload, 'editor'),
      'POST',
      address,
      body,
    );
    expect([refused.status, sentenceOf(refused)]).toEqual([
      403,
      'Thay ở mọi nơi là việc của người duyệt. Hãy nhờ người duyệt.',
    ]);
  });
});
