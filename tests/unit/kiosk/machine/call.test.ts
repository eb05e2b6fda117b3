import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startCall } from '../../../../kiosk/machine/call.ts';
import { memory } from '../support/memory.ts';

/** Posts that have reached the network, the earliest first, and how each is answered. */
let posts: {
  body: { call: string; end?: string };
  answer(body: object, status?: number): void;
}[];

beforeEach(() => {
  posts = [];
  const storage = memory();
  storage.setItem('kiosk-registration', JSON.stringify({ code: 'quay', token: 't' }));
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal(
    'fetch',
    (_address: string, { body }: { body: string }) =>
      new Promise<Response>((resolve) =>
        posts.push({
          body: JSON.parse(body) as { call: string },
          answer: (answer, status = 200) => resolve(Response.json(answer, { status })),
        }),
      ),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a call that is cancelled at once ends after its first post, which would ring else', async () => {
  const said: string[] = [];
  const call = startCall('quay', {}, { onTruth: ({ state }) => said.push(state), onOver() {} });
  expect(posts).toHaveLength(1);
  call.end('cancelled');
  await Promise.resolve();
  expect(posts).toHaveLength(1);
  posts[0]?.answer({ state: 'ringing' });
  await expect.poll(() => posts.length).toBe(2);
  expect(posts[1]?.body).toEqual({ call: posts[0]?.body.call, end: 'cancelled' });
  expect(said).toEqual([]);
});

test('after 15 seconds of silence nobody can hear it, though a post still waits', () => {
  vi.useFakeTimers();
  const said: string[] = [];
  startCall('quay', {}, { onTruth: ({ state }) => said.push(state), onOver() {} });
  vi.advanceTimersByTime(14_999);
  expect(said).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(said).toEqual(['unheard']);
});

test('a call whose task an earlier CMS refuses rings all the same, and is told without it from then on', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const said: string[] = [];
  const about = { guide: 'can-cuoc', step: 1, missing: [4_000_000_000] };
  startCall('quay', about, { onTruth: ({ state }) => said.push(state), onOver() {} });
  const { call } = posts[0]?.body ?? {};
  expect(posts[0]?.body).toEqual({ ...about, call });
  posts[0]?.answer({ errors: [{ message: 'missing' }] }, 400);
  await vi.waitUntil(() => posts.length === 2);
  expect(posts[1]?.body).toEqual({ call });
  posts[1]?.answer({ state: 'ringing' });
  await vi.waitUntil(() => said.length === 1);
  vi.advanceTimersByTime(3000);
  expect(posts[2]?.body).toEqual({ call });
  expect(said).toEqual(['ringing']);
});

test('a call that is refused without its task, too, is told again only in its time', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  startCall('quay', { guide: 'can-cuoc' }, { onTruth() {}, onOver() {} });
  posts[0]?.answer({}, 400);
  await vi.waitUntil(() => posts.length === 2);
  posts[1]?.answer({}, 400);
  await vi.waitUntil(() => vi.getTimerCount() > 2);
  expect(posts).toHaveLength(2);
});
