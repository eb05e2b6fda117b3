import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { isStaff } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { goesTogether, mostTogether, type TogetherView } from '../../base/screens/ask/together.ts';
import { readsOnce } from '../../base/access/read-once.ts';

type Answered = TogetherView['answers'][number];

/**
 * `GET /api/together?of=/workflow/guides/1&of=…`: what the panels of a form ask, in one request that is
 * let in once. Each question is answered as it would be alone; one that fails takes no other along.
 */
export function together(endpoints: Endpoint[]): Endpoint {
  const open = endpoints.filter(({ method, path }) => method === 'get' && goesTogether(path));
  return {
    path: '/together',
    method: 'get',
    handler: async (req) => {
      if (!isStaff(req.user)) throw new Refused('Bạn chưa được phép làm việc này.');
      const asked = req.searchParams.getAll('of');
      if (asked.length > mostTogether)
        throw new Refused(`Mỗi lần hỏi được ${mostTogether} điều.`, 400);
      readsOnce(req);
      const answers = await Promise.all(asked.map((of) => answerTo(req, open, of)));
      return Response.json({ answers } satisfies TogetherView, {
        headers: { 'Cache-Control': 'no-store' },
      });
    },
  };
}

async function answerTo(req: PayloadRequest, open: Endpoint[], of: string): Promise<Answered> {
  try {
    const { pathname, searchParams } = new URL(of, 'http://localhost');
    for (const { path, handler } of open) {
      const routeParams = paramsOf(path, pathname);
      if (!routeParams) continue;
      const query = Object.fromEntries(searchParams);
      const answer = await handler(asIf(req, { routeParams, searchParams, query }));
      return { status: answer.status, body: await answer.json() };
    }
    throw new Refused('Không có địa chỉ này.', 404);
  } catch (error) {
    if (error instanceof APIError)
      return { status: error.status, body: { errors: [{ message: error.message }] } };
    req.payload.logger.error(error);
    return { status: 500, body: {} };
  }
}

/** The named parts of an address; undefined where it is another one. A last part may be optional. */
function paramsOf(path: string, pathname: string): Record<string, string> | undefined {
  const [names, parts] = [path.split('/'), pathname.split('/')];
  const isOptional = names.at(-1)?.endsWith('?') && parts.length === names.length - 1;
  if (names.length !== parts.length && !isOptional) return undefined;
  const params: Record<string, string> = {};
  for (const [at, part] of parts.entries()) {
    const name = names[at] ?? '';
    if (name.startsWith(':')) params[name.replace(/[:?]/g, '')] = decoded(part);
    else if (name !== part) return undefined;
  }
  return params;
}

/** @throws {Refused} when it has a `%` that stands for no character */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Refused('Không có địa chỉ này.', 404);
  }
}

/** The same request with another address. */
function asIf(
  req: PayloadRequest,
  address: Pick<PayloadRequest, 'routeParams' | 'searchParams' | 'query'>,
): PayloadRequest {
  return new Proxy(req, {
    get: (target, key) => {
      if (key in address) return address[key as keyof typeof address];
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
