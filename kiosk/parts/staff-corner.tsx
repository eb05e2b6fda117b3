import { useEffect, useRef } from 'react';
import { words } from '../words.ts';

const longPressMilliseconds = 1500;

/** An invisible corner; a long press opens the staff menu. */
export function StaffCorner({ onOpen }: { onOpen(): void }) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = () => clearTimeout(timer.current);
  useEffect(() => stop, []);
  return (
    <button
      type="button"
      className="staff-corner"
      aria-label={words.staff.open}
      onPointerDown={() => {
        timer.current = setTimeout(onOpen, longPressMilliseconds);
      }}
      onPointerUp={stop}
      onPointerLeave={stop}
    />
  );
}
