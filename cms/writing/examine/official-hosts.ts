import type { Payload } from 'payload';
import { readSettingsRow } from '../../publishing/globals/settings-row.ts';
import { storeHosts } from '../check/official.ts';
import { publishedRows } from './rows.ts';

/** Names of the sites that are official: those of the settings, of apps, and the stores. */
export async function officialHostsOf(payload: Payload): Promise<string[]> {
  const { officialDomains, officialPortal } = await readSettingsRow(payload);
  const apps = await publishedRows<{ links?: { url?: string }[] }>(payload, 'apps');
  return [
    ...storeHosts,
    ...(officialDomains ?? []).map(({ domain }) => domain),
    ...hostIn(officialPortal),
    ...apps.flatMap(({ links }) => (links ?? []).flatMap(({ url }) => hostIn(url))),
  ];
}

function hostIn(url: string | null | undefined): string[] {
  const host = url && URL.parse(url)?.hostname;
  return host ? [host] : [];
}
