import { meetingAddress } from '../../content/addresses.ts';
import { ruleInWords } from '../../content/meetings/words.ts';
import type { TableRow } from '../../content/open-data/tables.ts';
import { comingMeetings } from './coming-meetings.ts';
import type { Lookup } from './lookup.ts';

/**
 * The lines of the open data about meetings that are not over, and when the records behind them were changed.
 */
export function meetingTable(lookup: Lookup): { rows: TableRow<'meetings'>[]; changes: string[] } {
  const { siteUrl } = lookup.snapshot.settings;
  const all = comingMeetings(lookup);
  const rows = all.map(({ meeting, next, hamlet, commune }) => ({
    ten: meeting.title,
    ngay: next.day,
    bat_dau: meeting.opens,
    ket_thuc: meeting.closes,
    lap_lai: ruleInWords(meeting) ?? null,
    khong_mo: next.off ?? null,
    noi: meeting.place,
    ten_ap_khom: hamlet?.title ?? null,
    ma_xa: lookup.communes.get(commune.id)?.code ?? '',
    ten_xa: commune.title,
    du_lieu_mau: meeting.sample,
    dia_chi: siteUrl + meetingAddress(meeting),
  }));
  return { rows, changes: all.map(({ meeting }) => meeting.updatedAt) };
}
