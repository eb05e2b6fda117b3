import { Component, type ReactNode } from 'react';
import { readDeskChoice } from './machine/desk-choice.ts';
import { keepFault } from './machine/faults.ts';
import { takeUpdates } from './machine/worker.ts';
import { Recovering } from './parts/recovering.tsx';
import { Resting } from './parts/resting.tsx';

const recoverMilliseconds = 2_000;
const crashesKey = 'kiosk-crashes';
/** This many crashes within a minute are a loop: show the plain screen and retry only rarely. */
const loopCrashes = 3;
const retryMilliseconds = 5 * 60_000;

interface FailsafeProps {
  children: ReactNode;
}

interface FailsafeState {
  state: 'well' | 'recovering' | 'loop';
}

/**
 * Recovers from a failing screen: first remounts everything at home, then reloads. A crash loop ends
 * in a plain screen with the desk's phone, until a repaired release arrives.
 *
 * It has no text of its own: Fast Refresh remounts a class whose imports change, and all below it.
 */
export class Failsafe extends Component<FailsafeProps, FailsafeState> {
  // As a field it would bring what old browsers need for fields along, 300 bytes.
  constructor(props: FailsafeProps) {
    super(props);
    this.state = { state: 'well' };
  }

  static getDerivedStateFromError(): FailsafeState {
    return { state: 'recovering' };
  }

  override componentDidCatch(error: unknown): void {
    keepFault(localStorage, error);
    const crashes = recentCrashes();
    if (crashes >= loopCrashes) {
      this.setState({ state: 'loop' });
      takeUpdates();
      setTimeout(() => location.reload(), retryMilliseconds);
    } else if (crashes > 1) setTimeout(() => location.reload(), recoverMilliseconds);
    else setTimeout(() => this.setState({ state: 'well' }), recoverMilliseconds);
  }

  override render(): ReactNode {
    switch (this.state.state) {
      case 'well':
        return this.props.children;
      case 'recovering':
        return <Recovering />;
      case 'loop':
        return <Resting desk={readDeskChoice(localStorage)?.desk} />;
    }
  }
}

/** Records this crash. @returns how many there were in the last minute */
function recentCrashes(): number {
  const now = Date.now();
  const kept = (sessionStorage.getItem(crashesKey) ?? '').split(',').map(Number);
  const recent = [...kept.filter((at) => now - at < 60_000), now];
  sessionStorage.setItem(crashesKey, recent.join(','));
  return recent.length;
}
