import { useLayoutEffect } from 'react';
import { dropPresses } from '../machine/press.ts';

/**
 * Lies over a new screen or window for its first moment and takes the second tap of a double tap: that
 * one was meant for what stood there before, as was a finger that is still down. Give it a `key` that changes
 * with what is shown; keyboards and screen readers don't notice it.
 */
export function Settle({ long }: { long: boolean }) {
  useLayoutEffect(dropPresses, []);
  return (
    <div
      className={long ? 'settle is-long' : 'settle'}
      // Otherwise a finger that lifts after this is gone would click what lies below.
      onTouchEnd={(event) => {
        if (event.cancelable) event.preventDefault();
      }}
    />
  );
}
