import { Refused } from '../../base/errors/refused.ts';

const overrides = ['x-http-method-override', 'x-payload-http-method-override'];

/**
 * The admin asks long questions by a POST that counts as a GET, with the query as a form. Any other use
 * of these headers is refused.
 * @throws {Refused} 400
 */
export function checkOverride({ headers, method }: Request): void {
  const given = overrides.map((name) => headers.get(name)).filter((value) => value !== null);
  if (given.length === 0) return;
  const isQuestion =
    method === 'POST' &&
    given.every((value) => value === 'GET') &&
    headers.get('content-type') === 'application/x-www-form-urlencoded';
  if (!isQuestion) throw new Refused('Không đổi được cách gọi bằng tiêu đề của yêu cầu.', 400);
}
