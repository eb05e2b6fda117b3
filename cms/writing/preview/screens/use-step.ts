import { useEffect, useState } from 'react';

/** The step of a guide in whose fields somebody last was, from 0. */
export function useStepInForm(): number | undefined {
  const [step, setStep] = useState<number>();
  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest('[id^="steps-row-"]') : null;
      const [, at] = /^steps-row-(\d+)$/.exec(row?.id ?? '') ?? [];
      if (at !== undefined) setStep(Number(at));
    };
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, []);
  return step;
}
