import { change, document, type PlannedDocument } from './planned.ts';
import type { HamletGroup } from './places.ts';
import type { Entry, Faults } from './rows.ts';
import { sharedValue } from './shared-value.ts';
import { readHouseholds, readWords } from './values.ts';

/** Plans what the rows about a hamlet make of it. */
export function planHamlet(group: HamletGroup, faults: Faults): PlannedDocument | null {
  const { known: before, commune, entries: own } = group;
  const code = sharedValue(own, 'hamletCode', faults);
  const households = planHouseholds(own, faults);
  const former = own.flatMap(({ values }) => readWords(values.formerNames));
  const formerNames = [...new Set([...(before?.formerNames ?? []), ...former])];
  const hasMore = formerNames.length > (before?.formerNames ?? []).length;
  const data: Record<string, unknown> = {
    ...(!before && { name: group.name, kind: group.kind, commune: commune.id }),
    ...(code && code !== before?.code && { code }),
    ...(households && households !== before?.households && { households }),
    ...(hasMore && { formerNames }),
  };
  const lines = [
    ...(group.isRevived ? ['Lấy lại từ thùng rác'] : []),
    ...('code' in data ? [change('Mã ấp, khóm', before?.code, code)] : []),
    ...('households' in data
      ? [change('Số hộ', before?.households?.toString(), String(households))]
      : []),
    ...(hasMore ? [change('Tên cũ', before?.formerNames?.join('; '), formerNames.join('; '))] : []),
  ];
  return document('hamlets', { ...group, title: group.name, before, data, lines });
}

/** Reads the households of the rows about a hamlet; nothing where they say none. */
export function planHouseholds(own: Entry[], faults: Faults): number | undefined {
  const text = sharedValue(own, 'households', faults);
  if (!text) return undefined;
  const reading = readHouseholds(text);
  if ('value' in reading) return reading.value;
  // Every row that repeats it is named: one mended alone would differ from the others.
  for (const entry of own)
    if (entry.values.households === text)
      faults.add(entry, 'households', reading.message, reading.suggestions);
  return undefined;
}
