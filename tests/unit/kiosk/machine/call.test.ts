import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startCall } from '../../../../kiosk/machine/call.ts';
import { memory } from '../support/memory.ts';

/** Posts that have reached the network, the earliest first, and how each is answered. */
let posts: { body: { call: string; end?: string }; answer(body: object): void }[];

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
          answer: (answer) => resolve(Response.json(answer)),
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
