'use client';

import { useRouter } from 'next/navigation.js';
import { Component, type ReactNode, startTransition } from 'react';
import { texts } from './texts.ts';
import { Button } from '../kit/kit.tsx';

/** Says what to do in place of a part that failed. */
export function PanelGuard({ children }: { children: ReactNode }) {
  const router = useRouter();
  return <Guard refresh={() => router.refresh()}>{children}</Guard>;
}

interface GuardProps {
  refresh: () => void;
  children: ReactNode;
}

class Guard extends Component<GuardProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(error: { digest?: string }): { failed: boolean } {
    // Redirects and pages that are not found travel as errors.
    if (error.digest?.startsWith('NEXT_')) throw error;
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="panel-failed" role="alert">
        <p>{texts.failed}</p>
        <Button isQuiet onClick={() => this.retry()}>
          {texts.tryAgain}
        </Button>
      </div>
    );
  }

  private retry(): void {
    startTransition(() => {
      this.props.refresh();
      this.setState({ failed: false });
    });
  }
}
