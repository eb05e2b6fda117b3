import type { Planner } from './planner.ts';
import type { CommuneRow, HamletRow } from './known.ts';
import { isSameName } from './names.ts';

/** A hamlet that the public sees; else a fault. */
export function liveHamlet(planner: Planner, id: string): HamletRow | undefined {
  const row = planner.known.hamlets.find((one) => one.id === id);
  if (row?.live) return row;
  planner.faults.push(
    row
      ? `“${row.name}” chưa đăng, hoặc không còn nữa. Chỉ đổi được ấp, khóm đang đăng.`
      : 'Ấp, khóm này không còn trong hệ thống.',
  );
  return undefined;
}

/** A commune that the public sees; else a fault. */
export function liveCommune(planner: Planner, id: string): CommuneRow | undefined {
  const row = planner.known.communes.find((one) => one.id === id);
  if (row?.live) return row;
  planner.faults.push(
    row
      ? `“${row.name}” chưa đăng, hoặc không còn nữa. Chỉ đổi được xã, phường đang đăng.`
      : 'Xã, phường này không còn trong hệ thống.',
  );
  return undefined;
}

/**
 * Tells whether none of those that end bears the name that is wanted: then that one goes on, at its
 * own address.
 */
export function goesOnAs(planner: Planner, name: string, ending: { name: string }[]): boolean {
  const bearer = ending.find((one) => isSameName(one.name, name));
  if (!bearer) return true;
  planner.faults.push(
    `“${bearer.name}” là tên của một nơi được nhập vào. Hãy chọn chính “${bearer.name}” làm nơi còn lại, để giữ địa chỉ của nơi ấy.`,
  );
  return false;
}

/** A day as forms keep it: at noon in Vietnam. */
export const momentOf = (day: string) => `${day}T05:00:00.000Z`;

/** The day before one. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(momentOf(day)) - 86_400_000).toISOString().slice(0, 10);
}
