import { createServer, type Server } from 'node:http';
import { networkOfAddress } from '../../cms/base/limits/network.ts';
import { fixed } from '../../content/addresses.ts';
import { readingOf } from '../../content/readings/sums.ts';
import { readCmsState } from '../cms-state.ts';
import { codingsFor, type Coding } from './accept-encoding.ts';
import { encoded, readAddress, type Address } from './address.ts';
import { guardConnections, patience, timeouts, type Patience } from './connections.ts';
import { CurrentSite } from './current-site.ts';
import { move, say, sayPlainly, sendPage, tell, type Exchange } from './exchange.ts';
import { commonHeaders } from './headers.ts';
import { webWord } from '../../env/secret.ts';
import { plainlyAsked } from './plain-search.ts';
import { createPublicApi, publicApi, visitorOf } from './public-api.ts';
import { Metrics, type RequestKind } from './metrics.ts';
import { comesFromNeighbour } from './neighbour.ts';
import { isReading } from './reading.ts';
import type { ReadingCounts } from './reading-counts.ts';
import { readReadiness } from './readiness.ts';
import { RateLimit } from './rate-limit.ts';
import type { ReleasedSite } from './released-site.ts';
import { sentences } from './sentences.ts';
import { sendFile, sendInstead } from './send-file.ts';

export interface WebServerOptions {
  dataDir: string;
  /** The address where the CMS answers, `http://127.0.0.1:3000`. */
  cmsOrigin: string;
  /** The secret that it shares with the CMS, which tells only those who know it how it stands. */
  payloadSecret: string;
  /** True if visitors come by https. */
  isHttps: boolean;
  /** With fewer free bytes in `dataDir` it is not ready: nothing is published. */
  minFreeBytes?: number;
  /** True if this is the only machine, and it makes no backups. */
  lacksBackups?: boolean;
  /** Takes what is read, where somebody wants to know. */
  readings?: ReadingCounts;
  /** The limits on how long and for how many it waits, where they differ. */
  patience?: Partial<Patience>;
}

/** Serves the current release, forwards `/api/public/`, and nothing else. It writes no log of visits. */
export function createWebServer(options: WebServerOptions): Server {
  const current = new CurrentSite(options.dataDir);
  const api = createPublicApi(options.cmsOrigin, webWord(options.payloadSecret));
  const common = commonHeaders(options.isHttps);
  const metrics = new Metrics();
  const searches = plainSearches(options.readings);

  const route = async (exchange: Exchange): Promise<void> => {
    const { request } = exchange;
    const address = readAddress(request.url ?? '');
    if (!address) return say(exchange, 400, sentences.wrongAddress);
    if (address.path.startsWith(publicApi)) return api(exchange, address);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return say(exchange, 405, sentences.readOnly, ['Allow', 'GET, HEAD', 'Connection', 'close']);
    const site = current.get();
    if (address.path === '/healthz') return health(exchange, site);
    if (address.path === '/readyz') return ready(exchange, options, site);
    if (address.path === '/metrics' && comesFromNeighbour(request))
      return measure(exchange, options, site, metrics);
    if (!site) return say(exchange, 503, sentences.notYet);
    if (await searches(site, exchange, address)) return;
    await serve(site, exchange, address);
  };

  const limits = { ...patience, ...options.patience };
  const server = createServer(timeouts(limits), (request, response) => {
    const exchange = { request, response, common };
    counted(exchange, metrics);
    if (options.readings) countsReading(exchange, options.readings);
    route(exchange).catch((error: unknown) => failed(exchange, error));
  });
  guardConnections(server, limits);
  server.on('error', (error) => {
    if (!server.listening) throw error;
    // A connection could not be taken, since handles ran out: the next one may be.
    complain(error);
  });
  return server;
}

async function serve(site: ReleasedSite, exchange: Exchange, address: Address): Promise<void> {
  const { files } = site;
  const { path, query } = address;
  // Else `//media/` would be another place than `/media/`.
  if (path.includes('//')) return move(exchange, encoded(path.replace(/\/{2,}/g, '/')) + query);
  const codings = codingsOf(exchange);
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const file = await files.find(name, codings);
  if (file) return sendFile(exchange, file);
  if (!path.endsWith('/') && (await files.has(`${path}/index.html`)))
    return move(exchange, `${encoded(path)}/${query}`);
  await forward(site, exchange, address);
}

/** Each takes some milliseconds of the processor; the phones of a village may share an address. */
const searchesPerMinute = 120;

/**
 * Answers browsers without scripts that search, and tells whether it did; beyond the limit they get the
 * page as it is.
 */
function plainSearches(readings: ReadingCounts | undefined) {
  const limit = new RateLimit(searchesPerMinute, 60);
  return async (site: ReleasedSite, exchange: Exchange, { path, query }: Address) => {
    const asked = path === fixed.search ? plainlyAsked(query) : undefined;
    if (asked === undefined) return false;
    if (!limit.allows(networkOfAddress(visitorOf(exchange.request)))) return false;
    const page = await site.search.pageFor(asked);
    if (page) sendPage(exchange, page.html, page.protection);
    const { method, headers } = exchange.request;
    if (page?.isFound === false && isReading(method, headers, 200)) readings?.addMissed(asked);
    return page !== undefined;
  };
}

/** Answers for an address without a file. */
async function forward(site: ReleasedSite, exchange: Exchange, { path, query }: Address) {
  const found = site.forwarding.of(path) ?? site.forwarding.of(`${path}/`);
  if (found?.type === 'moved') return move(exchange, encoded(found.to) + query);
  const status = found ? 410 : 404;
  const link = found?.pointer
    ? ['Link', `<${encoded(found.pointer)}>; rel="successor-version"`]
    : [];
  const codings = codingsOf(exchange);
  const page =
    (found && (await site.files.find(`${found.address}${status}.html`, codings))) ??
    (await site.files.find(`/${status}.html`, codings));
  if (!page) return say(exchange, status, sentences.noPage, link);
  await sendInstead(exchange, page, status, link);
}

/** A part of a file is one of the file itself, not of a compressed copy. */
function codingsOf({ request: { headers } }: Exchange): readonly Coding[] {
  return codingsFor(headers.range === undefined ? headers['accept-encoding'] : undefined);
}

/** The process is alive: that is all, a release or none. */
function health(exchange: Exchange, site: ReleasedSite | undefined): void {
  tell(exchange, 200, { ok: true, release: site?.id, since: site?.createdAt });
}

/** Tells whether somebody must do something. The reason is told to neighbours only. */
async function ready(
  exchange: Exchange,
  options: WebServerOptions,
  live: ReleasedSite | undefined,
): Promise<void> {
  const found = await readinessOf(options, live);
  const told = comesFromNeighbour(exchange.request) ? found : { ready: found.ready };
  tell(exchange, found.ready ? 200 : 503, told);
}

/** All figures for a monitor among the neighbours; others find no such page. */
async function measure(
  exchange: Exchange,
  options: WebServerOptions,
  live: ReleasedSite | undefined,
  metrics: Metrics,
): Promise<void> {
  const [readiness, cms] = await Promise.all([readinessOf(options, live), readCmsState(options)]);
  sayPlainly(exchange, await metrics.tell({ readiness, cms }), metrics.contentType);
}

function readinessOf(
  { dataDir, lacksBackups = false, minFreeBytes = 0 }: WebServerOptions,
  live: ReleasedSite | undefined,
) {
  return readReadiness({ dataDir, lacksBackups, minFreeBytes, now: Date.now(), live });
}

function counted({ request, response }: Exchange, metrics: Metrics): void {
  const began = performance.now();
  response.once('close', () => {
    const status = response.writableFinished ? response.statusCode : 0;
    metrics.count(kindOf(request.url ?? ''), status, (performance.now() - began) / 1000);
  });
}

/** Counts a page that was sent, or that a browser had; what is sent in place of another is no reading. */
function countsReading({ request, response }: Exchange, readings: ReadingCounts): void {
  response.once('close', () => {
    const { url = '', method, headers } = request;
    if (!response.writableFinished || !isReading(method, headers, response.statusCode)) return;
    const address = readAddress(url);
    const asked = new URLSearchParams(address?.query).get('q')?.trim();
    const reading = address && readingOf(address.path, Boolean(asked));
    if (reading !== undefined) readings.add(reading);
  });
}

const probes = new Set(['/healthz', '/readyz', '/metrics']);

function kindOf(target: string): RequestKind {
  const path = target.split('?', 1)[0] ?? '';
  if (path.startsWith(publicApi)) return 'api';
  if (probes.has(path)) return 'probe';
  return path.endsWith('/') ? 'page' : 'file';
}

function failed(exchange: Exchange, error: unknown): void {
  complain(error);
  if (exchange.response.headersSent) exchange.response.destroy();
  else say(exchange, 503, sentences.broken, ['Retry-After', '5']);
}

const complaints = new RateLimit(20, 60);

/** Writes down what went wrong, not for each of thousands of visitors. */
function complain(error: unknown): void {
  if (complaints.allows('')) console.error(error);
}
