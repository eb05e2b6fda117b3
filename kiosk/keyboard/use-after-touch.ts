import { startTransition, useEffect, useState } from 'react';
import { isTouched } from '../machine/press.ts';

/** Even with the finger still on the key, results appear after this long. */
const longestMilliseconds = 1000;

/**
 * Follows a value after the finger has lifted and a frame was drawn, so that slow work delays neither
 * the letter nor the key.
 */
export function useAfterTouch<Value>(value: Value): Value {
  const [followed, setFollowed] = useState(value);
  useEffect(() => {
    const end = new AbortController();
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => startTransition(() => setFollowed(value)));
    };
    if (isTouched()) {
      const once = { once: true, signal: end.signal };
      addEventListener('pointerup', follow, once);
      addEventListener('pointercancel', follow, once);
      timer = setTimeout(follow, longestMilliseconds);
    } else follow();
    return () => {
      end.abort();
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [value]);
  return followed;
}
