import { isDeepStrictEqual } from 'node:util';
import type { CollectionSlug } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import { forms } from '../support/form-posts/forms.ts';
import { readRecording, type State, states } from '../support/form-posts/recordings.ts';
import { differences, fill, isList, type Shape, type Values } from '../support/form-posts/shape.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces, type Places } from './support/documents.ts';
import { formOf } from './support/form-of.ts';
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

  describe.each(withDrafts)('%s, saved', (collection) => {
    const all = posters.filter((poster) => may(poster, 'draft', collection));
    const others = posters.filter((poster) => !all.includes(poster));
    // One way leads through all states: a collection has one writer of the province walk it, and each that
    // has one its commune official.
    const writers = all.filter((poster, one) => poster === 'commune' || one === 0);

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

  test.each(withDrafts)('%s, made by everybody', async (collection) => {
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

  test.each(withDrafts)('%s, with a row more in each list', async (collection) => {
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
});

let count = 0;

/** Something that nobody has typed before. */
function typedInto(collection: string): unknown {
  count += 1;
  if (['redirects', 'best-bets'].includes(collection)) return `/chu-go-${count}/`;
  const words = `Chữ gõ lần ${count}`;
  return forms[collection]?.words ? [words, `${words} nữa`] : words;
}
