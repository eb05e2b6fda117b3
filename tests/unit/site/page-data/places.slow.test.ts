import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Snapshot } from '../../../../content/snapshot/snapshot.ts';
import { outline, pagesAt } from '../../../../site/page-data/pages.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

type Change = (snapshot: Snapshot, at: number) => void;

const pick = <Item>(items: Item[], at: number): Item => items[at % items.length]!;

/** A notice that runs from one hour to another, counted from the moment of the snapshot. */
function noticeAt(snapshot: Snapshot, at: number): Snapshot['notices'][number] {
  const hour = (from: number) =>
    new Date(Date.parse(snapshot.meta.asOf) + from * 3_600_000).toISOString();
  return {
    ...structuredClone(pick(snapshot.notices, at)),
    id: `tin-${at}`,
    slug: `tin-${at}`,
    communes: at % 3 === 0 ? [] : [pick(snapshot.communes, at).id],
    startsAt: hour((at % 50) - 40),
    endsAt: hour((at % 70) - 10),
  };
}

/** The changes by editors that pages of places may show. */
const changes: Change[] = [
  ({ communes }, at) => void (pick(communes, at).name += ` ${at}`),
  ({ communes }, at) => void (pick(communes, at).office.phone = '02903123456'),
  ({ hamlets }, at) => void (pick(hamlets, at).name += ` ${at}`),
  ({ hamlets }, at) => void (pick(hamlets, at).replacedBy = pick(hamlets, at * 7 + 1).id),
  ({ hamlets, communes }, at) => void (pick(hamlets, at).commune = pick(communes, at * 3).id),
  ({ teams }, at) => void (pick(teams, at).members[0]!.name += ` ${at}`),
  ({ teams, media }, at) => void (pick(teams, at).members[0]!.picture = pick(media, at).id),
  ({ teams }, at) => void teams.splice(at % teams.length, 1),
  ({ formerUnits, communes }, at) =>
    void (pick(formerUnits, at).name = pick(communes, at * 5).name),
  ({ formerUnits }, at) => void (pick(formerUnits, at).name += ` ${at}`),
  ({ desks, communes }, at) => void (pick(desks, at).commune = pick(communes, at).id),
  ({ hotlines }, at) => void (pick(hotlines, at).emergency = at % 2 === 0),
  ({ guides }, at) => void (pick(guides, at).title += ` ${at}`),
  ({ settings }, at) => void settings.topTasks.splice(0, at % 3),
  ({ settings }, at) =>
    void settings.closedDays.push({
      name: 'Lễ',
      from: `2026-1${at % 3}-01`,
      to: `2026-1${at % 3}-28`,
    }),
  (snapshot, at) => void snapshot.notices.push(noticeAt(snapshot, at)),
  ({ gone, communes }, at) =>
    void gone.push({
      address: `/xa-phuong/${pick(communes, at).slug}/ap-cu-${at}/`,
      since: '2026-11-20T00:00:00Z',
      pointer: pick(['/huong-dan/', '/xa-phuong/'], at),
      reason: 'ấp đã nhập',
    }),
];

const edits = fc.array(fc.tuple(fc.nat(changes.length - 1), fc.nat(500)), {
  minLength: 1,
  maxLength: 8,
});

it('gives the pages of a commune all they need to know: a slice makes what the whole makes', () => {
  fc.assert(
    fc.property(edits, (chosen) => {
      const snapshot = sampleSnapshot();
      for (const [change, at] of chosen) changes[change]!(snapshot, at);
      const made = outline(snapshot).parts.flatMap((part) => part.pages());
      const known = made.filter(({ address }) => !address.endsWith('/410.html'));
      const whole = pagesAt(
        snapshot,
        known.map(({ address }) => address),
      );
      const byAddress = new Map(whole.map((page) => [page.address, page]));
      for (const page of known) expect(page).toEqual(byAddress.get(page.address));
    }),
    { numRuns: 40 },
  );
});

it('tells by what a commune is made from that a change does not concern it', () => {
  const keysOf = (snapshot: Snapshot) =>
    new Map(outline(snapshot).parts.map(({ folder, from }) => [folder, JSON.stringify(from)]));
  const before = keysOf(sampleSnapshot());
  const changedBy = (change: (snapshot: Snapshot) => void) => {
    const snapshot = sampleSnapshot();
    change(snapshot);
    return [...keysOf(snapshot)].filter(([folder, key]) => before.get(folder) !== key);
  };
  const later = (snapshot: Snapshot) => {
    snapshot.meta.asOf = new Date(Date.parse(snapshot.meta.asOf) + 60_000).toISOString();
  };
  expect(changedBy(later)).toEqual([]);
  expect(changedBy(({ guides }) => void (guides[0]!.steps[0]!.title = 'Khác'))).toEqual([]);
  const phone = changedBy(({ teams }) => void (teams[0]!.members[0]!.phone = '0912345678'));
  expect(phone).toHaveLength(1);
});
