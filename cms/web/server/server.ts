import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { webWordHeader } from '../../../env/secret.ts';
import { visitorAddress, visitorHeader } from '../../base/limits/network.ts';
import { sendsCompressed } from './compressed.ts';
import { contentSecurityPolicy, isHashedAsset, setHeaders } from './headers.ts';
import { type Refusal, refusalOf } from './refusal.ts';

/** The handler that answers the pages and the API. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface CmsServerOptions {
  /** True if editors come by https. */
  isHttps: boolean;
  development: boolean;
  /** The folder of the build, whose scripts and styles lie there compressed. */
  build?: string;
  /** By which the public web server is known, where it runs on another machine. */
  webWord?: string;
}

/**
 * Milliseconds for the head of a request, and for all of it: 20 MB over a slow line take minutes. An idle
 * connection is kept for longer than nginx keeps it (`keptIdle`).
 */
const timeouts = { headersTimeout: 15_000, requestTimeout: 300_000, keepAliveTimeout: 65_000 };
const mostConnections = 500;

const failed: Refusal = {
  status: 500,
  sentence: 'Chưa làm được việc này. Xin thử lại, nếu vẫn vậy thì báo quản trị viên.',
};

/**
 * The web server of the CMS: rejects malformed requests, sets the client's address and the security
 * headers, then calls `handle`. No request can end it.
 */
export function createCmsServer(handle: Handle, options: CmsServerOptions): Server {
  const answer: Handle = async (request, response) => {
    const sent = options.build && (await sendsCompressed(request, response, options.build));
    if (!sent) await handle(request, response);
  };
  const server = createServer(timeouts, (request, response) => {
    request.on('error', () => response.destroy());
    response.on('error', () => request.destroy());
    const policy = contentSecurityPolicy(randomBytes(16).toString('base64'), options.development);
    setHeaders(response, { policy, isHttps: options.isHttps });
    const refusal = refusalOf(request);
    if (refusal) return refuse(request, response, refusal);
    if (!isHashedAsset(request.url ?? '')) neverKept(response);
    lettingHandlersSay(response);
    describe(request, policy, options.webWord);
    request.url = request.url?.replace(linkToDraft, '/api/preview/links/');
    answer(request, response).catch((error: unknown) => {
      console.error(`Yêu cầu ${request.method} không xong: ${String(error)}`);
      refuse(request, response, failed);
    });
  });
  server.maxConnections = mostConnections;
  // Connections that only wait make room for new ones.
  server.on('drop', () => server.closeIdleConnections());
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });
  return server;
}

/** Overwrites the headers that handlers rely on, whatever the client sent. */
function describe(request: IncomingMessage, policy: string, webWord: string | undefined): void {
  const { headers, method, socket } = request;
  const isWebServer = webWord !== undefined && isSame(headers[webWordHeader], webWord);
  const neighbour = isWebServer ? '127.0.0.1' : socket.remoteAddress;
  headers[visitorHeader] = visitorAddress(neighbour, headers['x-forwarded-for']);
  delete headers[webWordHeader];
  // Next copies the nonce from this policy into its scripts.
  headers['content-security-policy'] = policy;
  delete headers['content-security-policy-report-only'];
  // Browsers send no `Sec-Fetch-Site` over http, old ones none at all. The `SameSite=Strict` session cookie
  // protects reads then; requests that change something always carry an `Origin`.
  const isRead = method === 'GET' || method === 'HEAD';
  if (isRead && headers.origin === undefined) headers['sec-fetch-site'] ??= 'none';
}

function isSame(given: string | string[] | undefined, word: string): boolean {
  const [own, other] = [Buffer.from(word), Buffer.from(String(given))];
  return own.length === other.length && timingSafeEqual(own, other);
}

/** Handlers cannot change these headers later. */
function neverKept(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  setHeader('Cache-Control', 'no-store');
  response.setHeader = (name, value) =>
    name.toLowerCase() === 'cache-control' ? response : setHeader(name, value);
}

/** A link to a draft is short and says in Vietnamese what it is. */
const linkToDraft = /^\/xem-thu\/(?=[^/]+$)/;

/** The headers that a handler may set for its own answer instead of those that hold for all. */
const defaults = [
  'content-security-policy',
  'cross-origin-resource-policy',
  'referrer-policy',
  'x-robots-tag',
];

/** Next does not set a header that is there already: until a handler has set these, they are not. */
function lettingHandlersSay(response: ServerResponse): void {
  const open = new Set(defaults);
  const getHeader = response.getHeader.bind(response);
  const setHeader = response.setHeader.bind(response);
  response.getHeader = (name) => (open.has(name.toLowerCase()) ? undefined : getHeader(name));
  response.setHeader = (name, value) => {
    open.delete(name.toLowerCase());
    return setHeader(name, value);
  };
}

function refuse(request: IncomingMessage, response: ServerResponse, { status, sentence }: Refusal) {
  if (response.headersSent) return void response.destroy();
  const isApi = request.url?.startsWith('/api/') === true;
  const type = isApi ? 'application/json' : 'text/plain';
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-store',
    Connection: 'close',
  });
  response.end(isApi ? JSON.stringify({ errors: [{ message: sentence }] }) : `${sentence}\n`);
}
