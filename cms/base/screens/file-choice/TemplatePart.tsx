'use client';

import { type ReactNode, useId } from 'react';
import { Hint, Part } from '../kit/kit.tsx';

interface TemplatePartProps {
  words: { template: string; templateNote: string; xlsx: string; csv: string };
  /** The address of the list to be filled in. */
  address: (form: 'xlsx' | 'csv') => string;
  /** Fields that are chosen before. */
  children?: ReactNode;
}

/** The part of a page where a list to be filled in is taken along. */
export function TemplatePart({ words, address, children }: TemplatePartProps) {
  const title = useId();
  return (
    <Part aria-labelledby={title}>
      <h2 id={title}>{words.template}</h2>
      <Hint>{words.templateNote}</Hint>
      {children}
      <p className="kit-buttons">
        <a className="kit-button is-quiet" href={address('xlsx')} download>
          {words.xlsx}
        </a>
        <a className="kit-button is-quiet" href={address('csv')} download>
          {words.csv}
        </a>
      </p>
    </Part>
  );
}
