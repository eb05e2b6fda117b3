import { change, document, type PlannedDocument } from './planned.ts';
import type { HamletGroup } from './places.ts';
import type { Faults } from './rows.ts';
import { sharedValue } from './shared-value.ts';
import { readWords } from './values.ts';

/** Plans what the rows about a hamlet make of it. */
export function planHamlet(group: HamletGroup, faults: Faults): PlannedDocument | null {
  const { known: before, commune, entries: own } = group;
  const code = sharedValue(own, 'hamletCode', faults);
  const former = own.flatMap(({ values }) => readWords(values.formerNames));
  const formerNames = [...new Set([...(before?.formerNames ?? []), ...former])];
  const hasMore = formerNames.length > (before?.formerNames ?? []).length;
  const data: Record<string, unknown> = {
    ...(!before && { name: group.name, kind: group.kind, commune: commune.id }),
    ...(code && code !== before?.code && { code }),
    ...(hasMore && { formerNames }),
  };
  const lines = [
    ...(group.isRevived ? ['Lấy lại từ thùng rác'] : []),
    ...('code' in data ? [change('Mã ấp, khóm', before?.code, code)] : []),
    ...(hasMore ? [change('Tên cũ', before?.formerNames?.join('; '), formerNames.join('; '))] : []),
  ];
  return document('hamlets', { ...group, title: group.name, before, data, lines });
}
