import { Component, type ReactNode } from 'react';
import { words } from './words.ts';

const recoverMilliseconds = 3000;
const crashesKey = 'kiosk-crashes';
/** So many crashes within a minute are a loop: the screen stays plain. */
const loopCrashes = 3;

interface FailsafeState {
  failed: boolean;
}

/** A failing screen recovers by itself to the start; a crash loop shows a plain screen. */
export class Failsafe extends Component<{ children: ReactNode }, FailsafeState> {
  override state: FailsafeState = { failed: false };

  static getDerivedStateFromError(): FailsafeState {
    return { failed: true };
  }

  override componentDidCatch(): void {
    if (recentCrashes() < loopCrashes) setTimeout(() => location.reload(), recoverMilliseconds);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="stage">
        <h1>{words.failure.title}</h1>
      </main>
    );
  }
}

/** Counts this crash and says how many there were in the last minute. */
function recentCrashes(): number {
  const now = Date.now();
  const kept = (sessionStorage.getItem(crashesKey) ?? '').split(',').map(Number);
  const recent = [...kept.filter((at) => now - at < 60_000), now];
  sessionStorage.setItem(crashesKey, recent.join(','));
  return recent.length;
}
