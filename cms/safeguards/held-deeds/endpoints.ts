import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isStaff } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { getJson, idIn, postJson } from '../../base/json-endpoint.ts';
import { confirmHeld, takeBackHeld } from './decide.ts';
import { texts } from './texts.ts';
import { listHeld } from './view.ts';

const shape = z.object({ total: z.int().nonnegative() });

/** `GET /api/held-deed/list`: what waits for a second person, for those who decide and who asked. */
const list = getJson('/held-deed/list', async (req) => {
  demandStaff(req);
  return { held: await listHeld(req.payload, req.user) };
});

/** `POST /api/held-deed/:id/confirm` with `{ total }` as it was shown. */
const confirm = postJson('/held-deed/:id/confirm', async (req) => {
  await confirmHeld(req, await seenBy(req));
  return {};
});

/** `POST /api/held-deed/:id/take-back` with `{ total }` as it was shown. */
const takeBack = postJson('/held-deed/:id/take-back', async (req) => {
  await takeBackHeld(req, await seenBy(req));
  return {};
});

export const heldDeedEndpoints: Endpoint[] = [list, confirm, takeBack];

async function seenBy(req: PayloadRequest): Promise<{ id: string; total: number }> {
  demandStaff(req);
  const said = shape.safeParse((await req.json?.()) ?? {});
  if (!said.success) throw new Refused('Nội dung gửi lên chưa đúng. Hãy tải lại trang.', 400);
  return { id: idIn(req), total: said.data.total };
}

function demandStaff({ user }: PayloadRequest): void {
  if (!isStaff(user)) throw new Refused(texts.notYours);
}
