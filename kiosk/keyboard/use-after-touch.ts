import { startTransition, useEffect, useState } from 'react';
import { isTouched } from '../device/press.ts';

/** Who keeps a finger on the key wants to see what it finds all the same. */
const longestMilliseconds = 1000;

/**
 * Follows a value once the finger is off the glass and the frame of it is drawn, so that work that
 * takes longer holds up neither the letter nor the key.
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
