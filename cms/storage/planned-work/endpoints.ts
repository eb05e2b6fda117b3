import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { Refused } from '../../base/errors/refused.ts';
import { getJson, idIn, postJson } from '../../base/json-endpoint.ts';
import type { PlannedWork } from './planned-work.ts';

/** Answers about work of one kind. Each function refuses who may not ask. */
interface Asked {
  /** The last entries. */
  list: (req: PayloadRequest) => Promise<object>;
  /** The progress of one, and what it does. */
  view: (req: PayloadRequest, id: string) => Promise<object>;
}

/** The way to take it back. */
interface Undo {
  /** Says what taking one back will do; its `hash` names all of it. */
  look: (req: PayloadRequest, id: string) => Promise<object & { hash: string }>;
  /** Begins to take it back, as it was looked at; `plannedFor` says that it waits. */
  start: (
    req: PayloadRequest,
    looked: { id: string; hash: string },
  ) => Promise<{ plannedFor?: string | null } | void>;
}

/** `GET path` and `GET path/:id`: the last work of a kind, and how far one is. */
export function progressEndpoints(path: string, { list, view }: Asked): Endpoint[] {
  return [getJson(path, list), getJson(`${path}/:id`, (req) => view(req, idIn(req)))];
}

/** `GET path/:id/undo`, and `POST` with the hash of what was looked at: answers at once, and goes on. */
export function undoEndpoints(path: string, work: PlannedWork, { look, start }: Undo): Endpoint[] {
  return [
    getJson(`${path}/:id/undo`, (req) => look(req, idIn(req))),
    postJson(
      `${path}/:id/undo`,
      async (req) => {
        const id = idIn(req);
        const waits = (await start(req, { id, hash: await hashIn(req) })) ?? {};
        return waits.plannedFor !== undefined ? { id, ...waits } : goOn(req, work, id);
      },
      202,
    ),
  ];
}

/** Goes on with an entry. @returns what is answered at once */
export function goOn({ payload }: PayloadRequest, work: PlannedWork, id: string): { id: string } {
  work.goOn(payload, [id]);
  return { id };
}

const hashShape = z.object({ hash: z.string().max(100).default('') });

/** The hash of what was looked at. @throws {Refused} 400 */
export async function hashIn(req: PayloadRequest): Promise<string> {
  const said = hashShape.safeParse((await req.json?.()) ?? {});
  if (!said.success) throw new Refused('Nội dung gửi lên chưa đúng. Hãy tải lại trang.', 400);
  return said.data.hash;
}
