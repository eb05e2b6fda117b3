import type { Payload } from 'payload';
import type { z } from 'zod';
import { settings, type Settings } from '../../../content/schema/settings.ts';
import { monthFrom } from '../../../content/text/date.ts';
import { faultsOf } from '../../../content/snapshot/problem.ts';
import type { Within } from '../../storage/database/after-commit.ts';
import { readSettingsRow } from '../globals/settings-row.ts';
import { openReadings } from '../readings/open.ts';
import { readLast } from '../readings/read.ts';
import { closedDaysOf } from '../globals/opening-hours.ts';
import type { Setting as SettingsRow } from '../../payload-types.ts';
import type { HeldBack } from '../publication/publication.ts';
import { formNamesOf } from './field-names.ts';
import { reasonOf } from './reasons.ts';
import { composed, idOf, some } from './values.ts';

/**
 * The settings of the site; while they are faulty, those of the last good snapshot.
 * @throws {Error} in Vietnamese, when there are none at all.
 */
export async function readSettings(
  payload: Payload,
  siteUrl: string,
  lastGood: Settings | undefined,
  within: Within = {},
): Promise<{ value: Settings; heldBack: HeldBack[] }> {
  const row = await readSettingsRow(payload, within);
  const readings = row.opensReadings ? openReadings(await readLast(payload)) : undefined;
  const input = composed({ ...settingsOf(row, siteUrl), readings });
  const parsed = settings.safeParse(input);
  if (parsed.success) return { value: parsed.data, heldBack: [] };

  const names = formNamesOf(payload.config).settings;
  const reasons = faultsOf(input, parsed.error).map((fault) => reasonOf(fault, names));
  if (!lastGood)
    throw new Error(`Chưa đăng được vì phần Cài đặt chưa điền đủ. ${reasons.join(' ')}`);
  const held = { kind: 'settings', id: 'settings', title: 'Cài đặt', reasons, kept: true };
  return { value: { ...lastGood, siteUrl, readings }, heldBack: [held] };
}

/** Exports the settings of the whole site (cài đặt); an empty portal is the national one. */
function settingsOf(row: Partial<SettingsRow>, siteUrl: string): z.input<typeof settings> {
  return {
    siteUrl,
    province: row.province ?? '',
    contact: {
      organisation: row.contact?.organisation ?? '',
      address: some(row.contact?.address),
      phone: some(row.contact?.phone),
      email: some(row.contact?.email),
    },
    topTasks: (row.topTasks ?? []).map(({ title, note, icon, address }) => ({
      title,
      note: some(note),
      icon,
      address,
    })),
    officialDomains: (row.officialDomains ?? []).map(({ domain, owner }) => ({ domain, owner })),
    scamRules: (row.scamRules ?? []).map(({ title, text, icon }) => ({ title, text, icon })),
    closedDays: closedDaysOf(row),
    dataLicence: row.dataLicence?.name
      ? { name: row.dataLicence.name, url: some(row.dataLicence.url) }
      : undefined,
    postersOfMonths: (row.postersOfMonths ?? []).flatMap(posterOf),
    reportForm: row.ownReport ? reportFormOf(row.reportForm) : undefined,
    officialPortal: some(row.officialPortal),
  };
}

function posterOf({ month, guide }: NonNullable<SettingsRow['postersOfMonths']>[number]) {
  const id = idOf(guide);
  return id ? [{ month: monthFrom(month) ?? month, guide: id }] : [];
}

const reportFormOf = (form: SettingsRow['reportForm'] | undefined) => ({
  title: form?.title ?? '',
  note: some(form?.note),
  lines: (form?.lines ?? []).map(({ say, sums, unit, ofYear, ofHouseholds }) => ({
    say,
    sums: sums ?? [],
    unit,
    ofYear: ofYear || undefined,
    ofHouseholds: ofHouseholds || undefined,
  })),
  received: form?.received ?? '',
  signed: form?.signed ?? '',
});
