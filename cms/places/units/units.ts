import type { Course } from './course.ts';
import type { CommuneRow, HamletRow } from './known.ts';
import { isSameName } from './names.ts';

/** A hamlet that the public sees; else a fault. */
export function liveHamlet(course: Course, id: string): HamletRow | undefined {
  const row = course.known.hamlets.find((one) => one.id === id);
  if (row?.live) return row;
  course.faults.push(
    row
      ? `“${row.name}” chưa đăng, hoặc không còn nữa. Chỉ đổi được ấp, khóm đang đăng.`
      : 'Ấp, khóm này không còn trong hệ thống.',
  );
  return undefined;
}

/** A commune that the public sees; else a fault. */
export function liveCommune(course: Course, id: string): CommuneRow | undefined {
  const row = course.known.communes.find((one) => one.id === id);
  if (row?.live) return row;
  course.faults.push(
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
export function goesOnAs(course: Course, name: string, ending: { name: string }[]): boolean {
  const bearer = ending.find((one) => isSameName(one.name, name));
  if (!bearer) return true;
  course.faults.push(
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
