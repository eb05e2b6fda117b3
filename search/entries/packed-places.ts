import { slugify } from '../../content/text/slug.ts';
import type { Places } from './place-entries.ts';

/**
 * Places as shipped to phones: what can be derived from a name is left out, and units refer to each
 * other by index. 0 instead of a text = derived from the name, or absent.
 */
export interface PackedPlaces {
  communes: [name: string, slug?: string | 0, altSpelling?: string][];
  /** `now`: indexes of communes; `district`: index of a former unit, -1 for a district itself. */
  formerUnits: [name: string, now: number[], district: number, slug?: string][];
  /**
   * The hamlets of each commune, by name: many communes have the same. Just the name if there is nothing
   * else.
   */
  hamlets: (string | PackedHamlet)[][];
}

type PackedHamlet = [
  name: string,
  slug: string | 0,
  formerNames: string[],
  /** Index of a former unit, -1 = unknown. */
  formerUnit: number,
  /** Indexes of today's commune and of the hamlet in it. */
  replacedBy?: [number, number],
];

export function packPlaces({ communes, hamlets, ...places }: Places): PackedPlaces {
  const formerUnits = besideTheirNeighbours(places.formerUnits, communes);
  const communeNumbers = numbersOf(communes);
  const unitNumbers = numbersOf(formerUnits);
  const byCommune = Map.groupBy(hamlets, ({ commune }) => commune);
  const ofCommune = communes.map(({ id }) =>
    (byCommune.get(id) ?? []).toSorted((one, other) => (one.name < other.name ? -1 : 1)),
  );
  const hamletNumbers = new Map(
    ofCommune.flatMap((list, commune) =>
      list.map(({ id }, at): [string, [number, number]] => [id, [commune, at]]),
    ),
  );
  const slugOr0 = (slug: string, derived: string) => (slug === derived ? 0 : slug);
  return {
    communes: communes.map(({ name, slug, altSpelling }) => {
      const own = slugOr0(slug, slugify(name));
      return altSpelling ? [name, own, altSpelling] : own ? [name, own] : [name];
    }),
    formerUnits: formerUnits.map(({ name, slug, now, district }) => {
      const parent = district === undefined ? -1 : (unitNumbers.get(district) ?? -1);
      const own = slugOr0(slug, unitSlug(name, formerUnits[parent]?.slug));
      const to = now.flatMap(({ commune }) => communeNumbers.get(commune) ?? []);
      return own ? [name, to, parent, own] : [name, to, parent];
    }),
    hamlets: ofCommune.map((list) =>
      list.map(({ name, slug, formerNames, formerUnit, replacedBy }) => {
        const own = slugOr0(slug, slugify(name));
        const unit = formerUnit === undefined ? -1 : (unitNumbers.get(formerUnit) ?? -1);
        const today = replacedBy === undefined ? undefined : hamletNumbers.get(replacedBy);
        if (!own && formerNames.length === 0 && unit < 0 && !today) return name;
        return today ? [name, own, formerNames, unit, today] : [name, own, formerNames, unit];
      }),
    ),
  };
}

export function unpackPlaces({ communes, formerUnits, hamlets }: PackedPlaces): Places {
  const slugs = formerUnits.map(([name, , district, slug]) => {
    const [parent, , , parentSlug] = formerUnits[district] ?? [];
    return slug ?? unitSlug(name, parent && (parentSlug ?? slugify(parent)));
  });
  const hamletId = (commune: number, at: number) => `${commune}/${at}`;
  return {
    communes: communes.map(([name, slug, altSpelling], number) => ({
      id: `${number}`,
      name,
      slug: slug ? slug : slugify(name),
      ...(altSpelling && { altSpelling }),
    })),
    formerUnits: formerUnits.map(([name, now, district], number) => ({
      id: `${number}`,
      name,
      slug: slugs[number] ?? '',
      kind: district < 0 ? 'district' : 'unit',
      now: now.map((commune) => ({ commune: `${commune}`, part: 'part' })),
      ...(district >= 0 && { district: `${district}` }),
    })),
    hamlets: hamlets.flatMap((list, commune) =>
      list.map((packed, at) => {
        const [name, slug, formerNames, unit, today]: PackedHamlet =
          typeof packed === 'string' ? [packed, 0, [], -1] : packed;
        return {
          id: hamletId(commune, at),
          name,
          slug: slug ? slug : slugify(name),
          commune: `${commune}`,
          formerNames,
          ...(unit >= 0 && { formerUnit: `${unit}` }),
          ...(today && { replacedBy: hamletId(...today) }),
        };
      }),
    ),
  };
}

/** Units of a district stand together, and of those what went into the same commune: it compresses better. */
function besideTheirNeighbours(
  units: Places['formerUnits'],
  communes: Places['communes'],
): Places['formerUnits'] {
  const districts = numbersOf(units);
  const numbers = numbersOf(communes);
  const place = ({ district = '', now }: (typeof units)[number]) => [
    districts.get(district) ?? -1,
    numbers.get(now[0]?.commune ?? '') ?? -1,
  ];
  return units.toSorted((left, right) => {
    const [district = 0, commune = 0] = place(left);
    const [otherDistrict = 0, otherCommune = 0] = place(right);
    return district - otherDistrict || commune - otherCommune;
  });
}

function unitSlug(name: string, district: string | undefined): string {
  return district === undefined ? slugify(name) : `${slugify(name)}-${district}`;
}

function numbersOf(records: { id: string }[]): Map<string, number> {
  return new Map(records.map(({ id }, number) => [id, number]));
}
