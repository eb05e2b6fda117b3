import { communeAddress, formerUnitAddress, hamletAddress } from '../../content/addresses.ts';
import type { Commune } from '../../content/schema/commune.ts';
import type { FormerUnit } from '../../content/schema/former-unit.ts';
import type { Hamlet } from '../../content/schema/hamlet.ts';
import { compareVietnamese } from '../../content/text/collate.ts';
import type { TitleEntry } from './title-entry.ts';

/** The parts of a snapshot's places that the search needs. */
export interface Places {
  communes: Pick<Commune, 'id' | 'slug' | 'name' | 'altSpelling'>[];
  formerUnits: Pick<FormerUnit, 'id' | 'slug' | 'kind' | 'name' | 'district' | 'now'>[];
  hamlets: Pick<
    Hamlet,
    'id' | 'slug' | 'name' | 'commune' | 'formerNames' | 'formerUnit' | 'replacedBy'
  >[];
}

type PlaceCommune = Places['communes'][number];
type PlaceFormerUnit = Places['formerUnits'][number];
type PlaceHamlet = Places['hamlets'][number];

interface ById {
  communes: Map<string, PlaceCommune>;
  formerUnits: Map<string, PlaceFormerUnit>;
  hamlets: Map<string, PlaceHamlet>;
}

/** Communes, former units and hamlets, each with the names that find it. */
export function placeEntries({ communes, formerUnits, hamlets }: Places): TitleEntry[] {
  const byId = {
    communes: new Map(communes.map((commune) => [commune.id, commune])),
    formerUnits: new Map(formerUnits.map((unit) => [unit.id, unit])),
    hamlets: new Map(hamlets.map((hamlet) => [hamlet.id, hamlet])),
  };
  const absorbed = absorbedUnits(formerUnits);
  return [
    ...communes.map((commune) => communeEntry(commune, absorbed.get(commune.id) ?? [])),
    ...formerUnits.map((unit) => formerUnitEntry(unit, byId)),
    ...hamlets.flatMap((hamlet) => hamletEntry(hamlet, byId)),
  ];
}

/** Commune → names of the former communes that went into it, in order. */
function absorbedUnits(formerUnits: PlaceFormerUnit[]): Map<string, string[]> {
  const absorbed = new Map<string, string[]>();
  for (const { kind, name, now } of formerUnits)
    if (kind === 'unit')
      for (const commune of new Set(now.map((to) => to.commune))) {
        const names = absorbed.get(commune);
        if (names) names.push(name);
        else absorbed.set(commune, [name]);
      }
  for (const names of absorbed.values()) names.sort(compareVietnamese);
  return absorbed;
}

function communeEntry(commune: PlaceCommune, from: string[]): TitleEntry {
  return {
    address: communeAddress(commune),
    title: commune.name,
    kind: 'commune',
    ...(from.length > 0 && { hint: `Gồm ${from.join(', ')} cũ` }),
    ...(commune.altSpelling && { words: commune.altSpelling }),
  };
}

function formerUnitEntry(unit: PlaceFormerUnit, byId: ById): TitleEntry {
  const now = unit.now.flatMap(({ commune }) => byId.communes.get(commune) ?? []);
  const names =
    now.length > 3 ? `${now.length} xã, phường` : now.map(({ name }) => name).join(', ');
  const district = unit.district === undefined ? undefined : byId.formerUnits.get(unit.district);
  return {
    address: formerUnitAddress(unit),
    title: unit.name,
    kind: 'former-unit',
    hint: district
      ? `${district.name} cũ, nay ${now.length > 1 ? 'chia về' : 'thuộc'} ${names}`
      : `Tên cũ, nay là ${names}`,
  };
}

function hamletEntry(hamlet: PlaceHamlet, byId: ById): TitleEntry[] {
  const today = successorOf(hamlet, byId.hamlets);
  const commune = byId.communes.get(today.commune);
  if (!commune) return [];
  const unit =
    hamlet.formerUnit === undefined ? undefined : byId.formerUnits.get(hamlet.formerUnit);
  const words = [...hamlet.formerNames, ...(unit ? [unit.name] : [])].join(', ');
  return [
    {
      address: hamletAddress(commune, today),
      title: hamlet.name,
      kind: 'hamlet',
      hint: today === hamlet ? commune.name : `Nay là ${today.name}, ${commune.name}`,
      ...(words && { words }),
    },
  ];
}

/** Today's successor of a renamed or merged hamlet. */
function successorOf(hamlet: PlaceHamlet, hamlets: Map<string, PlaceHamlet>): PlaceHamlet {
  const seen = new Set<string>();
  let today = hamlet;
  while (today.replacedBy !== undefined && !seen.has(today.id)) {
    seen.add(today.id);
    today = hamlets.get(today.replacedBy) ?? today;
  }
  return today;
}
