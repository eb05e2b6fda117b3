import {
  communeAddress,
  fixed,
  formerUnitAddress,
  guideAddress,
  hamletAddress,
} from '../../content/addresses.ts';
import { tableAddresses } from '../../content/open-data/addresses.ts';
import { csv, type Cell } from '../../content/open-data/csv.ts';
import {
  columnsOf,
  schemaOf,
  tableNames,
  tables,
  type Column,
  type TableName,
  type TableRow,
} from '../../content/open-data/tables.ts';
import type { Hamlet } from '../../content/schema/hamlet.ts';
import type { Settings } from '../../content/schema/settings.ts';
import { completeTeam } from '../../content/schema/team.ts';
import { compareVietnamese } from '../../content/text/collate.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import { openDataWords } from '../words/open-data.ts';
import { jsonFile } from './json-file.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import { meetingTable } from './meeting-table.ts';
import type { FilePage, HtmlPage } from './page.ts';
import { pillarsInWords } from './pillars.ts';
import { readingTable } from './reading-table.ts';

/** A table as its page shows it. */
export interface TableView {
  id: string;
  title: string;
  about: string;
  rows: number;
  changedOn?: string;
  columns: Column[];
  csv: FileAt;
  json: FileAt;
  schema: string;
}

interface FileAt {
  address: string;
  bytes: number;
}

export interface OpenDataData {
  organisation: string;
  licence: Settings['dataLicence'];
  tables: TableView[];
}

/** A text file that is ready as it is. */
export interface TextFileData {
  type: string;
  body: string;
}

declare module './page.ts' {
  interface HtmlKinds {
    'open-data': OpenDataData;
  }
  interface FileKinds {
    text: TextFileData;
  }
}

/** `/du-lieu/` and its files. Nothing of a person is in them: consent to be shown is none to be copied. */
export function openDataPages(lookup: Lookup): { page: HtmlPage; files: FilePage[] } {
  const { contact, dataLicence } = lookup.snapshot.settings;
  const contents = contentsOf(lookup);
  const names = tableNames.filter(
    (name) => name !== 'readings' || lookup.snapshot.settings.readings,
  );
  const made = names.map((name) => tableOf(name, contents[name], lookup));
  const { title, about: description } = openDataWords('vi');
  const page = makePage(
    'open-data',
    {
      address: fixed.openData,
      frame: { title, description, structured: made.map(({ view }) => dataset(view, lookup)) },
      data: {
        organisation: contact.organisation,
        licence: dataLicence,
        tables: made.map(({ view }) => view),
      },
    },
    lookup,
  );
  return { page, files: made.flatMap(({ files }) => files) };
}

interface Content<Name extends TableName> {
  rows: TableRow<Name>[];
  /** The times the records behind it were changed. */
  changes: string[];
}

type Contents = { [Name in TableName]: Content<Name> };

function contentsOf(lookup: Lookup): Contents {
  const places = hamlets(lookup);
  return {
    communes: communes(lookup, places),
    hamlets: places,
    formerUnits: formerUnits(lookup),
    guides: guides(lookup),
    meetings: meetingTable(lookup),
    hotlines: hotlines(lookup),
    readings: readingTable(lookup),
  };
}

function tableOf(
  name: TableName,
  { rows, changes }: Contents[TableName],
  lookup: Lookup,
): { view: TableView; files: FilePage[] } {
  const { siteUrl, contact, dataLicence } = lookup.snapshot.settings;
  const { file, title, about } = tables[name];
  const addresses = tableAddresses(name);
  const columns = columnsOf(name);
  const changedOn = newestDay(changes);
  const table = csv(
    columns.map((column) => column.name),
    rows as Record<string, Cell>[],
  );
  const json = {
    $schema: siteUrl + addresses.schema,
    ten: title,
    nguon: contact.organisation,
    giay_phep: dataLicence ? { ten: dataLicence.name, dia_chi: dataLicence.url ?? null } : null,
    cap_nhat: changedOn ?? null,
    dong: rows,
  };
  const bytes = (text: string) => Buffer.byteLength(text);
  return {
    view: {
      id: file,
      title,
      about,
      rows: rows.length,
      ...(changedOn && { changedOn }),
      columns,
      csv: { address: addresses.csv, bytes: bytes(table) },
      json: { address: addresses.json, bytes: bytes(JSON.stringify(json)) },
      schema: addresses.schema,
    },
    files: [
      textFile(addresses.csv, { type: 'text/csv; charset=utf-8', body: table }),
      jsonFile(addresses.json, json),
      jsonFile(addresses.schema, schemaOf(name)),
    ],
  };
}

function textFile(address: string, data: TextFileData): FilePage {
  return { address, kind: 'text', language: 'vi', fullText: false, shows: [], data };
}

/** The order of lines: that of the words in a column. */
function by<Key extends string>(column: Key) {
  return (left: Record<Key, string>, right: Record<Key, string>): number =>
    compareVietnamese(left[column], right[column]);
}

/** To the day: a change that the table does not show makes its files anew once a day at most. */
function newestDay(changes: string[]): string | undefined {
  const newest = changes.reduce((latest, at) => Math.max(latest, Date.parse(at)), 0);
  return newest === 0 ? undefined : dayOfInstant(new Date(newest));
}

function communes(lookup: Lookup, places: Content<'hamlets'>): Content<'communes'> {
  const { settings, communes: all } = lookup.snapshot;
  const counted = places.rows.filter((row) => !row.du_lieu_mau && row.nay_la === null);
  const byCommune = Map.groupBy(counted, ({ ma_xa }) => ma_xa);
  const rows = all.toSorted(by('short')).map((commune) => {
    const own = byCommune.get(commune.code) ?? [];
    return {
      ma: commune.code,
      ten: commune.name,
      loai: commune.type === 'xa' ? ('xã' as const) : ('phường' as const),
      so_ap_khom: own.length,
      so_ap_khom_co_to: own.filter(({ so_to }) => so_to > 0).length,
      so_to: own.reduce((sum, { so_to }) => sum + so_to, 0),
      dia_chi: settings.siteUrl + communeAddress(commune),
    };
  });
  return { rows, changes: [...all.map(({ updatedAt }) => updatedAt), ...places.changes] };
}

function hamlets(lookup: Lookup): Content<'hamlets'> {
  const { siteUrl } = lookup.snapshot.settings;
  const addressOf = (hamlet: Hamlet | undefined): string | null => {
    const commune = hamlet && lookup.communes.get(hamlet.commune);
    return hamlet && commune ? siteUrl + hamletAddress(commune, hamlet) : null;
  };
  const rows = lookup.snapshot.hamlets.flatMap((hamlet) => {
    const commune = lookup.communes.get(hamlet.commune);
    const address = addressOf(hamlet);
    if (!commune || address === null) return [];
    const teams = lookup.teamsOfHamlet.get(hamlet.id) ?? [];
    return [
      {
        ma: hamlet.code ?? null,
        ten: hamlet.name,
        loai: hamlet.kind === 'ap' ? ('ấp' as const) : ('khóm' as const),
        ma_xa: commune.code,
        ten_xa: commune.name,
        ten_cu: hamlet.formerNames,
        tu_ngay: hamlet.validFrom ?? null,
        nay_la:
          hamlet.replacedBy === undefined ? null : addressOf(lookup.hamlets.get(hamlet.replacedBy)),
        so_ho: hamlet.households ?? null,
        so_to: teams.length,
        tinh_trang_to: stateOf(teams),
        du_lieu_mau: hamlet.sample || teams.some(({ sample }) => sample),
        dia_chi: address,
      },
    ];
  });
  const { hamlets: all, teams } = lookup.snapshot;
  // Most of the time of a comparison goes into words: those of communes are compared once.
  const rank = new Map(
    lookup.snapshot.communes.toSorted(by('name')).map(({ code }, at) => [code, at]),
  );
  const place = ({ ma_xa }: { ma_xa: string }) => rank.get(ma_xa) ?? 0;
  const byName = by<'ten'>('ten');
  rows.sort((left, right) => place(left) - place(right) || byName(left, right));
  return { rows, changes: [...all, ...teams].map(({ updatedAt }) => updatedAt) };
}

function stateOf(teams: { members: unknown[] }[]): TableRow<'hamlets'>['tinh_trang_to'] {
  if (teams.length === 0) return 'chưa có tổ';
  return teams.every(({ members }) => members.length >= completeTeam)
    ? 'đủ người'
    : 'chưa đủ người';
}

const parts = { all: 'toàn bộ', part: 'một phần', unchanged: 'giữ nguyên' } as const;

function formerUnits(lookup: Lookup): Content<'formerUnits'> {
  const { settings, formerUnits: all } = lookup.snapshot;
  const rows = all.toSorted(by('name')).flatMap((unit) =>
    unit.now.flatMap(({ commune: id, part }) => {
      const commune = lookup.communes.get(id);
      if (!commune) return [];
      return [
        {
          ma: unit.code ?? null,
          ten: unit.name,
          cap: unit.kind === 'unit' ? ('xã' as const) : ('huyện' as const),
          huyen_cu: (unit.district && lookup.formerUnits.get(unit.district)?.name) ?? null,
          tinh_cu: unit.formerProvince,
          den_ngay: unit.validUntil,
          phan: parts[part],
          ma_nay: commune.code,
          ten_nay: commune.name,
          dia_chi: settings.siteUrl + formerUnitAddress(unit),
        },
      ];
    }),
  );
  return { rows, changes: all.map(({ updatedAt }) => updatedAt) };
}

function guides(lookup: Lookup): Content<'guides'> {
  const { settings, guides: all } = lookup.snapshot;
  const rows = all.toSorted(by('title')).map((guide) => ({
    ten: guide.title,
    chu_de: lookup.topics.get(guide.topic)?.name ?? null,
    tru_cot: pillarsInWords(guide.topic, lookup) ?? null,
    ngon_ngu: guide.language,
    cap_nhat: guide.changedAt ? dayOfInstant(guide.changedAt) : null,
    da_kiem: guide.checkedOn ?? null,
    dia_chi: settings.siteUrl + guideAddress(guide),
  }));
  return { rows, changes: all.map(({ updatedAt }) => updatedAt) };
}

function hotlines({ snapshot }: Lookup): Content<'hotlines'> {
  const all = snapshot.hotlines.toSorted((left, right) => left.order - right.order);
  const rows = all.map(({ number, name, purpose, owner, emergency, free }) => ({
    so: number,
    ten: name,
    goi_khi: purpose,
    don_vi: owner ?? null,
    khan_cap: emergency,
    mien_phi: free,
  }));
  return { rows, changes: all.map(({ updatedAt }) => updatedAt) };
}

/** Builds what search engines for data sets read. */
function dataset(
  { title, about, changedOn, csv: table, json }: TableView,
  { snapshot }: Lookup,
): object {
  const { siteUrl, province, contact, dataLicence } = snapshot.settings;
  const download = (encodingFormat: string, { address }: FileAt) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: siteUrl + address,
  });
  return {
    '@type': 'Dataset',
    name: `${title}, tỉnh ${province}`,
    description: about,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: contact.organisation },
    ...(changedOn && { dateModified: changedOn }),
    ...(dataLicence && { license: dataLicence.url ?? dataLicence.name }),
    distribution: [download('text/csv', table), download('application/json', json)],
  };
}
