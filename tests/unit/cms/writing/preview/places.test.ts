import { describe, expect, it } from 'vitest';
import { addressOf, kioskPlaceOf } from '../../../../../cms/writing/preview/places.ts';
import { ways } from '../../../../../content/addresses.ts';
import type { RecordKind } from '../../../../../content/record-kind.ts';
import { pages } from '../../../../../site/page-data/pages.ts';
import { sampleSnapshot } from '../../../../support/snapshot.ts';

const snapshot = sampleSnapshot();
const live = new Set(pages(snapshot).map(({ address }) => address));
const idsOf = (kind: RecordKind) => (snapshot[kind] as { id: string }[]).map(({ id }) => id);

describe('where a record is shown', () => {
  const shown = [...(Object.keys(ways) as RecordKind[]), 'hamlets', 'teams'] as RecordKind[];

  it.each(shown)('is a page of the site for each of %s', (kind) => {
    expect(idsOf(kind)).not.toEqual([]);
    for (const id of idsOf(kind)) {
      const address = addressOf(snapshot, { kind, id });
      expect([id, live.has(address?.split('#')[0] ?? '')]).toEqual([id, true]);
    }
  });

  it('is a screen of the kiosk for what a kiosk shows', () => {
    const screen = (kind: RecordKind, id = idsOf(kind)[0] ?? '', step?: number) =>
      kioskPlaceOf(snapshot, { kind, id }, step)?.begins.screen.name;
    expect(screen('desks')).toBe('home');
    expect(screen('communes')).toBe('hamlets');
    expect(screen('teams')).toBe('team');
    expect(screen('notices')).toBe('attract');
    expect(screen('articles')).toBeUndefined();
    expect(screen('formerUnits')).toBe('page');
  });
});
