import type { Known } from './known.ts';
import { exactKeyOf } from './names.ts';
import type { MembersPlan } from './plan-team.ts';
import type { TeamGroup } from './teams.ts';
import { writePhone } from './values.ts';

/** Numbers that are told of. */
const most = 5;

/** Somebody who has a number. */
interface Holder {
  name: string;
  team: string;
}

/** Numbers of the list that several people have, in the list or in the directory: neighbours may, slips do. */
export function sharedNumbers(
  teams: { group: TeamGroup; members: MembersPlan }[],
  known: Known,
): string[] {
  const holders = new Map<string, Holder[]>();
  const put = (phone: string | null | undefined, holder: Holder) => {
    if (phone) holders.set(phone, [...(holders.get(phone) ?? []), holder]);
  };
  const planned = new Set(teams.map(({ group }) => group.id));
  const asked = new Set<string>();
  for (const { group, members } of teams) {
    for (const { phone, name } of members.after) put(phone, { name: name ?? '', team: group.name });
    for (const { deed, after } of members.plans)
      if (deed !== 'stays' && after?.phone) asked.add(after.phone);
  }
  for (const { id, name: team, members, deletedAt } of known.teams)
    if (!planned.has(id) && !deletedAt)
      for (const { phone, name } of members ?? []) put(phone, { name, team });
  const shared = [...asked].flatMap((phone) => {
    const own = holders.get(phone) ?? [];
    return own.length > 1 ? [lineOf(phone, own)] : [];
  });
  const more = shared.length - most;
  return more > 0 ? [...shared.slice(0, most), `Và ${more} số khác ghi cho nhiều người.`] : shared;
}

function lineOf(phone: string, holders: Holder[]): string {
  const names = holders.slice(0, 3).map(({ name, team }) => `${name} (${team})`);
  const isOne = new Set(holders.map(({ name }) => exactKeyOf(name))).size === 1;
  const rest = holders.length > 3 ? ` và ${holders.length - 3} người khác` : '';
  return `Số ${writePhone(phone)} ${isOne ? 'của cùng một tên ở nhiều tổ' : 'ghi cho nhiều người'}: ${names.join(', ')}${rest}. Nên xem lại.`;
}
