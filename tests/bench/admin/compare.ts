import { chromium } from '@playwright/test';
import { quietChromium } from '../../support/chromium.ts';
import { sides, type Both, type Side } from './both.ts';
import type { Taken } from './measure.ts';
import { steps, visit, type Step } from './visits.ts';
import { median } from '../measures.ts';

/** The costs of a step in both; medians. */
export interface Compared {
  step: Step;
  ours: Taken;
  payload: Taken;
}

/** Visits both in turns. @param rounds that count, after one that warms the servers up */
export async function compare({ admins }: Both, rounds: number): Promise<Compared[]> {
  await using browser = await chromium.launch(quietChromium);
  const taken: Record<Side, Record<Step, Taken>[]> = { ours: [], payload: [] };
  for (let round = 0; round <= rounds; round++)
    for (const side of round % 2 ? sides : sides.toReversed()) {
      const one = await visit(browser, admins[side], round);
      if (round > 0) taken[side].push(one);
    }
  return steps.map((step) => ({
    step,
    ours: medians(taken.ours, step),
    payload: medians(taken.payload, step),
  }));
}

function medians(all: Record<Step, Taken>[], step: Step): Taken {
  const middle = (key: keyof Taken) => Math.round(median(all.map((one) => one[step][key])));
  return {
    readyMs: middle('readyMs'),
    wholeMs: middle('wholeMs'),
    requests: middle('requests'),
    kB: middle('kB'),
    scriptsKB: middle('scriptsKB'),
  };
}

/** A table for the terminal. */
export function tableOf(compared: Compared[]): object {
  const part = (ours: number, payload: number) => (ours / payload).toFixed(2);
  return Object.fromEntries(
    compared.map(({ step, ours, payload }) => [
      step,
      {
        'can be used, ms': `${ours.readyMs} : ${payload.readyMs}`,
        times: part(ours.readyMs, payload.readyMs),
        'all is there, ms': `${ours.wholeMs} : ${payload.wholeMs}`,
        'times ': part(ours.wholeMs, payload.wholeMs),
        requests: `${ours.requests} : ${payload.requests}`,
        kB: `${ours.kB} : ${payload.kB}`,
        'kB of scripts': `${ours.scriptsKB} : ${payload.scriptsKB}`,
      },
    ]),
  );
}
