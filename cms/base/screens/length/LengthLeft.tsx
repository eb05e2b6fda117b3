'use client';

import { useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { lettersIn } from '../../fields/letters.ts';
import { leftWords } from './texts.ts';

interface LengthLeftProps {
  path: string;
  /** Letters that fit. */
  most: number;
}

/** So many milliseconds after the last key it is also said to those who hear the page. */
const pause = 1200;

/** Below a field: how many letters are left, once they become few. */
export function LengthLeft({ most, path }: LengthLeftProps) {
  const value = useFormFields(([fields]) => fields[path]?.value);
  const left = most - (typeof value === 'string' ? lettersIn(value) : 0);
  const words = left <= Math.max(30, most / 10) ? leftWords(left) : '';
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (words === spoken) return;
    const timer = setTimeout(() => setSpoken(words), pause);
    return () => clearTimeout(timer);
  }, [spoken, words]);
  return (
    <>
      {words !== '' && (
        <span className={`length-left ${left < 0 ? 'is-over' : ''}`} aria-hidden="true">
          {words}
        </span>
      )}
      <span className="length-left__spoken" role="status">
        {spoken}
      </span>
    </>
  );
}
