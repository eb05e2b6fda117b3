import { afterEach, expect, it, vi } from 'vitest';
import { newestFirst } from '../../../../../../cms/base/screens/vietnamese/newest-first.ts';

afterEach(() => vi.unstubAllGlobals());

it('lets who listens to an observer hear the newest first', () => {
  let tell: IntersectionObserverCallback = () => undefined;
  class Observer {
    constructor(told: IntersectionObserverCallback) {
      tell = told;
    }
  }
  vi.stubGlobal('window', { IntersectionObserver: Observer });
  newestFirst();
  const heard: unknown[] = [];
  const observer = new window.IntersectionObserver(([first]) => heard.push(first));
  const [out, inSight] = [{ isIntersecting: false }, { isIntersecting: true }];
  tell([out, inSight] as IntersectionObserverEntry[], observer);
  tell([out] as IntersectionObserverEntry[], observer);
  expect(heard).toEqual([inSight, out]);
});
