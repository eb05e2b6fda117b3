import type { Endpoint, PayloadRequest } from 'payload';

const headers = { 'Cache-Control': 'no-store' };

/** Says what is answered. @throws {Refused} */
type Say = (req: PayloadRequest) => Promise<object>;

/** `GET path`: what a function says, as JSON that nobody stores. @param path below `/api` */
export function getJson(path: string, say: Say): Endpoint {
  const handler = async (req: PayloadRequest) => Response.json(await say(req), { headers });
  return { path, method: 'get', handler };
}

/** `POST path`: what a function says, as JSON that nobody stores. @param status 202 where it only begins */
export function postJson(path: string, say: Say, status: 200 | 202 = 200): Endpoint {
  const handler = async (req: PayloadRequest) => Response.json(await say(req), { status, headers });
  return { path, method: 'post', handler };
}

/** The `:id` of an address. */
export const idIn = ({ routeParams }: PayloadRequest): string => String(routeParams?.['id']);
