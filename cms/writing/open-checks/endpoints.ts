import type { Endpoint } from 'payload';
import { z } from 'zod';
import { dayOfInstant } from '../../../content/text/date.ts';
import { isStaff } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { longest } from '../../base/fields/length.ts';
import { answerCheck, demandMayAnswer, readOpenChecks } from './checks.ts';

const notStored = { headers: { 'Cache-Control': 'no-store' } };

const typed = (most: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().min(1).max(most));

const saidShape = z.object({
  note: z.string().min(1),
  answer: typed(longest.textarea),
  by: typed(longest.name),
  on: z.iso.date().refine((day) => day <= dayOfInstant(new Date())),
});

/** `GET /api/open-checks`: what is asked of offices, and what they answered. */
const read: Endpoint = {
  path: '/open-checks',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new Refused('Bạn chưa được phép làm việc này.');
    return Response.json(await readOpenChecks(req), notStored);
  },
};

/** `POST /api/open-checks` with `{ note, answer, by, on }`: answers with the pages that did not take it. */
const answer: Endpoint = {
  path: '/open-checks',
  method: 'post',
  handler: async (req) => {
    demandMayAnswer(req);
    const said = saidShape.safeParse((await req.json?.()) ?? {});
    if (!said.success)
      throw new Refused('Hãy ghi trả lời, ai trả lời và ngày trả lời (không sau hôm nay).', 400);
    return Response.json({ notTaken: await answerCheck(req, said.data) }, notStored);
  },
};

export const openCheckEndpoints: Endpoint[] = [read, answer];
