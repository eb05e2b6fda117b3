import { describe, expect, it } from 'vitest';
import { tableAddresses } from '../../../../content/open-data/addresses.ts';
import { tableNames, type TableName } from '../../../../content/open-data/tables.ts';
import type { Snapshot } from '../../../../content/snapshot/snapshot.ts';
import { renderFile } from '../../../../site/files/render-file.ts';
import { openDataPages, type OpenDataData } from '../../../../site/page-data/open-data.ts';
import { lookupOf } from '../../../../site/page-data/lookup.ts';
import { addFormats, Ajv2020, parseCsv } from '../../../support/parsers.mjs';
import { sampleSnapshot } from '../../../support/snapshot.ts';

/** Lists what `/du-lieu/` offers: each file as it is written. */
function filesOf(snapshot: Snapshot): Map<string, string> {
  const { files } = openDataPages(lookupOf(snapshot));
  return new Map(files.map((page) => [page.address, renderFile(page)?.body ?? '']));
}

interface JsonTable {
  giay_phep: unknown;
  dong: Record<string, unknown>[];
}

function tableOf(name: TableName, files: Map<string, string>) {
  const { csv, json, schema } = tableAddresses(name);
  return {
    csv: files.get(csv) ?? '',
    json: JSON.parse(files.get(json) ?? '') as JsonTable,
    schema: JSON.parse(files.get(schema) ?? '') as object,
  };
}

const plain = sampleSnapshot();
const [guide] = plain.guides;
const readings = {
  from: '2026-08-31',
  until: '2026-11-29',
  pages: [
    { page: '/', site: 9, offline: 0, kiosk: 0 },
    { page: `/huong-dan/${guide?.slug}/`, site: 12, offline: 6, kiosk: 5 },
    { page: '/huong-dan/da-go/', site: 99, offline: 0, kiosk: 0 },
    { page: '/tim/?q=', site: 7, offline: 0, kiosk: 0 },
  ],
};
/** Of a province that gives away what is read. */
const sample = { ...plain, settings: { ...plain.settings, readings } };
const files = filesOf(sample);

describe.for(tableNames)('the table of %s', (name) => {
  const { csv, json, schema } = tableOf(name, files);

  it('is what its schema says', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    validate(json);
    expect(validate.errors).toBeNull();
    expect(json.dong.length).toBeGreaterThan(0);
    const [first] = json.dong;
    expect(validate({ ...json, dong: [{ ...first, them: 'Nguyễn Văn A' }] })).toBe(false);
  });

  it('says the same as CSV', () => {
    const rows = parseCsv(csv, { bom: true, columns: true }) as Record<string, string>[];
    const written = (value: unknown): string => {
      if (typeof value === 'boolean') return value ? 'có' : 'không';
      return Array.isArray(value) ? value.join('; ') : String(value ?? '');
    };
    expect(rows).toEqual(
      json.dong.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, written(value)])),
      ),
    );
  });
});

it('counts the teams of a commune without samples', () => {
  const [hamlet] = sample.hamlets;
  const [team] = sample.teams;
  if (!hamlet || !team) throw new Error('The sample has no team.');
  const real = { ...hamlet, sample: false };
  const withTeams = filesOf({
    ...sample,
    hamlets: [real, { ...hamlet, id: 'mau', slug: 'mau', sample: true }],
    teams: [
      { ...team, hamlet: real.id, sample: false, members: team.members.slice(0, 1) },
      { ...team, id: 'mau', hamlet: 'mau', sample: true },
    ],
  });
  const code = sample.communes.find(({ id }) => id === hamlet.commune)?.code;
  const communes = tableOf('communes', withTeams).json.dong;
  expect(communes.find(({ ma }) => ma === code)).toMatchObject({
    so_ap_khom: 1,
    so_ap_khom_co_to: 1,
    so_to: 1,
  });
  expect(tableOf('hamlets', withTeams).json.dong).toMatchObject([
    { so_to: 1, tinh_trang_to: 'chưa đủ người', du_lieu_mau: false },
    { du_lieu_mau: true },
  ]);
});

it('tells the households of a hamlet, where they are known', () => {
  const [hamlet] = sample.hamlets;
  if (!hamlet) throw new Error('The sample has no hamlet.');
  const unknown = { ...hamlet, id: 'chua-ro', slug: 'chua-ro', households: undefined };
  const hamlets = [{ ...hamlet, households: 412 }, unknown];
  const rows = tableOf('hamlets', filesOf({ ...sample, hamlets })).json.dong;
  expect(rows.map(({ so_ho }) => so_ho).toSorted()).toEqual([412, null]);
});

it('has nothing of a neighbour in any file', () => {
  const told = sample.teams
    .flatMap(({ members }) => members)
    .flatMap(({ name, phone, zalo, picture }) => [name, phone, zalo, picture])
    .filter((word) => word !== undefined);
  expect(told.length).toBeGreaterThan(4);
  for (const [address, text] of files)
    expect(
      told.filter((word) => text.includes(word)),
      address,
    ).toEqual([]);
});

it('makes no file anew for a phone that changed', () => {
  const after = sampleSnapshot();
  const [member] = after.teams[0]?.members ?? [];
  if (!member) throw new Error('The sample has no member.');
  member.phone = '02900000199';
  expect(filesOf({ ...after, settings: sample.settings })).toEqual(files);
});

it('says on which terms it may be used, in files and on the page', () => {
  const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
  const licensed = { ...sample, settings: { ...sample.settings, dataLicence: licence } };
  const { page } = openDataPages(lookupOf(licensed));
  expect((page.data as OpenDataData).licence).toEqual(licence);
  const { giay_phep } = tableOf('guides', filesOf(licensed)).json;
  expect(giay_phep).toEqual({ ten: licence.name, dia_chi: licence.url });
  expect(tableOf('guides', files).json.giay_phep).toBeNull();
});

describe('what is read', () => {
  it('is told page by page, but not of pages that are gone', () => {
    const { json } = tableOf('readings', files);
    expect(json.dong.map(({ dia_chi, tong }) => [dia_chi, tong])).toEqual([
      [`${sample.settings.siteUrl}/`, 9],
      [`${sample.settings.siteUrl}/huong-dan/${guide?.slug}/`, 23],
    ]);
  });

  it('is in no file unless the province gives it away', () => {
    const { csv, json, schema } = tableAddresses('readings');
    const kept = filesOf(plain);
    expect(kept.size).toBeGreaterThan(0);
    expect([csv, json, schema].filter((address) => kept.has(address))).toEqual([]);
  });
});
