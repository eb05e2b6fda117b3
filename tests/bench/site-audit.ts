import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { fileOf } from '../../content/release.ts';
import { quietChromium } from '../support/chromium.ts';
import type { MadePage, MadeSite } from '../site/support/made-site.ts';
import { median } from './measures.ts';
import { freePort } from '../support/free-port.ts';

const rounds = 5;
/** The number of times Lighthouse may try one run. */
const attempts = 3;

/** Of Lighthouse on a mobile phone, of 100. */
export const leastScores = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

type Category = keyof typeof leastScores;
const categories = Object.keys(leastScores) as Category[];

/** The page of results does much, and shall feel as if it did not. */
export const leastOfSearch = { ...leastScores, performance: 100 };

/** Milliseconds in which a page may answer nothing while it starts: the total blocking time. */
export const mostBlocked = 100;

/** The results of Lighthouse for one page; medians of five rounds. */
export interface Audit {
  kind: string;
  address: string;
  /** Of 100. */
  scores: Record<Category, number>;
  /** Milliseconds until the largest part of the page is there. */
  contentMs: number;
  /** The same for its words without style and script, in the same run. */
  bareMs: number;
  /** Milliseconds in which it answered nothing: the total blocking time. */
  blockedMs: number;
  /** The distance by which what is read was moved: the cumulative layout shift. */
  shift: number;
  /** The faults that cost points, of all rounds. */
  faults: string[];
}

/** Audits pages of a served site as on a mobile phone with a slow line. */
export async function auditPages(site: MadeSite, pages: MadePage[]): Promise<Audit[]> {
  const port = await freePort();
  const browser = await chromium.launch({
    ...quietChromium,
    args: [...quietChromium.args, `--remote-debugging-port=${port}`],
  });
  const bare = await serveBare(site.folder);
  const audits: Audit[] = [];
  for (const page of pages) audits.push(await auditPage(page, site.url, addressOf(bare), port));
  bare.close();
  await browser.close();
  return audits;
}

async function auditPage(
  { kind, address }: MadePage,
  url: string,
  bareUrl: string,
  port: number,
): Promise<Audit> {
  const ours: Round[] = [];
  for (let round = 0; round < rounds; round++) ours.push(await runLighthouse(url + address, port));
  const bare = await runLighthouse(bareUrl + address, port);
  const scores = categories.map((category) => [
    category,
    Math.round(100 * median(ours.map((round) => round.scores[category]))),
  ]);
  return {
    kind,
    address,
    scores: Object.fromEntries(scores) as Audit['scores'],
    contentMs: Math.round(median(ours.map(({ contentMs }) => contentMs))),
    bareMs: Math.round(bare.contentMs),
    blockedMs: Math.round(median(ours.map(({ blockedMs }) => blockedMs))),
    shift: Number(median(ours.map(({ shift }) => shift)).toFixed(3)),
    faults: [...new Set(ours.flatMap(({ faults }) => faults))],
  };
}

interface Round {
  scores: Record<Category, number>;
  contentMs: number;
  blockedMs: number;
  shift: number;
  faults: string[];
}

/** Lighthouse sometimes misses the start of a page (NO_NAVSTART): that run alone is repeated. */
async function runLighthouse(address: string, port: number): Promise<Round> {
  for (let attempt = 1; ; attempt++)
    try {
      return await runOnce(address, port);
    } catch (error) {
      const { message } = error as Error;
      if (attempt === attempts) throw new Error(`Lighthouse on ${address}: ${message}`);
      console.log(
        `Lighthouse on ${address}: ${message}; run ${attempt} of ${attempts} is repeated`,
      );
    }
}

async function runOnce(address: string, port: number): Promise<Round> {
  const run = await lighthouse(address, {
    port,
    logLevel: 'error',
    onlyCategories: categories,
    disableFullPageScreenshot: true,
  });
  const failed = run?.lhr.runtimeError;
  if (!run || failed) throw new Error(failed ? `${failed.code}: ${failed.message}` : 'no result');
  const { audits, categories: scored } = run.lhr;
  const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  const costly = categories
    .flatMap((category) => scored[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9);
  return {
    scores: Object.fromEntries(
      categories.map((category) => [category, scored[category]?.score ?? 0]),
    ) as Round['scores'],
    contentMs: value('largest-contentful-paint'),
    blockedMs: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    faults: costly.map(({ id }) => `${id}: ${audits[id]?.displayValue ?? audits[id]?.title}`),
  };
}

/** The same pages as words alone: what no design could load faster. */
async function serveBare(folder: string): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const file = path.join(folder, fileOf(URL.parse(url, 'http://localhost')?.pathname ?? '/'));
    if (!file.endsWith('.html')) return response.writeHead(404).end();
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      readFileSync(file, 'utf8')
        .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '')
        .replace(/<(?:link|img|source)\b[^>]*>/g, ''),
    );
  });
  await listen(server);
  return server;
}

function listen(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  return promise;
}

const addressOf = (server: Server) => `http://localhost:${(server.address() as AddressInfo).port}`;
