import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { slugify } from '../../../content/text/slug.ts';
import { sampleMoment } from '../sample/moment.ts';
import { seedSnapshot } from '../seed-snapshot.ts';
import { placesOf, type ProvincePlaces } from './places.ts';
import type { Province } from './provinces.ts';

/** The shipped content with the places of a province, and a desk in each commune. */
export function provinceSnapshot(province: Province): Snapshot {
  return withPlaces(province.name, placesOf(province));
}

/** The same with the places of several in one. What they call alike is told apart by the province. */
export function snapshotOfMany(several: readonly Province[]): Snapshot {
  const all = several.map((province) => apart(placesOf(province), slugify(province.name)));
  return withPlaces('Việt Nam', {
    communes: all.flatMap(({ communes }) => communes),
    formerUnits: all.flatMap(({ formerUnits }) => formerUnits),
    hamlets: all.flatMap(({ hamlets }) => hamlets),
    teams: all.flatMap(({ teams }) => teams),
  });
}

function withPlaces(province: string, places: ProvincePlaces): Snapshot {
  const snapshot = seedSnapshot();
  const tasks = snapshot.guides.slice(0, 6).map(({ id }) => id);
  const desks: Snapshot['desks'] = places.communes.map(({ id, name, code }) => ({
    id: `quay-${id}`,
    updatedAt: sampleMoment,
    code: `QUAY${code}`,
    name: `Bàn hướng dẫn ${name}`,
    commune: id,
    opening: [{ from: 1, to: 5, opens: '07:00', closes: '17:00' }],
    onDuty: [],
    tasks,
    idleSeconds: 90,
    readingIdleSeconds: 180,
    volume: 70,
    printer: 'none',
  }));
  return { ...snapshot, settings: { ...snapshot.settings, province }, ...places, desks };
}

function apart(places: ProvincePlaces, province: string): ProvincePlaces {
  const own = (id: string) => `${id}-${province}`;
  const toOwn = ({
    commune,
    ...rest
  }: {
    commune: string;
    part: 'all' | 'part' | 'unchanged';
  }) => ({
    commune: own(commune),
    ...rest,
  });
  return {
    communes: places.communes.map((each) => ({ ...each, id: own(each.id), slug: own(each.slug) })),
    formerUnits: places.formerUnits.map((each) => ({
      ...each,
      id: own(each.id),
      slug: own(each.slug),
      ...(each.district && { district: own(each.district) }),
      now: each.now.map(toOwn),
    })),
    hamlets: places.hamlets.map((each) => ({
      ...each,
      id: own(each.id),
      commune: own(each.commune),
    })),
    teams: places.teams.map((each) => ({ ...each, id: own(each.id), hamlet: own(each.hamlet) })),
  };
}
