'use client';

import { useId } from 'react';
import { Hint, Part } from '../kit/kit.tsx';

interface FileChoiceProps {
  words: { file: string; fileNote: string; choose: string };
  isBusy: boolean;
  /** Said while a file is read. */
  reading: string | false | undefined;
  onChoose: (file: File) => void;
}

/** The part of a page where a list is chosen that stands in a file. */
export function FileChoice({ words, isBusy, reading, onChoose }: FileChoiceProps) {
  const [title, note] = [useId(), useId()];
  return (
    <Part aria-labelledby={title}>
      <h2 id={title}>{words.file}</h2>
      <Hint id={note}>{words.fileNote}</Hint>
      <label className="kit-file">
        <span>{words.choose}</span>
        <input
          type="file"
          accept=".xlsx,.csv,.txt,.tsv,text/csv"
          disabled={isBusy}
          aria-describedby={note}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) onChoose(file);
            // The same file may be chosen again after it was mended.
            event.target.value = '';
          }}
        />
      </label>
      <p role="status" className="kit-status">
        {reading}
      </p>
    </Part>
  );
}
