import { Refused } from '../errors/refused.ts';

const numbers = new Map([
  ['limit', 10_000],
  ['page', 1_000_000],
  ['depth', 10],
]);

/**
 * Checks the numbers of a query: how many, which page, how deep.
 * @throws {Refused} 400 with the name of the one that is wrong
 */
export function checkQuery(search: string): void {
  for (const [name, value] of new URLSearchParams(search)) {
    if (name === 'data' && !isObject(value))
      throw new Refused('Trong địa chỉ, “data” cần là một đối tượng JSON.', 400);
    const most = numbers.get(name);
    if (most === undefined || value === '') continue;
    if (!/^\d+$/.test(value) || Number(value) > most)
      throw new Refused(
        `Trong địa chỉ, “${name}” là “${value.slice(0, 40)}”, cần một số từ 0 tới ${most}.`,
        400,
      );
  }
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
