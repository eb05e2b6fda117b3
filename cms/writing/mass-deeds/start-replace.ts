import type { PayloadRequest } from 'payload';
import { Refused } from '../../base/errors/refused.ts';
import { planReplace, type Replaced } from './plan-replace.ts';
import { start } from './start.ts';

/** The order to put one document in the place of another, as it was looked at. */
export interface Replacing extends Replaced {
  /** Names what was looked at. */
  hash: string;
}

/**
 * Writes down where a document is replaced, and what stood there; whoever calls this has it done then.
 * @throws {Refused} when it can't be replaced by the other one, or elsewhere than was looked at
 */
export async function startReplace(
  req: PayloadRequest,
  { way, takesOff, hash }: Replacing,
  now = new Date(),
): Promise<string> {
  const plan = await planReplace(req, { way, takesOff });
  if (plan.hash !== hash)
    throw new Refused('Những nơi dùng mục này vừa thay đổi. Hãy xem lại rồi thay.', 409);
  const { collection: of, from, to } = way;
  return start(req, { kind: 'replace', of, order: { from, to, takesOff }, rows: plan.rows }, now);
}
