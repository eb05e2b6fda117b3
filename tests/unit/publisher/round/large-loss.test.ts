import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordKinds, type RecordKind } from '../../../../content/record-kind.ts';
import { missingReferences } from '../../../../content/snapshot/references.ts';
import { pageAddresses } from '../../../../content/snapshot/site-addresses.ts';
import type { Snapshot } from '../../../../content/snapshot/snapshot.ts';
import type { Lists } from '../../../../cms/publishing/export/hold-back.ts';
import { dropLostReferences } from '../../../../cms/publishing/export/references.ts';
import { largeLoss, withLost } from '../../../../publisher/round/large-loss.ts';
import { largeSnapshot } from '../../../support/large-snapshot.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

const nothing = new Set<string>();

/** A snapshot as an export makes it when these records are not there any more. */
function withoutRecords(snapshot: Snapshot, lost: ReadonlySet<string>): Snapshot {
  let left = snapshot;
  for (let gone = lost; gone.size > 0;) {
    const lists = Object.fromEntries(
      recordKinds.map((kind) => [
        kind,
        (left[kind] as object[]).filter(
          (record) => !('id' in record && gone.has(`${kind}:${String(record.id)}`)),
        ),
      ]),
    );
    left = { ...left, ...lists };
    gone = new Set(
      missingReferences(left)
        .filter(({ required }) => required)
        .map(({ kind, record }) => `${kind}:${record}`),
    );
  }
  const lists = Object.fromEntries(recordKinds.map((kind) => [kind, left[kind]]));
  return { ...left, ...dropLostReferences(lists as unknown as Lists).lists };
}

const keys = (snapshot: Snapshot, kind: RecordKind) =>
  snapshot[kind].flatMap((record) => ('id' in record ? [`${kind}:${record.id}`] : []));

describe('a round', () => {
  const live = largeSnapshot(700);
  const pages = pageAddresses(live).length;
  const loss = (today: Snapshot, allowed: ReadonlySet<string> = nothing) =>
    largeLoss(live, today, { pages, allowed });
  const hamlets = keys(live, 'hamlets');

  it('may lose a few pages', () => {
    expect(hamlets.length).toBeGreaterThan(10);
    expect(loss(withoutRecords(live, new Set(hamlets.slice(0, 2))))).toBeUndefined();
    expect(loss(live)).toBeUndefined();
  });

  it('asks before it loses more than a tenth of the pages, and says which', () => {
    const lost = new Set(hamlets.slice(0, Math.floor(pages / 10) + 5));
    const found = loss(withoutRecords(live, lost));
    expect(found?.records).toEqual(expect.arrayContaining([...lost]));
    expect(found?.report).toMatchObject({ pages: lost.size, ofPages: pages, communes: [] });
    expect(found?.report.titles[0]?.title).toBeTruthy();
  });

  it('asks before it loses any commune', () => {
    const [commune] = live.communes;
    const found = loss(withoutRecords(live, new Set([`communes:${commune?.id}`])));
    expect(found?.report.communes).toEqual([commune?.name]);
  });

  it('does not ask about what somebody agreed to, and asks about what came on top', () => {
    const lost = new Set(hamlets.slice(0, 20));
    const today = withoutRecords(live, lost);
    const allowed = new Set(loss(today)?.records);
    expect(loss(today, allowed)).toBeUndefined();
    const more = withoutRecords(live, new Set([...lost, ...keys(live, 'communes').slice(0, 1)]));
    expect(loss(more, allowed)?.report.communes).toHaveLength(1);
    expect(loss(more, allowed)?.report.key).not.toBe(loss(today)?.report.key);
  });

  it('does not take for lost what leads elsewhere now', () => {
    const [commune] = live.communes;
    const today = withoutRecords(live, new Set([`communes:${commune?.id}`]));
    today.redirects = [{ from: `/xa-phuong/${commune?.slug}/`, to: '/xa-phuong/' }];
    expect(loss(today)).toBeUndefined();
  });

  it('asks nobody on a small site that loses a guide', () => {
    const small = sampleSnapshot();
    const [first] = keys(small, 'guides');
    const today = withoutRecords(small, new Set([first!]));
    expect(largeLoss(small, today, { pages: 5, allowed: nothing })).toBeUndefined();
  });
});

describe('what was lost', () => {
  it('is put back as it was, and everything else is as it is today', { timeout: 60_000 }, () => {
    const live = sampleSnapshot();
    const all = (['guides', 'communes', 'hamlets', 'teams', 'apps'] as const).flatMap((kind) =>
      keys(live, kind),
    );
    expect(all.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1 }), (chosen) => {
        const today = withoutRecords(live, new Set(chosen));
        // An edit that goes on meanwhile.
        today.settings = { ...today.settings, province: 'Tỉnh khác' };
        const present = new Set(recordKinds.flatMap((kind) => keys(today, kind)));
        const lost = recordKinds
          .flatMap((kind) => keys(live, kind))
          .filter((key) => !present.has(key));
        const kept = withLost(today, live, lost);
        expect(kept.settings).toEqual(today.settings);
        expect(missingReferences(kept)).toEqual([]);
        const lostKeys = new Set(lost);
        for (const kind of recordKinds)
          for (const record of kept[kind]) {
            if (!('id' in record)) continue;
            const source = lostKeys.has(`${kind}:${record.id}`) ? live : today;
            expect(record).toEqual(
              (source[kind] as { id: string }[]).find(({ id }) => id === record.id),
            );
          }
        const everything = (snapshot: Snapshot) =>
          recordKinds.flatMap((kind) => keys(snapshot, kind)).sort();
        expect(everything(kept)).toEqual(everything(live));
      }),
      { numRuns: 25 },
    );
  });

  it('is not told to be gone while it is kept', () => {
    const live = sampleSnapshot();
    const [commune] = live.communes;
    const today = withoutRecords(live, new Set([`communes:${commune?.id}`]));
    const address = `/xa-phuong/${commune?.slug}/`;
    today.gone = [{ address, since: '2026-11-25T08:00:00.000Z' }];
    const kept = withLost(today, live, [`communes:${commune?.id}`]);
    expect(kept.gone.map((one) => one.address)).not.toContain(address);
    expect(pageAddresses(kept).map((page) => page.address)).toContain(address);
  });
});
