'use client';

import {
  Button,
  escapeDiffHTML,
  getHTMLDiffComponents,
  unescapeDiffHTML,
  useConfig,
  useDocumentInfo,
} from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { look } from '../ask/ask.ts';
import { type Difference, differences, type TitleOf } from './in-words.ts';
import { texts } from './texts.ts';

type Values = Record<string, unknown>;

/** Two texts of a form. */
export interface Compared {
  /** What each is called. */
  names: [string, string];
  read: () => Promise<[Values, Values]>;
}

interface ComparisonProps extends Compared {
  onClose: () => void;
}

/** Two texts of a form side by side: the fields in which they differ. */
export function Comparison({ names, read, onClose }: ComparisonProps) {
  const { getEntityConfig } = useConfig();
  const { collectionSlug, globalSlug } = useDocumentInfo();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [found, setFound] = useState<Difference[]>();
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    let hasLeft = false;
    const fields = collectionSlug
      ? getEntityConfig({ collectionSlug }).fields
      : getEntityConfig({ globalSlug: globalSlug ?? '' }).fields;
    const titleOf: TitleOf = async (slug, id) => {
      const document = await look<Values>(`/api/${slug}/${id}?depth=0&draft=true`);
      const field = getEntityConfig({ collectionSlug: slug })?.admin?.useAsTitle ?? 'id';
      return String(document?.[field] ?? id);
    };
    const compare = async () => {
      const [before, after] = await read();
      const all = await differences(fields, before, after, titleOf);
      if (!hasLeft) setFound(all);
    };
    void compare();
    return () => {
      hasLeft = true;
    };
    // It shows what stood in the form when it was asked for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      className="workflow-dialog kept-compare"
      aria-labelledby={title}
      onCancel={onClose}
    >
      <h2 id={title}>{texts.compareTitle}</h2>
      {!found && <p role="status">{texts.loading}</p>}
      {found?.length === 0 && <p role="status">{texts.alike}</p>}
      {found?.map(({ label, before, after }) => (
        <DifferenceView key={label} label={label} names={names} texts={[before, after]} />
      ))}
      <div className="workflow-dialog__buttons">
        <Button margin={false} buttonStyle="secondary" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
    </dialog>,
    document.body,
  );
}

interface DifferenceProps {
  label: string;
  names: [string, string];
  texts: [string, string];
}

function DifferenceView({ label, names, texts: [before, after] }: DifferenceProps) {
  const { From, To } = getHTMLDiffComponents({
    fromHTML: paragraphs(before),
    toHTML: paragraphs(after),
    postProcess: unescapeDiffHTML,
    tokenizeByCharacter: false,
  });
  return (
    <section className="kept-compare__field">
      <h3>{label}</h3>
      <div className="kept-compare__sides">
        <div>
          <h4>{names[0]}</h4>
          {From}
        </div>
        <div>
          <h4>{names[1]}</h4>
          {To}
        </div>
      </div>
    </section>
  );
}

function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${escapeDiffHTML(line)}</p>`)
    .join('');
}
