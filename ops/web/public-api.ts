import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { createProxyServer } from 'http-proxy-3';
import { networkOfAddress } from '../../cms/base/limits/network.ts';
import { readingsPath } from '../../content/readings/sums.ts';
import { webWordHeader } from '../../env/secret.ts';
import type { Address } from './address.ts';
import { isThisMachine } from './connections.ts';
import { say, tell, type Exchange } from './exchange.ts';
import { policyHeaders, type HeaderList } from './headers.ts';
import { RateLimit } from './rate-limit.ts';
import { sentences } from './sentences.ts';

/** The only part of the CMS that the public web server reaches. */
export const publicApi = '/api/public/';

/** Bytes of one public post: a report of a wrong phone, a kiosk's counts. */
export const largestBody = 64 * 1024;
/**
 * All the machines of a province may come through one address, so each is counted by its token; guessing
 * keys is slow.
 */
const perMinute = {
  read: 240,
  write: 30,
  readings: 60,
  machine: 240,
  machines: 6000,
  register: 10,
};
const methods = ['GET', 'HEAD', 'POST'];
/**
 * The headers of a request that the CMS hears: no cookie, and nothing that says to take it for
 * another; what asks not to be counted must get there.
 */
const passedOn = new Set([
  ...['accept', 'accept-language', 'authorization', 'content-type', 'host', 'if-none-match'],
  ...['origin', 'referer', 'sec-fetch-site', 'user-agent', 'dnt', 'sec-gpc'],
]);

/**
 * Forwards public requests to the CMS, within limits, once they have come in whole; no cookie goes either
 * way.
 * @param word tells the CMS that the visitor's address is to be believed
 */
export function createPublicApi(cmsOrigin: string, word: string) {
  const proxy = createProxyServer({ target: cmsOrigin, proxyTimeout: 15_000 });
  const limits = {
    read: new RateLimit(perMinute.read, 60),
    write: new RateLimit(perMinute.write, 60),
    readings: new RateLimit(perMinute.readings, 60),
    machine: new RateLimit(perMinute.machine, 60),
    machines: new RateLimit(perMinute.machines, 60),
    register: new RateLimit(perMinute.register, 60),
  };
  proxy.on('proxyRes', (answer, _request, response) => {
    delete answer.headers['set-cookie'];
    // The CMS ended in mid-answer: the visitor must not wait for the rest.
    answer.once('error', () => response.destroy());
  });

  return async (exchange: Exchange, { path }: Address): Promise<void> => {
    const { request, response, common } = exchange;
    const { headers, method = '' } = request;
    const isRead = method === 'GET' || method === 'HEAD';
    const kind = isRead ? 'read' : kindOfWrite(path);
    const limit = limits[kind];
    const visitor = visitorOf(request);
    const network = networkOfAddress(visitor);
    if (!methods.includes(method))
      return refuse(exchange, 405, sentences.wrongMethod, ['Allow', methods.join(', ')]);
    // Tokens may be made up: those of one network are bounded together, too.
    const isCounted = kind === 'machine' ? limits.machines.allows(network) : true;
    const counted = kind === 'machine' ? (tokenIn(headers.authorization) ?? network) : network;
    if (!isCounted || !limit.allows(counted))
      return refuse(exchange, 429, sentences.tooMany, ['Retry-After', String(limit.waitSeconds())]);
    if (headers['transfer-encoding'] !== undefined)
      return refuse(exchange, 411, sentences.noLength);
    if (Number(headers['content-length'] ?? 0) > largestBody)
      return refuse(exchange, 413, sentences.tooLarge);

    const body = isRead ? Buffer.alloc(0) : await bodyOf(request);
    if (!body) return;
    request.headers = {
      ...Object.fromEntries(Object.entries(headers).filter(([name]) => passedOn.has(name))),
      'x-forwarded-for': visitor,
      [webWordHeader]: word,
      ...(!isRead && { 'content-length': String(body.length) }),
    };
    setHeaders(response, [...common, ...policyHeaders]);
    proxy.web(request, response, { buffer: Readable.from(body.length > 0 ? [body] : []) }, () => {
      if (response.headersSent) response.destroy();
      else answer(exchange, 503, sentences.down);
    });
  };
}

/** Finds what may be a token of ours; anything else is kept nowhere, and its sender counted by network. */
function tokenIn(authorization = ''): string | undefined {
  return /^Bearer [\w-]{1,100}$/.test(authorization) ? authorization : undefined;
}

function kindOfWrite(pathname: string): 'register' | 'machine' | 'readings' | 'write' {
  if (pathname === `${publicApi}kiosk/register`) return 'register';
  // What phones tell by themselves takes nobody's room for saying something.
  if (pathname === readingsPath) return 'readings';
  // Phones of many teams may come through one address of their carrier.
  const isMachine = ['kiosk/', 'quay/', 'team/'].some((door) =>
    pathname.startsWith(publicApi + door),
  );
  return isMachine ? 'machine' : 'write';
}

/** Refuses a request without waiting for what it brings with it. */
function refuse(exchange: Exchange, status: number, message: string, more: HeaderList = []): void {
  answer(exchange, status, message, ['Connection', 'close', ...more]);
}

/** A sentence to read for whoever sent a form without a script, else one in JSON. */
function answer(exchange: Exchange, status: number, message: string, more: HeaderList = []): void {
  if (exchange.request.headers.accept?.includes('text/html')) say(exchange, status, message, more);
  else tell(exchange, status, { message }, more);
}

/** `undefined` when the visitor leaves before its end. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  try {
    return Buffer.concat(await request.toArray());
  } catch {
    return undefined;
  }
}

function setHeaders(response: ServerResponse, headers: HeaderList): void {
  for (let at = 0; at < headers.length; at += 2)
    response.setHeader(headers[at] ?? '', headers[at + 1] ?? '');
}

/** The address that a visitor came from: behind a proxy on this machine the last that it names. */
export function visitorOf(request: IncomingMessage): string {
  const neighbour = request.socket.remoteAddress ?? '';
  const forwarded = request.headers['x-forwarded-for'];
  return (
    (isThisMachine(neighbour) &&
      typeof forwarded === 'string' &&
      forwarded.split(',').at(-1)?.trim()) ||
    neighbour
  );
}
