import type { Endpoint, Payload } from 'payload';
import { teamSumsPost, type TeamSumsTaken } from '../../../../content/team-sums.ts';
import { Refused } from '../../../base/errors/refused.ts';
import type { Limit } from '../../../base/limits/limit.ts';
import { networkOf } from '../../../base/limits/network.ts';
import { keyOf } from '../../../places/team-work/keys.ts';
import { refusals } from '../../../places/team-work/refusals.ts';
import { demandHolds, takeSums } from '../../../places/team-work/take.ts';
import { takeTry } from '../../../storage/tries/tries.ts';
import { readPost } from './read-post.ts';

/** Keys that are none, from one network; whoever has one is not held up by others of a carrier. */
const keyTries: Limit = { name: 'team-key', free: 20, firstWait: 15, longestWait: 15 * 60 };
/** Sends with one key: all phones of a team may have the same one. */
const sends: Limit = { name: 'team-sums', free: 120, firstWait: 5, longestWait: 60 };

/** `POST /api/public/team/sums`: takes the sums of a team's phones, from whoever has its key. */
const sums: Endpoint = {
  path: '/public/team/sums',
  method: 'post',
  handler: async (req) => {
    const { headers, payload } = req;
    const typed = /^Bearer (.{1,60})$/.exec(headers.get('authorization') ?? '')?.[1];
    if (!typed) throw new Refused(refusals.noKey, 401);
    const key = await keyOf(payload, typed);
    if (!key) throw await strangersRefusal(payload, networkOf(headers));
    demandHolds(key);
    if (!(await takeTry(payload, sends, { who: key.id })))
      throw new Refused(refusals.tooOften, 429);
    const taken = await takeSums(payload, key, await readPost(req, teamSumsPost));
    return Response.json(taken satisfies TeamSumsTaken, {
      headers: { 'Cache-Control': 'no-store' },
    });
  },
};

export const teamEndpoints: Endpoint[] = [sums];

async function strangersRefusal(payload: Payload, who: string): Promise<Refused> {
  const mayTry = await takeTry(payload, keyTries, { who });
  return mayTry ? new Refused(refusals.unknown, 401) : new Refused(refusals.tooOften, 429);
}
