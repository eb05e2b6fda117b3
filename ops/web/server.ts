import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { CurrentSite } from './current-site.ts';
import { setSecurityHeaders } from './headers.ts';
import { createPublicApi, publicApi } from './public-api.ts';
import { type ReleasedSite } from './released-site.ts';

export interface WebServerOptions {
  dataDir: string;
  /** Where the CMS answers, `http://127.0.0.1:3000`. */
  cmsOrigin: string;
  /** Whether visitors come by https. */
  isHttps: boolean;
}

const notYet = 'Trang đang được dựng lần đầu. Bà con vui lòng tải lại sau ít giây.\n';

/** Serves the current release, forwards `/api/public/`, and nothing else. It writes no log of visits. */
export function createWebServer({ dataDir, cmsOrigin, isHttps }: WebServerOptions): Server {
  const current = new CurrentSite(dataDir);
  const api = createPublicApi(cmsOrigin);

  return createServer((request, response) => {
    setSecurityHeaders(response, isHttps);
    const url = URL.parse(request.url ?? '/', 'http://localhost');
    if (!url || !request.url?.startsWith('/'))
      return answer(response, 400, 'Địa chỉ không hợp lệ.\n');
    if (url.pathname.startsWith(publicApi)) return api(request, response, url);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return answer(response, 405, 'Trang này chỉ để xem.\n');
    }
    const site = current.get();
    if (url.pathname === '/healthz') return health(response, site);
    if (!site) return answer(response, 503, notYet);
    request.url = url.pathname + url.search;
    serve(site, request, response, url);
  });
}

function serve(site: ReleasedSite, request: IncomingMessage, response: ServerResponse, url: URL) {
  const address = safelyDecoded(url.pathname);
  if (address === undefined) return answer(response, 400, 'Địa chỉ không hợp lệ.\n');
  if (!address.endsWith('/') && site.isPage(address))
    return move(response, `${url.pathname}/${url.search}`);
  site.serve(request, response, () => {
    const forward = site.forwarding.of(address) ?? site.forwarding.of(`${address}/`);
    if (forward?.type === 'moved') return move(response, encodeURI(forward.to) + url.search);
    const status = forward ? 410 : 404;
    if (forward?.pointer)
      response.setHeader('Link', `<${encodeURI(forward.pointer)}>; rel="successor-version"`);
    const page =
      (forward && site.page(`${forward.address}${status}.html`)) ?? site.page(`${status}.html`);
    if (!page) return answer(response, status, 'Không có trang này.\n');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Cache-Control', 'no-cache');
    response.statusCode = status;
    response.end(request.method === 'HEAD' ? undefined : page);
  });
}

function health(response: ServerResponse, site: ReleasedSite | undefined): void {
  const status = site ? 200 : 503;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.statusCode = status;
  response.end(JSON.stringify({ ok: Boolean(site), release: site?.id, since: site?.createdAt }));
}

function move(response: ServerResponse, to: string): void {
  response.writeHead(301, { Location: to, 'Cache-Control': 'no-cache' }).end();
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(text);
}

function safelyDecoded(pathname: string): string | undefined {
  try {
    const address = decodeURI(pathname);
    return address.includes('\0') ? undefined : address;
  } catch {
    return undefined;
  }
}
