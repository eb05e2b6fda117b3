import fc from 'fast-check';
import type { Payload } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { Forwarding } from '../../../content/snapshot/forwarding.ts';
import { type Farewell, farewellContext } from '../../../cms/publishing/publication/farewell.ts';
import { contract } from '../support/contract.ts';
import { make, makePlaces, type Places } from '../support/documents.ts';

const addressOf = (slug: string) => `/huong-dan/${slug}/`;

/** One deed: a guide goes live at a place, or leaves the site, perhaps for another guide's page. */
type Deed =
  | { kind: 'live'; guide: number; place: number }
  | { kind: 'off'; guide: number; instead?: number | undefined };

const guides = 3;
const places = 4;
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('live' as const),
      guide: fc.nat(guides - 1),
      place: fc.nat(places - 1),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('off' as const),
      guide: fc.nat(guides - 1),
      instead: fc.option(fc.nat(guides - 1), { nil: undefined }),
    }),
  },
);

contract('old addresses', (cms) => {
  let payload: Payload;
  let all: Places;

  beforeAll(async () => {
    payload = cms().payload;
    all = await makePlaces(payload);
  });

  const publish = (id: string, slug: string) =>
    payload.update({ collection: 'guides', id, data: { slug, _status: 'published' }, depth: 0 });
  const takeOff = (id: string, farewell: Farewell) =>
    payload.update({
      collection: 'guides',
      id,
      data: { _status: 'draft' },
      depth: 0,
      context: farewellContext(farewell),
    });

  async function kept() {
    const none = { pagination: false, depth: 0 } as const;
    const redirects = (await payload.find({ collection: 'redirects', ...none })).docs;
    const gone = (await payload.find({ collection: 'gone', ...none })).docs;
    return { redirects, gone };
  }

  test('lead to the newest in one step, never from an address in use, whatever happens', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 2, maxLength: 14 }), async (deeds) => {
        run += 1;
        const slugs = Array.from({ length: places }, (_, at) => `noi-${run}-${at}`);
        const ids: string[] = [];
        for (let at = 0; at < guides; at += 1) ids.push((await make(payload, 'guides', all)).id);
        /** The address where each guide is live, and the last to live at each place. */
        const live = new Map<number, string>();
        const lastAt = new Map<string, number>();
        const leftFor = new Map<number, { address: string; to?: string }>();

        for (const step of deeds) {
          const id = ids[step.guide] ?? '';
          if (step.kind === 'live') {
            const slug = slugs[step.place] ?? '';
            const address = addressOf(slug);
            if ([...live].some(([who, where]) => who !== step.guide && where === address)) continue;
            // Slugs are unique in drafts too: whoever holds it without being live lets go of it.
            for (const [at, other] of ids.entries())
              if (at !== step.guide && !live.has(at))
                await payload.update({
                  collection: 'guides',
                  id: other,
                  draft: true,
                  data: { slug: `tam-${run}-${at}` },
                });
            for (const [at, other] of ids.entries())
              if (at !== step.guide && !live.has(at))
                await payload.db.updateOne({
                  collection: 'guides',
                  id: other,
                  data: { slug: `tam-${run}-${at}` },
                });
            await publish(id, slug);
            live.set(step.guide, address);
            lastAt.set(address, step.guide);
            leftFor.delete(step.guide);
          } else {
            const address = live.get(step.guide);
            if (address === undefined) continue;
            const to =
              step.instead === undefined || step.instead === step.guide
                ? undefined
                : live.get(step.instead);
            await takeOff(id, to === undefined ? { reason: 'đã cũ' } : { to });
            live.delete(step.guide);
            leftFor.set(step.guide, { address, ...(to !== undefined && { to }) });
          }

          const own = (at: string) => slugs.some((slug) => at === addressOf(slug));
          const everything = await kept();
          const redirects = everything.redirects.filter(({ from }) => own(from));
          const gone = everything.gone.filter((row) => own(row.address));
          const forwarding = new Forwarding({
            redirects: redirects.map(({ from, to }) => ({ from, to })),
            gone: gone.map(({ address, since }) => ({ address, since })),
          });
          const inUse = new Set(live.values());
          const from = new Set(redirects.map((row) => row.from));
          expect(redirects.length + gone.length).toBe(
            new Set([...from, ...gone.map((row) => row.address)]).size,
          );
          for (const address of inUse) expect(forwarding.of(address)).toBeUndefined();
          for (const row of redirects) expect(from.has(row.to)).toBe(false);

          for (const [address, guide] of lastAt) {
            if (inUse.has(address)) continue;
            const found = forwarding.of(address);
            const home = live.get(guide);
            if (home !== undefined) expect(found).toEqual({ type: 'moved', to: home });
            else if (!leftFor.get(guide)?.to) {
              // It says that it is gone, at once or behind one step.
              const end = found?.type === 'moved' ? forwarding.of(found.to) : found;
              expect(end?.type).toBe('gone');
            } else expect(found).toBeDefined();
          }
        }
      }),
      { numRuns: 4 },
    );
  }, 120_000);
});
