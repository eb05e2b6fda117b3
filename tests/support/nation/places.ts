import type { Commune } from '../../../content/schema/commune.ts';
import type { FormerUnit } from '../../../content/schema/former-unit.ts';
import type { Hamlet } from '../../../content/schema/hamlet.ts';
import type { Team } from '../../../content/schema/team.ts';
import { slugify } from '../../../content/text/slug.ts';
import { sampleMoment } from '../sample/moment.ts';
import { freshName, personName, placeName } from './names.ts';
import { communesOf, hamletsOfProvinces, provinces, shares, type Province } from './provinces.ts';
import { seeded, type Random } from '../random.ts';

/** All places of a province, with a team of five in every hamlet. */
export interface ProvincePlaces {
  communes: Commune[];
  formerUnits: FormerUnit[];
  hamlets: Hamlet[];
  teams: Team[];
}

/** Former communes of one of today: 10,035 became 3,321 (nghean24h.vn, read 2026-11-26). */
const formerOfOne = 3;
/** 696 former districts. */
const communesOfDistrict = 5;
/** One former unit in so many was split between two communes (assumed). */
const splitOneIn = 12;
/** Of ten communes so many took the name of a unit that went into them (assumed). */
const keepsName = 0.6;

/** The same places whenever it is asked. */
export function placesOf(province: Province): ProvincePlaces {
  const random = seeded(province.name);
  const communes = communesIn(province, random);
  const formerUnits = formerUnitsOf(communes, province, random);
  const hamlets = hamletsOf(communes, province, random);
  const teams = hamlets.map((hamlet) => teamOf(hamlet, random));
  return { communes, formerUnits, hamlets, teams };
}

function communesIn(province: Province, random: Random): Commune[] {
  const taken = new Set<string>();
  const first = provinces.indexOf(province) * 200;
  return Array.from({ length: communesOf(province) }, (_, at) => {
    const isWard = at < province.wards;
    const word = isWard ? 'Phường' : 'Xã';
    const name = freshSlug(taken, () => `${word} ${placeName(random)}`);
    return {
      ...named(name),
      code: String(10_000 + first + at),
      short: name.slice(word.length + 1),
      type: isWard ? 'phuong' : 'xa',
      office: { hours: 'Thứ Hai đến thứ Sáu, giờ hành chính', phone: phoneNumber(random) },
    };
  });
}

function formerUnitsOf(communes: Commune[], { name }: Province, random: Random): FormerUnit[] {
  const taken = new Set<string>();
  const districts = groupsOf(communes, communesOfDistrict).map((now): [FormerUnit, Commune[]] => [
    {
      ...named(freshSlug(taken, () => `Huyện ${placeName(random)}`)),
      kind: 'district',
      formerProvince: name,
      now: now.map(({ id }) => ({ commune: id, part: 'all' as const })),
      validUntil: '2025-06-30',
    },
    now,
  ]);
  const units = districts.flatMap(([district, inside]) => {
    const names = new Set<string>();
    return inside.flatMap((commune, at) =>
      Array.from({ length: formerOfOne }, (_, number): FormerUnit => {
        let keeps = number === 0 && random() < keepsName;
        const unit = freshSlug(names, () => {
          const bare = keeps ? commune.short : placeName(random);
          keeps = false; // Taken already: the next try is another name.
          return `Xã ${bare}`;
        });
        const next = inside[(at + 1) % inside.length] ?? commune;
        const isSplit = next !== commune && random() < 1 / splitOneIn;
        const slug = `${slugify(unit)}-${district.slug}`;
        return {
          ...named(unit),
          id: slug,
          slug,
          kind: 'unit',
          code: commune.code,
          district: district.id,
          formerProvince: name,
          now: isSplit
            ? [commune, next].map(({ id }) => ({ commune: id, part: 'part' as const }))
            : [{ commune: commune.id, part: 'all' }],
          validUntil: '2025-06-30',
        };
      }),
    );
  });
  return [...districts.map(([district]) => district), ...units];
}

/** Communes have from half as many as others to twice as many. */
function hamletsOf(communes: Commune[], province: Province, random: Random): Hamlet[] {
  const whole = hamletsOfProvinces()[provinces.indexOf(province)] ?? 0;
  const counts = shares(
    communes.map(({ type }) => (type === 'phuong' ? 1.6 : 1) * 2 ** (2 * random() - 1)),
    whole,
  );
  return communes.flatMap((commune, at) =>
    hamletsOfCommune(commune, counts[at] ?? 0, province, random),
  );
}

/** Half of the rural ones have a name, all others a number. */
function hamletsOfCommune(
  commune: Commune,
  count: number,
  { calls: [rural, ward] }: Province,
  random: Random,
): Hamlet[] {
  const isWard = commune.type === 'phuong';
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, at) => {
    const isNamed = !isWard && random() < 0.5;
    const name = freshSlug(taken, () =>
      isNamed ? `${rural} ${placeName(random)}` : `${isWard ? ward : rural} ${at + 1}`,
    );
    return {
      ...named(name),
      id: `${commune.id}-${slugify(name)}`,
      kind: isWard ? 'khom' : 'ap',
      commune: commune.id,
      formerNames: [],
      sample: true,
    };
  });
}

/** A team of five of whom all may be called: the most that a page shows. */
export function teamOf(hamlet: Pick<Hamlet, 'id' | 'name'>, random: Random): Team {
  return {
    id: `to-${hamlet.id}`,
    updatedAt: sampleMoment,
    hamlet: hamlet.id,
    name: `Tổ công nghệ số cộng đồng ${hamlet.name}`,
    meetingPlace: 'Nhà văn hóa',
    members: Array.from({ length: 5 }, (_, place) => ({
      id: `nguoi-${hamlet.id}-${place}`,
      name: personName(random),
      role: place === 0 ? 'Tổ trưởng' : 'Tổ viên',
      skills: ['Dịch vụ công'],
      phone: phoneNumber(random),
    })),
    trainings: [],
    sample: true,
  };
}

const phoneNumber = (random: Random) =>
  `0290${String(Math.floor(random() * 10_000_000)).padStart(7, '0')}`;

function named(name: string) {
  const slug = slugify(name);
  return { id: slug, slug, updatedAt: sampleMoment, name };
}

/** A name whose address was not given yet. */
function freshSlug(taken: Set<string>, make: () => string): string {
  let name = '';
  freshName(taken, () => slugify((name = make())));
  return name;
}

function groupsOf<Item>(items: Item[], size: number): Item[][] {
  const count = Math.max(1, Math.round(items.length / size));
  return shares(Array<number>(count).fill(1), items.length).map((_, at, sizes) => {
    const begin = sizes.slice(0, at).reduce((sum, each) => sum + each, 0);
    return items.slice(begin, begin + (sizes[at] ?? 0));
  });
}
