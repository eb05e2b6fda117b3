import type { IncomingMessage, ServerResponse } from 'node:http';
import { createProxyServer } from 'http-proxy-3';
import { RateLimit } from './rate-limit.ts';

/** The only part of the CMS that the public web server reaches. */
export const publicApi = '/api/public/';

/** Bytes of one public post: a report of a wrong phone, a kiosk's counts. */
const largestBody = 64 * 1024;
/** All the machines of a province may come through one address; guessing keys is slow. */
const perMinute = { read: 240, write: 30, machine: 240, register: 10 };
const methods = ['GET', 'HEAD', 'POST'];

const sentences = {
  down: 'Hệ thống tiếp nhận đang tạm nghỉ. Bà con vui lòng thử lại sau ít phút.',
  tooLarge: 'Nội dung gửi quá dài.',
  noLength: 'Yêu cầu không nói rõ độ dài nội dung.',
  tooMany: 'Bà con gửi hơi nhanh. Vui lòng thử lại sau ít phút.',
  wrongAddress: 'Địa chỉ không hợp lệ.',
  wrongMethod: 'Ở đây chỉ xem và gửi.',
};

/** Forwards public requests to the CMS, within limits; no cookie goes either way. */
export function createPublicApi(cmsOrigin: string) {
  const proxy = createProxyServer({ target: cmsOrigin, proxyTimeout: 15_000 });
  const limits = {
    read: new RateLimit(perMinute.read, 60),
    write: new RateLimit(perMinute.write, 60),
    machine: new RateLimit(perMinute.machine, 60),
    register: new RateLimit(perMinute.register, 60),
  };
  proxy.on('proxyRes', (answer) => delete answer.headers['set-cookie']);

  return (request: IncomingMessage, response: ServerResponse, url: URL): void => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const limit = limits[isRead ? 'read' : kindOfWrite(url.pathname)];
    const length = request.headers['content-length'];
    if (!methods.includes(request.method ?? '')) {
      response.setHeader('Allow', methods.join(', '));
      return refuse(response, 405, sentences.wrongMethod);
    }
    if (!limit.allows(visitorOf(request))) {
      response.setHeader('Retry-After', limit.waitSeconds());
      return refuse(response, 429, sentences.tooMany);
    }
    if (/%2f|%5c|\\/i.test(url.pathname)) return refuse(response, 400, sentences.wrongAddress);
    if (!isRead && request.headers['transfer-encoding'] !== undefined)
      return refuse(response, 411, sentences.noLength);
    if (Number(length ?? 0) > largestBody) return refuse(response, 413, sentences.tooLarge);

    request.url = url.pathname + url.search;
    delete request.headers.cookie;
    proxy.web(request, response, {}, () => refuse(response, 503, sentences.down));
  };
}

function kindOfWrite(pathname: string): 'register' | 'machine' | 'write' {
  if (pathname === `${publicApi}kiosk/register`) return 'register';
  return pathname.startsWith(`${publicApi}kiosk/`) ? 'machine' : 'write';
}

function refuse(response: ServerResponse | { destroy(): void }, status: number, message: string) {
  if (!('setHeader' in response) || response.headersSent) return void response.destroy();
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  if (status !== 503) response.setHeader('Connection', 'close');
  response.end(JSON.stringify({ message }));
}

/** Behind a proxy on this machine the visitor is the last that it names. */
function visitorOf(request: IncomingMessage): string {
  const neighbour = request.socket.remoteAddress ?? '';
  const isLocal = /^(?:::1|(?:::ffff:)?127\.)/.test(neighbour);
  const forwarded = request.headers['x-forwarded-for'];
  return (
    (isLocal && typeof forwarded === 'string' && forwarded.split(',').at(-1)?.trim()) || neighbour
  );
}
