import type { Part } from '../../content/renderer.ts';
import { recordKinds } from '../../content/record-kind.ts';
import type { Commune } from '../../content/schema/commune.ts';
import type { Notice } from '../../content/schema/notice.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { communeAddress } from '../../content/addresses.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import { bareName } from '../names/bare-name.ts';
import { type Coming, comingIn } from './coming-meetings.ts';
import { communeListing, communePages } from './communes.ts';
import { sitemapAddress, sitemapFile, type Dated } from './feeds.ts';
import type { Listing, Row } from './frame.ts';
import type { Held } from './held-meetings.ts';
import { hamletListing, hamletPages, hamletTasks } from './hamlets.ts';
import { kioskCommunePage } from './kiosk.ts';
import { isRunning, lookupOf, type Lookup } from './lookup.ts';
import { shareCardFiles } from './share-cards.ts';
import { gonePage, type GoneView } from './site.ts';

/** The pages of communes and hamlets as lists name them. */
export function placeListings(lookup: Lookup): Listing[] {
  return lookup.snapshot.communes.flatMap((commune) => [
    communeListing(commune, lookup),
    ...(lookup.hamletsOfCommune.get(commune.id) ?? []).map((hamlet) =>
      hamletListing(hamlet, commune, lookup.teamsOfHamlet.get(hamlet.id) ?? []),
    ),
  ]);
}

/** The folder of the commune that an address lies in. */
export function placeFolderOf(address: string, { snapshot }: Lookup): string | undefined {
  return snapshot.communes.map(communeAddress).find((folder) => address.startsWith(folder));
}

/**
 * A part for each commune. Its pages see a slice of the snapshot and nothing else, so that the slice
 * tells whether they have changed.
 */
export function placeParts(lookup: Lookup, { gone, sitemaps, coming, held }: AroundPlaces): Part[] {
  const tasks = hamletTasks(lookup);
  return lookup.snapshot.communes.map((commune) => {
    const folder = communeAddress(commune);
    const from = {
      slice: sliceOf(commune, lookup),
      tasks,
      coming: comingIn(coming, { commune: commune.id }),
      held: comingIn(held, { commune: commune.id }),
      gone: gone.get(folder) ?? [],
      sitemap: sitemaps.get(sitemapAddress(commune.slug)) ?? [],
    };
    return { folder, from, pages: () => pagesFrom(commune, from) };
  });
}

interface AroundPlaces {
  /** Pages that were taken down, by the folder they lie in. */
  gone: ReadonlyMap<string | undefined, GoneView[]>;
  /** The entries of each part of the sitemap. */
  sitemaps: ReadonlyMap<string, Dated[]>;
  /** Meetings that are not over, by the clock of the whole snapshot, and those that were held lately. */
  coming: Coming[];
  held: Held[];
}

interface PlaceSource {
  slice: Snapshot;
  tasks: Row[];
  coming: Coming[];
  held: Held[];
  gone: GoneView[];
  sitemap: Dated[];
}

function pagesFrom(commune: Commune, { slice, tasks, coming, held, gone, sitemap }: PlaceSource) {
  const lookup = lookupOf(slice);
  const pages = communePages(commune, lookup, coming);
  return [
    ...pages,
    ...shareCardFiles(pages),
    ...hamletPages(commune, lookup, { tasks, coming, held }),
    kioskCommunePage(slice, commune, coming),
    ...gone.map((view) => gonePage(view, lookup)),
    sitemapFile(sitemapAddress(commune.slug), sitemap, lookup),
  ];
}

/**
 * Picks what the pages of a commune may know: itself, and what it is called or was together with.
 */
function sliceOf(commune: Commune, lookup: Lookup): Snapshot {
  const { snapshot } = lookup;
  const own = lookup.hamletsOfCommune.get(commune.id) ?? [];
  const successors = own.flatMap(({ replacedBy = '' }) => lookup.hamlets.get(replacedBy) ?? []);
  const teams = own.flatMap(({ id }) => lookup.teamsOfHamlet.get(id) ?? []);
  const namesakes = lookup.unitsByName.get(bareName(commune.name)) ?? [];
  const units = [
    ...(lookup.unitsOfCommune.get(commune.id) ?? []).map(({ unit }) => unit),
    ...namesakes,
  ];
  const districts = units.flatMap(({ district = '' }) => lookup.formerUnits.get(district) ?? []);
  const others = [
    ...successors.map((hamlet) => hamlet.commune),
    ...namesakes.flatMap(({ now }) => now.map((heir) => heir.commune)),
  ].flatMap((id) => lookup.communes.get(id) ?? []);
  const pictures = teams.flatMap(({ members }) => members.map(({ picture = '' }) => picture));
  const notices = lookup.begunNotices.filter(
    (notice) => isRunning(notice, lookup) && concerns(notice, commune),
  );
  const today = dayOfInstant(snapshot.meta.asOf);
  return {
    ...nothing(),
    meta: { format: snapshot.meta.format, asOf: latestOf(notices) },
    settings: {
      ...snapshot.settings,
      topTasks: [],
      closedDays: snapshot.settings.closedDays.filter(({ to }) => to >= today),
    },
    communes: unique([commune, ...others]),
    hamlets: unique([...own, ...successors]),
    teams,
    formerUnits: unique([...units, ...districts]),
    media: unique(pictures.flatMap((id) => lookup.media.get(id) ?? [])),
    desks: snapshot.desks.filter((desk) => desk.commune === commune.id),
    hotlines: snapshot.hotlines,
    notices,
  };
}

const concerns = ({ communes }: Notice, { id }: Commune) =>
  communes.length === 0 || communes.includes(id);

/** A moment that stays the same from round to round, at which all these notices run. */
function latestOf(notices: Notice[]): string {
  const starts = notices.map(({ startsAt }) => Date.parse(startsAt));
  return new Date(Math.max(0, ...starts)).toISOString();
}

type Lists = Omit<Snapshot, 'meta' | 'settings'>;

const nothing = () => Object.fromEntries(recordKinds.map((kind) => [kind, []])) as unknown as Lists;

const unique = <Item>(items: Item[]): Item[] => [...new Set(items)];
