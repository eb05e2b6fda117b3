import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { words } from '../words.ts';
import { countdownSeconds } from './idle-clock.ts';

interface IdleDialogProps {
  secondsLeft: number;
  onLeave(): void;
}

/** Asks whether somebody is still there while the sun sets; pressing a button keeps the session. */
export function IdleDialog({ secondsLeft, onLeave }: IdleDialogProps) {
  const sunk = 1 - secondsLeft / countdownSeconds;
  return (
    <Dialog title={words.idle.title} role="alertdialog">
      <svg
        className="setting"
        viewBox="0 0 320 150"
        role="img"
        aria-label={words.idle.seconds(secondsLeft)}
      >
        <circle cx="160" cy={60 + sunk * 70} r="52" fill="var(--color-sun)" />
        <text className="count" x="160" y={90 + sunk * 30}>
          {secondsLeft}
        </text>
        <path
          fill="var(--pic-canal)"
          d="M0 122q20-9 40 0t40 0 40 0 40 0 40 0 40 0 40 0 40 0V150H0Z"
        />
      </svg>
      <p className="lead">{words.idle.lead}</p>
      <div className="ends">
        {/* Whatever is pressed closes the window (useIdle). */}
        <Button onPress={() => undefined}>{words.idle.stay}</Button>
        <Button quiet onPress={onLeave}>
          {words.idle.leave}
        </Button>
      </div>
    </Dialog>
  );
}
