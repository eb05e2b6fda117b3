'use client';

import { Button } from '../kit/kit.tsx';
import { Result } from './Result.tsx';

interface RefusalProps {
  words: { refused: string; back?: string };
  sentence: string;
  /** Leads back to what is to be mended; missing where that still stands above. */
  onBack?: () => void;
}

/** The result that says why something was not done. */
export function Refusal({ words, sentence, onBack }: RefusalProps) {
  return (
    <Result title={words.refused} kind="alarm">
      <p>{sentence}</p>
      {onBack && (
        <p className="kit-buttons">
          <Button isQuiet onClick={onBack}>
            {words.back}
          </Button>
        </p>
      )}
    </Result>
  );
}
