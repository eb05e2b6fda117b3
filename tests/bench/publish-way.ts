import { fork, type ChildProcess } from 'node:child_process';
import { on, once } from 'node:events';
import { readlinkSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { bellFile } from '../../cms/publishing/publication/bell.ts';
import { readRelease } from '../../content/release-folder.ts';
import { readEnvironment } from '../../env/environment.ts';
import { childEnvironment } from '../../ops/services.ts';
import { originOf } from '../../ops/ports.ts';
import type { Stage } from '../../publisher/make/stages.ts';
import { isUnfinished } from '../../publisher/make/unfinished.ts';
import { stackVariables } from '../support/running-stack.ts';
import { median, percentile } from './measures.ts';

const changes = 20;
/** Longer than the publisher takes for calm: each is the first change after a calm. */
const calm = 5_500;
/** Milliseconds between two looks of a reader. */
const lookEvery = 4;

/** A stage of a round, and when it began. */
export interface Began {
  stage: Stage;
  at: number;
}

export const editor = { email: 'bien-tap@vi-du.vn', password: 'một câu dài chẳng ai đoán ra 74' };
export const approver = { email: 'duyet@vi-du.vn', password: 'thêm một câu chẳng ai đoán ra 58' };

/** Milliseconds since 1970, finer than `Date.now()` and the same in all processes. */
export const instant = () => performance.timeOrigin + performance.now();

type Step = 'click → rung' | 'rung → begun' | Stage | 'switched → served';

/** From the click to the byte, in milliseconds. */
export interface Way {
  median: number;
  p95: number;
  steps: Partial<Record<Step, number>>;
}

/**
 * An approver clicks on publish in the CMS, a reader looks at the page on the web server until the change
 * is there; everything runs as `npm start` runs it, on SQLite.
 */
export async function measureWay(size: number): Promise<Way> {
  console.log(`Measuring the whole way on a site of ${size} pages …`);
  const dataDir = await mkdtemp(path.resolve(import.meta.dirname, '../../build/bench-way-'));
  const environment = readEnvironment(await stackVariables(dataDir));
  const env = childEnvironment(environment);
  const children: ChildProcess[] = [];
  const start = (file: string, ...args: string[]) => {
    const child = fork(file, args, { env, execArgv: [] });
    children.push(child);
    return child;
  };
  const bench = path.join(import.meta.dirname, 'way-process.ts');
  try {
    const [code] = (await once(start(bench, 'prepare', String(size)), 'exit')) as [number];
    if (code !== 0) throw new Error('The database could not be filled.');
    const publisher = start(bench, 'publish');
    await ready(publisher);
    await Promise.all(
      ['ops/web/main.ts', 'cms/commands/serve.ts'].map((file) => ready(start(file))),
    );
    const began: Began[] = [];
    publisher.on('message', (said: object) => 'stage' in said && began.push(said as Began));
    const cms = new Cms(originOf(environment.cmsHost, environment.cmsPort), environment.cmsUrl);
    const site = originOf(environment.host, environment.port);
    return await changeAgainAndAgain({ cms, site, dataDir, began });
  } finally {
    for (const child of children)
      if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit');
    await rm(dataDir, { recursive: true });
  }
}

/** Waits until a process says that it is ready: what it says before is of its way there. */
async function ready(child: ChildProcess): Promise<void> {
  for await (const [said] of on(child, 'message', { close: ['exit'] }))
    if ((said as { ready?: boolean }).ready) return;
  throw new Error('A process ended before it was ready.');
}

interface Running {
  cms: Cms;
  site: string;
  dataDir: string;
  began: Began[];
}

async function changeAgainAndAgain({ cms, site, dataDir, began }: Running): Promise<Way> {
  const [writes, publishes] = [await cms.signIn(editor), await cms.signIn(approver)];
  const { docs } = (await cms.ask(writes, 'GET', 'guides?limit=1&depth=0')) as {
    docs: { id: string; liveAddress: string }[];
  };
  const [guide] = docs;
  if (!guide) throw new Error('There is no guide.');
  // The first release is finished in a calm moment, which is no part of any change.
  while (isUnfinished(readRelease(path.join(dataDir, 'current')))) await delay(100);
  const ways: Map<Step, number>[] = [];
  for (let change = 0; change < changes; change++) {
    const summary = `Một câu nói bài này giúp gì, bản sửa lần ${change + 1}.`;
    await cms.ask(writes, 'PATCH', `guides/${guide.id}?draft=true&depth=0`, { summary });
    const note = { changeNote: `Sửa lần ${change + 1}.` };
    await cms.ask(writes, 'POST', `workflow/guides/${guide.id}/send`, note);
    await delay(calm);
    began.length = 0;
    const link = path.join(dataDir, 'current');
    const before = readlinkSync(link);
    const clicked = instant();
    const answered = cms.ask(publishes, 'POST', `workflow/guides/${guide.id}/approve`, {
      ...note,
      publish: true,
    });
    let switched: number | undefined;
    const reader = new Agent({ keepAlive: true });
    while (!(await read(site + guide.liveAddress, reader)).includes(summary)) {
      if (switched === undefined && readlinkSync(link) !== before) switched = instant();
      await delay(lookEvery);
    }
    const served = instant();
    reader.destroy();
    await answered;
    const rung = statSync(bellFile(dataDir)).mtimeMs;
    ways.push(stepsOf({ clicked, rung, began, switched: switched ?? served, served }));
  }
  return summaryOf(ways);
}

interface Moments {
  clicked: number;
  rung: number;
  began: Began[];
  switched: number;
  served: number;
}

function stepsOf({ clicked, rung, began, switched, served }: Moments): Map<Step, number> {
  const steps = new Map<Step, number>([['click → rung', rung - clicked]]);
  steps.set('rung → begun', (began[0]?.at ?? rung) - rung);
  for (const [number, { stage, at }] of began.entries())
    steps.set(stage, (began[number + 1]?.at ?? switched) - at);
  return steps.set('switched → served', served - switched);
}

function summaryOf(ways: Map<Step, number>[]): Way {
  const sum = (steps: Map<Step, number>) => [...steps.values()].reduce((all, one) => all + one, 0);
  const sums = ways.map(sum);
  const names = [...(ways[0]?.keys() ?? [])];
  const steps = names.map((name) => [
    name,
    Math.round(median(ways.map((way) => way.get(name) ?? 0))),
  ]);
  return {
    median: Math.round(median(sums)),
    p95: Math.round(percentile(sums, 0.95)),
    steps: Object.fromEntries(steps),
  };
}

function read(url: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.once('end', () => resolve(body));
    }).once('error', reject);
  });
}

/** The API as the admin's pages ask it. */
class Cms {
  readonly #origin: string;
  readonly #shownAs: string;

  constructor(origin: string, shownAs: string) {
    this.#origin = origin;
    this.#shownAs = shownAs;
  }

  /** @returns the token of a session */
  async signIn(person: typeof editor): Promise<string> {
    return ((await this.ask('', 'POST', 'users/login', person)) as { token: string }).token;
  }

  async ask(token: string, method: string, address: string, body?: object): Promise<object> {
    const answer = await fetch(`${this.#origin}/api/${address}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        Origin: this.#shownAs,
        ...(token && { Authorization: `JWT ${token}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${address}: ${await answer.text()}`);
    return (await answer.json()) as object;
  }
}
