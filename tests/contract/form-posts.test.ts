import { isDeepStrictEqual } from 'node:util';
import type { CollectionSlug } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import { forms } from '../support/form-posts/forms.ts';
import { readRecording, type State, states } from '../support/form-posts/recordings.ts';
import { differences, fill, isList, type Shape, type Values } from '../support/form-posts/shape.ts';
import { isLong, turnAt } from '../support/long.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces, type Places } from './support/documents.ts';
import { formOf } from './support/form-of.ts';
import { lawCases } from './support/law-runs.ts';
import { bringTo, type Standing, standingOf } from './support/life-of.ts';
import { goodPassword, makeUser } from './support/people.ts';
import { type Login, loginOf, posters, postOf, press, seenBy, send } from './support/posting.ts';
import { may, type Poster } from './support/rights.ts';
import { makeSample } from './support/samples.ts';

const collections = Object.keys(forms) as CollectionSlug[];
const withDrafts = collections.filter((one) => may('admin', 'draft', one));
const liveWhenSaved = collections.filter((one) => !withDrafts.includes(one));

/** Readers write answers, nobody else. */
const madeLive = liveWhenSaved.filter((one) => may('admin', 'create', one));
const trashOfLists = liveWhenSaved.filter((one) => may('admin', 'trash', one));

const erasable = collections.filter((one) => may('admin', 'delete', one));

const rerecord = 'the form posts otherwise than recorded: npm run fixture:form-posts';

contract('what the real forms post', (cms) => {
  let places: Places;
  let someone: string;
  const logins = new Map<Poster, Login>();

  beforeAll(async () => {
    places = await makePlaces(cms().payload);
    someone = (await makeUser(cms().payload, 'admin')).id;
    for (const poster of posters) logins.set(poster, await loginOf(cms(), poster, places));
  });

  const loginFor = (poster: Poster): Login => logins.get(poster)!;
  const from = () => ({ payload: cms().payload, places, someone });

  test('is tried of every form with a workflow', () => {
    const { collections: all } = cms().payload.config;
    const published = all.filter(({ versions }) => Boolean(versions?.drafts));
    expect(withDrafts.toSorted()).toEqual(published.map(({ slug }) => slug).toSorted());
    expect(liveWhenSaved.length).toBeGreaterThan(0);
  });

  const saved = lawCases(withDrafts, 0, 6).map((collection, at) => ({ collection, at }));
  describe.each(saved)('$collection, saved', ({ collection, at }) => {
    const all = posters.filter((poster) => may(poster, 'draft', collection));
    const others = posters.filter((poster) => !all.includes(poster));
    // One way leads through all states: a collection has one writer of the province walk it, the next one
    // another, and each that has one its commune official.
    const turn = turnAt(at, all.filter((poster) => poster !== 'commune').length);
    const writers = all.filter((poster, one) => isLong || poster === 'commune' || one === turn);

    test.each(writers)('by %s, wherever it stands', async (writer) => {
      const { save } = await readRecording(collection);
      const { id } = await makeSample(collection, 'own', from(), 'draft');
      // A decider of its own: who takes much off is slowed down.
      const decider = await makeUser(cms().payload, 'admin');
      // A commune lies in itself.
      const lies = collection === 'communes' ? { ...places, commune: id } : places;
      const login = lies === places ? loginFor(writer) : await loginOf(cms(), writer, lies);
      // A refused post changes nothing: one document will do for all of those.
      const refused = writer === writers[0] ? others : [];
      const told: Partial<Record<State, Values>> = {};
      let form: Values = {};
      for (const state of states) {
        await bringTo(cms().payload, { collection, id, decider }, state);
        // A poster who comes too late has had it open since before.
        if (state !== 'trashed') form = await seenBy(cms(), collection, id, login);
        const outcomes: Values = {};
        let before: Standing | undefined;
        for (const poster of [...refused, writer]) {
          const post = postOf(save, poster);
          const as = poster === writer ? login : loginFor(poster);
          const typed = typedInto(collection);
          const of = { collection, id, login: as, form, typed, before };
          const { word, after } = await press(cms(), { ...of, post });
          before = after;
          outcomes[poster] = word;
        }
        told[state] = outcomes;
        if (state !== 'live') continue;
        const shown = await formOf(cms(), collection, form, login);
        expect(differences(postOf(save, writer).body, shown), rerecord).toEqual([]);
      }
      const late = writer === 'commune' ? 'refused' : 'not there';
      const expected = (state: State): Values => ({
        ...Object.fromEntries(refused.map((poster) => [poster, 'refused'])),
        [writer]: state === 'trashed' ? late : 'saved',
      });
      expect(told).toEqual(Object.fromEntries(states.map((state) => [state, expected(state)])));
    });
  });

  test.each(liveWhenSaved)('%s, saved by everybody', async (collection) => {
    const { save } = await readRecording(collection);
    const { id } = await makeSample(collection, 'own', from());
    const told: Values = {};
    for (const poster of posters) {
      const login = loginFor(poster);
      const form = await seenBy(cms(), collection, id, login);
      const post = postOf(save, poster);
      const typed = typedInto(collection);
      const { word } = await press(cms(), { collection, id, post, login, form, typed });
      told[poster] = word;
      if (!may(poster, 'update', collection)) continue;
      const shown = await formOf(cms(), collection, form, login);
      expect(differences(post.body, shown), rerecord).toEqual([]);
    }
    const expected = posters.map((poster) => [
      poster,
      may(poster, 'update', collection) ? 'saved' : 'refused',
    ]);
    expect(told).toEqual(Object.fromEntries(expected));
  });

  test.each(lawCases(withDrafts, 1))('%s, made by everybody', async (collection) => {
    const { create } = await readRecording(collection);
    const told: Values = {};
    const { commune, hamlet } = places;
    const lies = { teams: { hamlet }, notices: { communes: [commune] }, hamlets: { commune } };
    const given = { ...lies, desks: { commune } }[String(collection)] ?? {};
    const form = { ...given, commune, keeper: someone };
    for (const poster of posters) {
      const login = loginFor(poster);
      const id = crypto.randomUUID();
      const post = postOf(create, poster);
      const chosen = { ...post, body: { ...(given as Shape), ...post.body } };
      const typed = typedInto(collection);
      const of = { collection, id, login, form: { ...form, id }, typed };
      const { status, body } = await send(cms(), chosen, of);
      const made = (body['doc'] ?? {}) as Values;
      const isIt = made[forms[collection]!.types] === typed && made['_status'] === 'draft';
      told[poster] = status === 201 && isIt ? 'made' : status;
    }
    const expected = posters.map((poster) => [
      poster,
      may(poster, 'create', collection) ? 'made' : 403,
    ]);
    expect(told).toEqual(Object.fromEntries(expected));
  });

  test.each(madeLive)('%s, made by everybody', async (collection) => {
    const { create } = await readRecording(collection);
    const told: Values = {};
    for (const poster of posters) {
      const id = crypto.randomUUID();
      const { id: team } = await make(cms().payload, 'teams', places);
      const form: Values = {
        ...{ id, team, from: `/tu-${id}/`, queries: [id], signedOn: '2026-11-01' },
        ...{ removeOn: '2099-11-01', email: `${id}@example.vn`, password: goodPassword },
        'confirm-password': goodPassword,
      };
      const typed = typedInto(collection);
      const of = { collection, id, login: loginFor(poster), form, typed };
      const { status, body } = await send(cms(), postOf(create, poster), of);
      const made = (body['doc'] ?? {}) as Values;
      const isIt = made['id'] === id && isDeepStrictEqual(made[forms[collection]!.types], typed);
      told[poster] = status === 201 && isIt ? 'made' : status;
      const kept = await cms().payload.count({ collection, where: { id: { equals: id } } });
      expect(kept.totalDocs).toBe(status === 201 ? 1 : 0);
    }
    const expected = posters.map((poster) => [
      poster,
      may(poster, 'create', collection) ? 'made' : 403,
    ]);
    expect(told).toEqual(Object.fromEntries(expected));
  });

  test.each(lawCases(withDrafts, 2))('%s, with a row more in each list', async (collection) => {
    const { add, save } = await readRecording(collection);
    const login = loginFor('admin');
    const { id } = await makeSample(collection, 'own', from(), 'draft');
    const form = await seenBy(cms(), collection, id, login);
    const [{ body = {} } = {}] = add;
    const lists = Object.entries(body).filter(([, shape]) => isList(shape));
    const grown = lists.map(([name, shape]) => {
      const row = isList(shape) ? fill(shape.row, { id: crypto.randomUUID() }, '') : {};
      return [name, [...((form[name] as Values[] | undefined) ?? []), row]] as const;
    });
    const post = postOf(save, 'admin');
    const typed = typedInto(collection);
    const { payload } = cms();
    const before = await standingOf(payload, collection, id);
    const filled = { ...form, ...Object.fromEntries(grown) };
    const of = { collection, id, login, form: filled, typed };
    expect((await send(cms(), post, of)).status).toBe(200);
    const { newest } = await standingOf(payload, collection, id);
    const rowsIn = (document: Values) =>
      lists.map(([name]) => ((document[name] ?? []) as unknown[]).length);
    expect(rowsIn(newest)).toEqual(rowsIn(before.newest).map((rows) => rows + 1));
  });

  /** Each throws it away and brings it back, as a state has it; those who move it have one each. */
  async function thrownAndBack(collection: CollectionSlug, state?: State): Promise<Values> {
    const { throwAway, restore } = await readRecording(collection);
    const told: Values = {};
    let id: string | undefined;
    for (const poster of posters) {
      id ??= await standingIn(collection, state);
      // Who removes much is slowed down: those who may have people of their own each time.
      const isMover = may(poster, 'draft', collection) || may(poster, 'trash', collection);
      const login = isMover ? await loginOf(cms(), poster, places) : loginFor(poster);
      const of = { collection, id, login };
      const form = { deletedAt: new Date().toISOString() };
      const { word } = await press(cms(), { ...of, post: throwAway!, form });
      told[poster] = word;
      if (!word.startsWith('moved')) continue;
      const again = { ...of, post: restore!, form: { deletedAt: null } };
      told[poster] = `${word}, then ${(await press(cms(), again)).word}`;
      id = undefined;
    }
    return told;
  }

  async function standingIn(collection: CollectionSlug, state?: State): Promise<string> {
    const { id } = await makeSample(collection, 'own', from(), state && 'draft');
    if (!state) return id;
    const decider = await makeUser(cms().payload, 'admin');
    const of = { collection, id, decider };
    await bringTo(cms().payload, of, state === 'newer' ? 'live' : state);
    if (state === 'newer') {
      const data = { [forms[collection]!.types]: typedInto(collection) } as never;
      await cms().payload.update({ collection, id, data, draft: true, depth: 0 });
    }
    return id;
  }

  const thrown = lawCases(withDrafts, 1, 6).map((collection, at) => ({ collection, at }));
  describe.each(thrown)('$collection, thrown away and brought back', ({ collection, at }) => {
    const standing = states.filter((state) => state !== 'trashed');
    const tried = standing.filter((_, one) => isLong || one % 2 === turnAt(at, 2));
    test.each(tried)('when it is %s', async (state) => {
      expect(await thrownAndBack(collection, state)).toEqual(thrownAway(collection, state));
    });
  });

  test.each(trashOfLists)('%s, thrown away and brought back', async (collection) => {
    const expected = posters.map((poster) => [
      poster,
      may(poster, 'trash', collection) ? 'moved, then moved' : 'refused',
    ]);
    expect(await thrownAndBack(collection)).toEqual(Object.fromEntries(expected));
  });

  test.each(lawCases(erasable))('%s, deleted for good by everybody', async (collection) => {
    const { erase } = await readRecording(collection);
    const { payload } = cms();
    const told: Values = {};
    let id: string | undefined;
    for (const poster of posters) {
      id ??= await erasableOne(collection);
      // Who removes much is slowed down: those who may have people of their own each time.
      const mayErase = may(poster, 'delete', collection);
      const login = mayErase ? await loginOf(cms(), poster, places) : loginFor(poster);
      const of = { collection, id, login, form: {} };
      const { status } = await send(cms(), erase!, of);
      const left = await payload.count({ collection, where: { id: { equals: id } }, trash: true });
      told[poster] = `${status}, ${left.totalDocs} left`;
      if (left.totalDocs === 0) id = undefined;
    }
    const expected = posters.map((poster) => [
      poster,
      may(poster, 'delete', collection) ? '200, 0 left' : '403, 1 left',
    ]);
    expect(told).toEqual(Object.fromEntries(expected));
  });

  /** A document that can be erased: where there is a trash, only from there. */
  async function erasableOne(collection: CollectionSlug): Promise<string> {
    if (may('admin', 'restore', collection)) return standingIn(collection, 'trashed');
    return (await makeSample(collection, 'own', from())).id;
  }
});

/** They have no page of their own: nobody has to be told why it went. */
const pageless = ['courses', 'documents', 'screens', 'hotlines', 'terms', 'teams', 'desks'];
/** Units of the map: once live they are not thrown away, and before that by an administrator. */
const lasting = ['communes', 'former-units'];

/** Tells what becomes of what somebody throws away and brings back, by who it is. */
function thrownAway(collection: string, state: State): Values {
  const isLive = state === 'live' || state === 'newer';
  const wasLive = isLive || state === 'off';
  const back = 'moved, then moved';
  const off = pageless.includes(collection)
    ? 'moved off the site, then moved'
    : 'asked for a reason';
  const [admin, approver, editor] = lasting.includes(collection)
    ? [wasLive ? 'refused' : back, 'refused', 'refused']
    : isLive
      ? [off, off, 'refused']
      : [back, back, back];
  const others = { commune: 'refused', elsewhere: 'refused', reader: 'refused' };
  return { admin, approver, editor, ...others };
}

let count = 0;

/** Something that nobody has typed before. */
function typedInto(collection: string): unknown {
  count += 1;
  if (['redirects', 'best-bets'].includes(collection)) return `/chu-go-${count}/`;
  const words = `Chữ gõ lần ${count}`;
  return forms[collection]?.words ? [words, `${words} nữa`] : words;
}
