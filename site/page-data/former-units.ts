import type { Commune } from '../../content/schema/commune.ts';
import type { FormerUnit } from '../../content/schema/former-unit.ts';
import type { Hamlet } from '../../content/schema/hamlet.ts';
import { compareVietnamese } from '../../content/text/collate.ts';
import { fold } from '../../content/text/fold.ts';
import { classicTones } from '../../content/text/tone.ts';
import {
  communeAddress,
  fixed,
  formerUnitAddress,
  hamletAddress,
} from '../../content/addresses.ts';
import { formerNameWords } from '../words/former-names.ts';
import { lowerFirst } from '../../content/text/lower-first.ts';
import { bareName } from '../names/bare-name.ts';
import type { Link } from './frame.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { HtmlPage } from './page.ts';
import { byTitle } from './rows.ts';
import {
  hamletKindIn,
  sharedKind,
  type CommuneKind,
  type HamletKind,
} from '../names/unit-kinds.ts';

const words = formerNameWords('vi');

/** A present-day unit that a former unit became part of. */
export interface Heir extends Link {
  part: 'all' | 'part' | 'unchanged';
  /** Hamlets that are known to have come from the former unit. */
  hamlets: Link[];
}

/** A name that meant a different place before. */
export interface Trap {
  /** The former unit of that name. */
  former: Link & { district?: string };
  /** The unit that bears the name today. */
  today: Link;
  /** The units the former unit went into. */
  heirs: Link[];
}

/** A former unit as a line: its name and where it went. */
export interface FormerRow extends Link {
  district?: string;
  heirs: string[];
  hamletKind: HamletKind;
}

export interface FormerUnitData {
  kind: 'unit' | 'district';
  name: string;
  district?: Link;
  formerProvince: string;
  validUntil: string;
  heirs: Heir[];
  heirKind: CommuneKind;
  hamletKind: HamletKind;
  traps: Trap[];
  /** Other former units of the same name. */
  namesakes: FormerRow[];
  /** Other former units whose names differ in their marks only. */
  lookalikes: FormerRow[];
  /** Units of a former district. */
  units: FormerRow[];
}

export interface FormerUnitsData {
  /** Cities first, then towns, then districts. */
  districts: { slug: string; district: Link; units: FormerRow[] }[];
}

declare module './page.ts' {
  interface HtmlKinds {
    'former-units': FormerUnitsData;
    'former-unit': FormerUnitData;
  }
}

/** The list of former names, and a page for each former unit and district. */
export function formerUnitPages(lookup: Lookup): HtmlPage[] {
  const { formerUnits } = lookup.snapshot;
  const unitsOf = Map.groupBy(formerUnits, ({ district }) => district);
  const byName = Map.groupBy(formerUnits, ({ name }) => fold(name));
  const districts = formerUnits.filter(({ kind }) => kind === 'district').sort(byRank);
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
            slug: district.slug,
            district: { address: formerUnitAddress(district), title: district.name },
            units: formerRows(unitsOf.get(district.id) ?? [], lookup),
          })),
        },
      },
      lookup,
    ),
    ...formerUnits.map((unit) =>
      formerUnitPage(unit, unitsOf.get(unit.id) ?? [], byName.get(fold(unit.name)) ?? [], lookup),
    ),
  ];
}

function formerUnitPage(
  unit: FormerUnit,
  units: FormerUnit[],
  alike: FormerUnit[],
  lookup: Lookup,
): HtmlPage {
  const district = unit.district === undefined ? undefined : lookup.formerUnits.get(unit.district);
  const heirs = heirsOf(unit, lookup);
  const heirKind = heirKindOf(unit, lookup);
  const title = unit.kind === 'district' ? words.districtTitle : words.title;
  const isNamesake = ({ name }: FormerUnit) => classicTones(name) === classicTones(unit.name);
  const isTwin = (other: FormerUnit) => other.id !== unit.id && isNamesake(other);
  const toldApart = district && alike.some(isTwin) ? ` (${lowerFirst(district.name)})` : '';
  return makePage(
    'former-unit',
    {
      address: formerUnitAddress(unit),
      shows: [`formerUnits:${unit.id}`],
      frame: {
        title: title(`${unit.name} cũ${toldApart}`, heirKind),
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
        heirKind,
        hamletKind: hamletKindOf(unit, lookup),
        traps: namesakesToday(unit, lookup)
          .flatMap((commune) => traps(commune, lookup))
          .filter(({ former }) => former.address === formerUnitAddress(unit)),
        namesakes: formerRows(alike.filter(isTwin), lookup),
        lookalikes: formerRows(
          alike.filter((other) => !isNamesake(other)),
          lookup,
        ),
        units: formerRows(units, lookup),
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

/** Communes of today that bear the name of a former one. */
function namesakesToday({ kind, name }: FormerUnit, { communesByName }: Lookup): Commune[] {
  return kind === 'unit' ? (communesByName.get(bareName(name)) ?? []) : [];
}

/** A city or town before the districts around it; by name within each. */
function byRank(left: FormerUnit, right: FormerUnit): number {
  const rank = ({ name }: FormerUnit) =>
    ['Thành phố', 'Thị xã', 'Huyện'].findIndex((kind) => name.startsWith(kind));
  return rank(left) - rank(right) || compareVietnamese(left.name, right.name);
}

function heirKindOf(unit: FormerUnit, { communes }: Lookup): CommuneKind {
  return sharedKind(unit.now.flatMap(({ commune }) => communes.get(commune)?.type ?? []));
}

/** The kind of its hamlets from the records, else guessed from its name. */
function hamletKindOf(unit: FormerUnit, lookup: Lookup): HamletKind {
  const known = unit.now.flatMap(({ commune }) => hamletsFrom(unit, commune, lookup));
  return known.length > 0 ? sharedKind(known.map(({ kind }) => kind)) : hamletKindIn(unit.name);
}

function hamletsFrom(unit: FormerUnit, commune: string, lookup: Lookup): Hamlet[] {
  return (lookup.hamletsOfCommune.get(commune) ?? []).filter(
    ({ formerUnit, replacedBy }) => formerUnit === unit.id && !replacedBy,
  );
}

function heirsOf(unit: FormerUnit, lookup: Lookup): Heir[] {
  return unit.now.flatMap(({ commune: id, part }) => {
    const commune = lookup.communes.get(id);
    if (!commune) return [];
    const hamlets = hamletsFrom(unit, id, lookup)
      .map((hamlet) => ({ address: hamletAddress(commune, hamlet), title: hamlet.name }))
      .sort(byTitle);
    return [{ address: communeAddress(commune), title: commune.name, part, hamlets }];
  });
}

function formerRows(units: FormerUnit[], lookup: Lookup): FormerRow[] {
  return units
    .map((unit) => {
      const district = unit.district ? lookup.formerUnits.get(unit.district) : undefined;
      return {
        address: formerUnitAddress(unit),
        title: unit.name,
        ...(district && { district: district.name }),
        heirs: unit.now.flatMap(({ commune }) => lookup.communes.get(commune)?.name ?? []),
        hamletKind: hamletKindOf(unit, lookup),
      };
    })
    .sort(byTitle);
}
