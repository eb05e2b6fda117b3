import type { Commune } from '../../content/schema/commune.ts';
import type { FormerUnit } from '../../content/schema/former-unit.ts';
import { fold } from '../../content/text/fold.ts';
import {
  communeAddress,
  fixed,
  formerUnitAddress,
  hamletAddress,
} from '../../content/addresses.ts';
import { formerNameWords } from '../features/former-names/words.ts';
import { bareName, lowerFirst } from './bare-name.ts';
import type { Link } from './frame.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { HtmlPage } from './page.ts';
import { byTitle } from './rows.ts';

const words = formerNameWords('vi');

/** A unit of today that a former unit went to. */
export interface Heir extends Link {
  part: 'all' | 'part' | 'unchanged';
  /** Hamlets that are known to have come from the former unit. */
  hamlets: Link[];
}

/** A name that meant one place before and means another now. */
export interface Trap {
  /** The former unit of that name. */
  former: Link & { district?: string };
  /** The unit that bears the name today. */
  today: Link;
  /** Where the former unit went instead. */
  heirs: Link[];
}

/** A former unit as a line: its name and where it went. */
export interface FormerRow extends Link {
  district?: string;
  heirs: string[];
}

export interface FormerUnitData {
  kind: 'unit' | 'district';
  name: string;
  district?: Link;
  formerProvince: string;
  validUntil: string;
  heirs: Heir[];
  traps: Trap[];
  /** Other former units of the same name. */
  namesakes: FormerRow[];
  /** Units of a former district. */
  units: FormerRow[];
}

export interface FormerUnitsData {
  districts: { district: Link; province: string; units: FormerRow[] }[];
}

/** The list of former names, and a page for each former unit and district. */
export function formerUnitPages(lookup: Lookup): HtmlPage[] {
  const { formerUnits } = lookup.snapshot;
  const unitsOf = Map.groupBy(formerUnits, ({ district }) => district);
  const byName = Map.groupBy(formerUnits, ({ name }) => fold(name));
  const districts = formerUnits.filter(({ kind }) => kind === 'district');
  return [
    makePage(
      'former-units',
      {
        address: fixed.formerUnits,
        shows: formerUnits.map(({ id }) => `formerUnits:${id}`),
        frame: {
          title: words.all,
          description: words.about,
        },
        data: {
          districts: districts.map((district) => ({
            district: { address: formerUnitAddress(district), title: district.name },
            province: district.formerProvince,
            units: formerRows(unitsOf.get(district.id), lookup),
          })),
        },
      },
      lookup,
    ),
    ...formerUnits.map((unit) =>
      formerUnitPage(
        unit,
        formerRows(unitsOf.get(unit.id), lookup),
        formerRows(
          byName.get(fold(unit.name))?.filter(({ id }) => id !== unit.id),
          lookup,
        ),
        lookup,
      ),
    ),
  ];
}

function formerUnitPage(
  unit: FormerUnit,
  units: FormerRow[],
  namesakes: FormerRow[],
  lookup: Lookup,
): HtmlPage {
  const district = unit.district === undefined ? undefined : lookup.formerUnits.get(unit.district);
  const heirs = heirsOf(unit, lookup);
  const title = unit.kind === 'district' ? words.districtTitle : words.title;
  return makePage(
    'former-unit',
    {
      address: formerUnitAddress(unit),
      shows: [`formerUnits:${unit.id}`],
      frame: {
        title: title(`${unit.name} cũ`),
        description: words.unitAbout(
          [unit.name, district && lowerFirst(district.name)].filter(Boolean).join(', '),
          heirs.map((heir) => lowerFirst(heir.title)).join(', '),
        ),
        crumbs: [
          { address: fixed.formerUnits, title: words.crumb },
          ...(district ? [{ address: formerUnitAddress(district), title: district.name }] : []),
        ],
      },
      data: {
        kind: unit.kind,
        name: unit.name,
        ...(district && {
          district: { address: formerUnitAddress(district), title: district.name },
        }),
        formerProvince: unit.formerProvince,
        validUntil: unit.validUntil,
        heirs,
        traps: lookup.snapshot.communes
          .filter((commune) => bearsNameOf(commune, unit))
          .flatMap((commune) => traps(commune, lookup))
          .filter(({ former }) => former.address === formerUnitAddress(unit)),
        namesakes,
        units,
      },
    },
    lookup,
  );
}

/** Former units of the same name as a commune of today that lay elsewhere. */
export function traps(commune: Commune, lookup: Lookup): Trap[] {
  const today = { address: communeAddress(commune), title: commune.name };
  return (lookup.unitsByName.get(bareName(commune.name)) ?? [])
    .filter((unit) => !unit.now.some((now) => now.commune === commune.id))
    .map((unit) => {
      const district = unit.district ? lookup.formerUnits.get(unit.district) : undefined;
      return {
        former: {
          address: formerUnitAddress(unit),
          title: unit.name,
          ...(district && { district: district.name }),
        },
        today,
        heirs: heirsOf(unit, lookup).map(({ address, title }) => ({ address, title })),
      };
    });
}

function bearsNameOf(commune: Commune, unit: FormerUnit): boolean {
  return unit.kind === 'unit' && bareName(commune.name) === bareName(unit.name);
}

function heirsOf(unit: FormerUnit, lookup: Lookup): Heir[] {
  return unit.now.flatMap(({ commune: id, part }) => {
    const commune = lookup.communes.get(id);
    if (!commune) return [];
    const hamlets = (lookup.hamletsOfCommune.get(id) ?? [])
      .filter(({ formerUnit, replacedBy }) => formerUnit === unit.id && !replacedBy)
      .map((hamlet) => ({ address: hamletAddress(commune, hamlet), title: hamlet.name }))
      .sort(byTitle);
    return [{ address: communeAddress(commune), title: commune.name, part, hamlets }];
  });
}

function formerRows(units: FormerUnit[] | undefined, lookup: Lookup): FormerRow[] {
  return (units ?? [])
    .map((unit) => {
      const district = unit.district ? lookup.formerUnits.get(unit.district) : undefined;
      return {
        address: formerUnitAddress(unit),
        title: unit.name,
        ...(district && { district: district.name }),
        heirs: unit.now.flatMap(({ commune }) => lookup.communes.get(commune)?.name ?? []),
      };
    })
    .sort(byTitle);
}
