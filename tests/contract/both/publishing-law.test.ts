import fc from 'fast-check';
import type { CollectionSlug, TypedUser } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { kindOf } from '../../../content/kinds.ts';
import { contentHash } from '../../../cms/writing/workflow/content-hash.ts';
import { runScheduled } from '../../../cms/writing/workflow/scheduled.ts';
import { readStanding } from '../../../cms/writing/workflow/standing.ts';
import { wayNames } from '../../../cms/writing/workflow/ways.ts';
import { ask, authorizationOf } from '../support/api.ts';
import { contract } from '../support/contract.ts';
import { amend, make, versionsOf } from '../support/documents.ts';
import { provinceIn } from '../support/province.ts';
import { makeUser } from '../support/people.ts';

const who = ['admin', 'editor', 'approver', 'otherApprover', 'commune', 'reader'] as const;
type Who = (typeof who)[number];

/** Something that somebody tries, through REST or the Local API as that user. */
type Try =
  | { type: 'patch'; who: Who; text: string; query: string; extra: Record<string, unknown> }
  | { type: 'local'; who: Who; text: string; draft: boolean; extra: Record<string, unknown> }
  | { type: 'way'; who: Who; way: string; publish: boolean }
  | { type: 'restore'; who: Who; nth: number; local: boolean }
  | { type: 'duplicate'; who: Who }
  | { type: 'create'; who: Who; status: unknown; text: string }
  | { type: 'wait'; minutes: number };

const anybody = fc.constantFrom(...who);
const text = fc.constantFrom('Một.', 'Hai.', 'Ba.', 'Bốn.');
const query = fc.constantFrom(
  '',
  'draft=true',
  'draft=false',
  'autosave=true',
  'trash=true',
  'publishAllLocales=true',
  'unpublishAllLocales=true',
  'draft=true&trash=true',
  'publishSpecificLocale=vi',
);
const extra = fc.record(
  {
    _status: fc.constantFrom('published', 'draft', null),
    deletedAt: fc.constantFrom(null, '2026-11-25T00:00:00.000Z'),
    authors: fc.constant([]),
    liveAddress: fc.constant('/khac/'),
  },
  { requiredKeys: [] },
);
const tried: fc.Arbitrary<Try> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('patch' as const), who: anybody, text, query, extra }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('local' as const),
      who: anybody,
      text,
      draft: fc.boolean(),
      extra,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('way' as const),
      who: anybody,
      way: fc.constantFrom(...wayNames),
      publish: fc.boolean(),
    }),
  },
  fc.record({
    type: fc.constant('restore' as const),
    who: anybody,
    nth: fc.nat(9),
    local: fc.boolean(),
  }),
  fc.record({ type: fc.constant('duplicate' as const), who: anybody }),
  fc.record({
    type: fc.constant('create' as const),
    who: anybody,
    status: fc.constantFrom('published', 'draft', undefined),
    text,
  }),
  fc.record({ type: fc.constant('wait' as const), minutes: fc.nat(120) }),
);

/** The try that brings back what was sent as it was: it waits for the approval still. */
const sentThenRestored: Try[] = [
  { type: 'local', who: 'admin', text: 'Ba.', draft: true, extra: {} },
  { type: 'way', who: 'otherApprover', way: 'send', publish: false },
  { type: 'restore', who: 'editor', nth: 1, local: false },
];

contract('what is published', (cms) => {
  const { places } = provinceIn(cms);
  const users = new Map<Who, TypedUser>();
  const letters = new Map<Who, string>();

  beforeAll(async () => {
    const { payload } = cms();
    for (const name of who) {
      const role = name === 'otherApprover' ? 'approver' : name;
      const user = await makeUser(payload, role, places.commune);
      users.set(name, user);
      letters.set(name, await authorizationOf(cms(), user));
    }
  });

  const send = (name: Who, method: string, address: string, body?: object) =>
    ask(cms(), method, `/api/${address}`, { body, authorization: letters.get(name)! });

  async function attempt(
    collection: CollectionSlug,
    id: string,
    one: Try,
    now: Date,
  ): Promise<void> {
    const { payload } = cms();
    const field = 'summary';
    switch (one.type) {
      case 'patch':
        await send(one.who, 'PATCH', `${collection}/${id}?${one.query}`, {
          [field]: one.text,
          ...one.extra,
        });
        return;
      case 'local': {
        const data = { [field]: one.text, ...one.extra } as never;
        const user = users.get(one.who);
        const as = { collection, id, user, overrideAccess: false, draft: one.draft, data };
        await payload.update(as).catch(notServerFault);
        return;
      }
      case 'way': {
        const at = new Date(now.getTime() + 60 * 60_000).toISOString();
        const order = { remark: 'Vì vậy.', changeNote: 'Đã đổi.', at, publish: one.publish };
        await send(one.who, 'POST', `workflow/${collection}/${id}/${one.way}`, order);
        return;
      }
      case 'restore': {
        const docs = await versionsOf(payload, collection, id, 'createdAt');
        const version = docs[one.nth % docs.length]?.id ?? '';
        if (one.local)
          await payload
            .restoreVersion({
              collection,
              id: version,
              user: users.get(one.who),
              overrideAccess: false,
            })
            .catch(notServerFault);
        else await send(one.who, 'POST', `${collection}/versions/${version}`);
        return;
      }
      case 'duplicate':
        await send(one.who, 'POST', `${collection}/${id}/duplicate`, { _status: 'published' });
        return;
      case 'create': {
        const data = { ...one, title: one.text, summary: one.text, _status: one.status };
        await send(one.who, 'POST', collection, data);
        return;
      }
      case 'wait':
        await runScheduled(payload, now);
    }
  }

  test.each<CollectionSlug>(['guides', 'notices'])(
    '%s: is what somebody approved who did not write it, whatever is tried',
    async (collection) => {
      const { payload } = cms();
      const kind = kindOf(collection)!;
      await fc.assert(
        fc.asyncProperty(fc.array(tried, { minLength: 4, maxLength: 14 }), async (all) => {
          const { id } = await make(payload, collection, places);
          const before = await livesOf(collection);
          let now = Date.now();
          /** Hashes that were approved by somebody else than who wrote them. */
          const approved = new Set<string>();
          for (const one of all) {
            if (one.type === 'wait') now += one.minutes * 60_000;
            const newest = await payload.findByID({
              collection,
              id,
              draft: true,
              trash: true,
              depth: 0,
            });
            const hash = contentHash(kind, newest);
            const authors = (newest as { authors?: string[] }).authors ?? [];
            const steps = await stepsOf(id);
            await attempt(collection, id, one, new Date(now));
            const after = await stepsOf(id);
            if (one.type === 'way' && one.way === 'approve' && after > steps) {
              expect(authors).not.toContain(users.get(one.who)!.id);
              expect(['admin', 'approver', 'otherApprover']).toContain(one.who);
              approved.add(hash);
            }
            await demandListedAsItStands(collection, id);
            const row = await payload.db.findOne<{ id: string; _status: string }>({
              collection,
              where: { id: { equals: id } },
            });
            if (row?._status === 'published') {
              expect(approved).toContain(contentHash(kind, row));
            }
          }
          // Nothing else went live on the way: no copy, nothing new.
          const others = (await livesOf(collection)).filter((other) => other !== id);
          expect(others).toEqual(before);
          // Else what is left to its time goes live in a later run.
          await amend(payload, collection, id, { _status: 'draft' }, { trash: true });
          await payload.delete({ collection, id, trash: true });
        }),
        { numRuns: 9, endOnFailure: true, examples: [[sentThenRestored]] },
      );
    },
    600_000,
  );

  /** Lists say where a document stands, and find it there. */
  async function demandListedAsItStands(collection: CollectionSlug, id: string): Promise<void> {
    const { payload } = cms();
    const standing = await readStanding(payload, collection, id);
    if (!standing) return;
    const { docs } = await payload.find({
      collection,
      draft: true,
      depth: 0,
      where: { and: [{ id: { equals: id } }, { stage: { equals: standing.stage } }] },
    });
    expect(docs, standing.stage).toMatchObject([{ id, stage: standing.stage }]);
  }

  async function livesOf(collection: CollectionSlug): Promise<string[]> {
    const { docs } = await cms().payload.find({
      collection,
      where: { _status: { equals: 'published' } },
      depth: 0,
      pagination: false,
    });
    return docs.map(({ id }) => String(id)).toSorted();
  }

  /** Counts the approvals a document has seen. */
  async function stepsOf(document: string): Promise<number> {
    const { docs } = await cms().payload.find({
      collection: 'workflows',
      where: { document: { equals: document } },
    });
    const history = (docs[0]?.history ?? []) as { deed: string }[];
    return history.filter(({ deed }) => deed === 'approve').length;
  }
});

/** Accepts the refusals that are expected; anything else is a fault. */
function notServerFault(error: { status?: number }): void {
  if (error.status === undefined || error.status >= 500) throw error;
}
