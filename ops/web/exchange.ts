import type { IncomingMessage, ServerResponse } from 'node:http';
import { policyHeaders, type HeaderList } from './headers.ts';

/** A request with its answer. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** The headers of every answer. */
  common: HeaderList;
}

/** Answers with one sentence for people, which no browser keeps. */
export function say(exchange: Exchange, status: number, text: string, more: HeaderList = []): void {
  answer(exchange, status, `${text}\n`, [
    ...['Content-Type', 'text/plain; charset=utf-8', 'Cache-Control', 'no-store'],
    ...more,
  ]);
}

/** Answers with text of a type of its own, which no browser keeps. */
export function sayPlainly(exchange: Exchange, text: string, type: string): void {
  answer(exchange, 200, text, ['Content-Type', type, 'Cache-Control', 'no-store']);
}

/** Answers with what programs read, which no browser keeps. */
export function tell(
  exchange: Exchange,
  status: number,
  value: unknown,
  more: HeaderList = [],
): void {
  answer(exchange, status, JSON.stringify(value), [
    ...['Content-Type', 'application/json; charset=utf-8', 'Cache-Control', 'no-store'],
    ...more,
  ]);
}

/** Sends a visitor on for good; a browser asks again all the same, since pages come back. */
export function move(exchange: Exchange, to: string): void {
  answer(exchange, 301, '', ['Location', to, 'Cache-Control', 'no-cache']);
}

/** Sends a page that was made for this one request, which no browser keeps and no search engine lists. */
export function sendPage(exchange: Exchange, html: string, protection: HeaderList): void {
  const { request, response, common } = exchange;
  const body = Buffer.from(html);
  response.writeHead(200, [
    ...common,
    ...protection,
    ...['Content-Type', 'text/html; charset=utf-8', 'Cache-Control', 'no-store'],
    ...['X-Robots-Tag', 'noindex', 'Content-Length', String(body.length)],
  ]);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function answer(
  { request, response, common }: Exchange,
  status: number,
  text: string,
  headers: HeaderList,
): void {
  const body = Buffer.from(text);
  const length = ['Content-Length', String(body.length)];
  response.writeHead(status, [...common, ...policyHeaders, ...headers, ...length]);
  response.end(request.method === 'HEAD' ? undefined : body);
}
