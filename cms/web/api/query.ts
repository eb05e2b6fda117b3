import * as qs from 'qs-esm';
import { Refused } from '../../base/errors/refused.ts';
import { timestamps } from './timestamps.ts';

const numbers = new Map([
  ['limit', 10_000],
  ['page', 1_000_000],
  ['depth', 10],
]);

/** Operators that the admin uses. Payload's others (`near`, `all` …) fail on most fields. */
const operators = new Set([
  ...['equals', 'not_equals', 'in', 'not_in', 'exists', 'like', 'not_like', 'contains'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
]);

const notWhere = 'Điều kiện lọc trong địa chỉ (“where”) không đúng mẫu.';

/**
 * Checks the numbers of a query (how many, which page, how deep) and the form of its conditions. Payload
 * looks for uploads by a prefix that only stores of plugins have.
 * @throws {Refused} 400 with the name of the one that is wrong
 */
export function checkQuery(search: string): void {
  for (const [name, value] of new URLSearchParams(search)) {
    if (name === 'data' && !isObject(value))
      throw new Refused('Trong địa chỉ, “data” cần là một đối tượng JSON.', 400);
    if (name === 'prefix')
      throw new Refused(
        'Trong địa chỉ, “prefix” không dùng được: tệp ở đây không chia thư mục.',
        400,
      );
    const most = numbers.get(name);
    if (most === undefined || value === '') continue;
    if (!/^\d+$/.test(value) || Number(value) > most)
      throw new Refused(
        `Trong địa chỉ, “${name}” là “${value.slice(0, 40)}”, cần một số từ 0 tới ${most}.`,
        400,
      );
  }
  const { where } = qs.parse(search, { ignoreQueryPrefix: true, depth: 10, arrayLimit: 1000 });
  if (where !== undefined && where !== '' && !isWhere(where)) throw new Refused(notWhere, 400);
}

/**
 * Fields with conditions, or lists of the same under `and` and `or`: one such list at a place, since
 * SQLite's adapter forgets all but the last.
 */
function isWhere(where: unknown): boolean {
  return (
    isRecord(where) &&
    Object.keys(where).filter(isList).length <= 1 &&
    Object.entries(where).every(([name, conditions]) =>
      isList(name)
        ? conditions === '' || (Array.isArray(conditions) && conditions.every(isWhere))
        : isRecord(conditions) &&
          Object.entries(conditions).every(
            ([operator, value]) => operators.has(operator) && isAskable(name, operator, value),
          ),
    )
  );
}

const isList = (name: string) => ['and', 'or'].includes(name.toLowerCase());

/** Times are only compared with times: MongoDB silently drops any other condition. */
function isAskable(field: string, operator: string, value: unknown): boolean {
  if (operator === 'exists' || !timestamps.includes(field.split('.').at(-1) ?? '')) return true;
  return [value].flat().every((one) => one === '' || !Number.isNaN(Date.parse(String(one))));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isObject(text: string): boolean {
  try {
    return isRecord(JSON.parse(text));
  } catch {
    return false;
  }
}
