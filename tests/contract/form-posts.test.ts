import type { CollectionSlug } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { ask, authorizationOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { provinceIn } from './support/province.ts';
import { formOf } from './support/form-of.ts';
import { bringTo, type Standing, standingOf, states } from './support/life-of.ts';
import { makeUser } from './support/people.ts';
import { may } from './support/rights.ts';
import { makeSample } from './support/samples.ts';

/** The field of each form that something is typed into, from which no other one is derived. */
const typedInto: Record<string, string> = {
  guides: 'time',
  articles: 'summary',
  documents: 'issuer',
  apps: 'provider',
  screens: 'title',
  practices: 'task',
  quizzes: 'summary',
  lessons: 'aim',
  courses: 'summary',
  topics: 'summary',
  hotlines: 'owner',
  terms: 'meaning',
  notices: 'summary',
  communes: 'note',
  hamlets: 'code',
  teams: 'meetingHours',
  meetings: 'place',
  'former-units': 'formerProvince',
  desks: 'hours',
};

/** The fields every save writes beside what was typed. */
const beside = ['changedBy', 'authors', 'stage', '_status', 'searchText', 'sortKey', 'liveAddress'];

const rows = Object.entries(typedInto).flatMap(([collection, field]) =>
  (['editor', 'commune'] as const)
    .filter((role) => may(role, 'draft', collection))
    .map((role) => ({ collection: collection as CollectionSlug, field, role })),
);

/**
 * A form posts all that it was given, not what was typed alone: what a hook or a right takes for an order
 * must not be there for that. Payload fills the form here as it does in a browser.
 */
contract('what a form posts', (cms) => {
  const { places } = provinceIn(cms);
  let someone: string;

  beforeAll(async () => {
    someone = (await makeUser(cms().payload, 'admin')).id;
  });

  test('is tried of every form with a workflow', () => {
    const { collections } = cms().payload.config;
    const published = collections.filter(({ versions }) => Boolean(versions?.drafts));
    expect(Object.keys(typedInto).toSorted()).toEqual(published.map(({ slug }) => slug).toSorted());
  });

  test.each(rows)(
    'says what was typed and nothing else: $collection, saved by $role wherever it stands',
    async ({ collection, field, role }) => {
      const { payload } = cms();
      const { id } = await makeSample(collection, 'own', { payload, places, someone }, 'draft');
      // A decider of its own: who takes much off is slowed down.
      const decider = await makeUser(payload, 'admin');
      // A commune lies in itself.
      const commune = collection === 'communes' ? id : places.commune;
      const user = await makeUser(payload, role, commune);
      const authorization = await authorizationOf(cms(), user);
      const of = { collection, id, depth: 0, draft: true, overrideAccess: false, user } as const;
      const told: unknown[] = [];
      for (const [at, state] of states.entries()) {
        await bringTo(payload, { collection, id, decider }, state);
        const seen = (await payload.findByID(of)) as unknown as Record<string, unknown>;
        const form = await formOf(cms(), collection, seen, { user, authorization });
        const before = await standingOf(payload, collection, id);
        const query = 'depth=0&fallback-locale=null&draft=true&faults=false';
        const { status } = await ask(cms(), 'PATCH', `/api/${collection}/${id}?${query}`, {
          form: { ...form, [field]: `Chữ gõ lần ${at}`, _status: 'draft' },
          authorization,
          headers: {
            'x-opened-version': `${collection}/${id} ${String(seen['updatedAt'])}`,
            'x-signed-in-as': user.id,
          },
        });
        told.push([state, status, changed(before, await standingOf(payload, collection, id))]);
      }
      expect(told).toEqual(states.map((state) => [state, 200, [field]]));
    },
  );
});

/** The fields that are otherwise, but for those that follow from each save. */
function changed(before: Standing, after: Standing): string[] {
  const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
  const names = Object.keys({ ...before.newest, ...after.newest }).filter(
    (name) => !beside.includes(name) && differs(before.newest[name], after.newest[name]),
  );
  return differs(before.live, after.live) ? [...names, 'what the public sees'] : names;
}
