import { memo } from 'react';
import { words } from '../words.ts';
import { Icon } from './icon.tsx';

interface BarProps {
  canGoBack: boolean;
  /** Absent where there is neither a voice nor a recording. */
  reading: boolean | undefined;
  /** True while it is said that a recording could not be had. */
  lost: boolean;
  onLeave(): void;
  onBack(): void;
  onRead(reading: boolean): void;
  onDisplay(): void;
  onHelp(): void;
  /** Brings down what is above one's reach; only for who sits. */
  onPull: (() => void) | undefined;
  /** It is as far down as it goes. */
  isDown: boolean;
}

/** Always in the same place on every screen; it never moves, and is drawn anew only when it changes. */
export const Bar = memo(function Bar(props: BarProps) {
  const { canGoBack, reading, lost, onLeave, onBack, onRead, onDisplay, onHelp, onPull, isDown } =
    props;
  return (
    <nav className={reading === undefined ? 'bar is-four' : 'bar'} aria-label={words.bar.label}>
      {onPull && (
        <button type="button" className="is-pull" onClick={onPull}>
          <Icon name={isDown ? 'chevron-up' : 'chevron-down'} />
          {isDown ? words.bar.letUp : words.bar.pull}
        </button>
      )}
      <button type="button" onClick={onLeave}>
        <Icon name="x" />
        {words.bar.leave}
      </button>
      <button type="button" onClick={onBack} disabled={!canGoBack}>
        <Icon name="arrow-left" />
        {words.bar.back}
      </button>
      {reading !== undefined && (
        <button type="button" onClick={() => onRead(!reading)} aria-pressed={reading}>
          <Icon name={reading ? 'player-pause' : 'volume'} />
          {lost ? words.bar.lost : reading ? words.bar.stopReading : words.bar.read}
        </button>
      )}
      <button type="button" onClick={onDisplay}>
        <Icon name="text-size" />
        {words.bar.display}
      </button>
      <button type="button" className="is-help" onClick={onHelp}>
        <Icon name="hand-stop" />
        {words.bar.help}
      </button>
    </nav>
  );
});
