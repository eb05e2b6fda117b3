import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HeartbeatAnswer } from '../../../../content/kiosk/calls.ts';
import { dayOfInstant } from '../../../../content/text/date.ts';
import { report, startReports } from '../../../../kiosk/counts/report.ts';
import { readFaults } from '../../../../kiosk/machine/faults.ts';
import { memory } from '../support/memory.ts';

const told = { name: 'Máy số 1', closed: false };
let answers: Record<string, (body: object) => Response>;
let heard: (HeartbeatAnswer | undefined)[];
let posts: string[];

beforeEach(() => {
  heard = [];
  posts = [];
  answers = { heartbeat: () => Response.json(told) };
  const storage = memory();
  storage.setItem('kiosk-registration', JSON.stringify({ code: 'quay', token: 't' }));
  const days = { '2026-11-29': { tasks: [], missed: [], missedOther: 1 } };
  storage.setItem('kiosk-counts', JSON.stringify({ desk: 'quay', device: 'd', days }));
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('sessionStorage', memory());
  vi.stubGlobal('location', { search: '' });
  vi.stubGlobal('fetch', (address: string, { body }: { body: string }) => {
    const what = address.split('/').at(-1) ?? '';
    posts.push(what);
    return Promise.resolve(
      answers[what]?.(JSON.parse(body) as object) ?? Response.json({}, { status: 413 }),
    );
  });
});
afterEach(() => void vi.unstubAllGlobals());

const beat = () => report('quay', true, (each) => heard.push(each));

test('a machine whose counts are refused hears what staff wants all the same', async () => {
  expect(await beat()).toBe(false);
  expect(posts).toEqual(['heartbeat', 'counts']);
  expect(heard).toEqual([told]);
});

test('one whose disk takes nothing more goes on giving signs of life, and counts the failure', async () => {
  vi.useFakeTimers();
  answers['counts'] = () => Response.json({ days: ['2026-11-29'] });
  const { setItem } = localStorage;
  localStorage.setItem = (key, value) => {
    if (key === 'kiosk-counts') throw new DOMException('Full', 'QuotaExceededError');
    setItem.call(localStorage, key, value);
  };
  const stop = startReports('quay', (each) => heard.push(each));
  await vi.advanceTimersByTimeAsync(120_000);
  stop();
  vi.useRealTimers();
  expect(posts.filter((what) => what === 'heartbeat').length).toBeGreaterThan(1);
  expect(heard.length).toBeGreaterThan(1);
  expect(readFaults(localStorage, dayOfInstant(new Date())).count).toBeGreaterThan(0);
});

test('one that is registered no more is told nothing, now and later', async () => {
  answers = { heartbeat: () => Response.json({}, { status: 401 }) };
  await beat();
  await beat();
  expect(heard).toEqual([undefined, undefined]);
});

test('one whose heartbeat an earlier CMS refuses says the least, and hears what staff wants', async () => {
  const known = ['uptimeSeconds', 'errors', 'waitingDays'];
  answers = {
    heartbeat: (post) => {
      const isKnown = Object.keys(post).every((each) => known.includes(each));
      return isKnown ? Response.json(told) : Response.json({}, { status: 400 });
    },
  };
  const release = { id: 'r1', takenAt: '2026-11-29T00:00:00Z' };
  localStorage.setItem('kiosk-release', JSON.stringify(release));
  await beat();
  expect(posts).toEqual(['heartbeat', 'heartbeat', 'counts']);
  expect(heard).toEqual([told]);
});
