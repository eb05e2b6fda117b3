'use client';

import { present } from '../../../content/present.ts';
import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
  useTranslation,
} from '@payloadcms/ui';
import type { FieldDiffClientProps, TextFieldClient } from 'payload';

/** Hides fields that hooks maintain. */
export function NoDiff() {
  return null;
}

/** A list of words between two versions, "thẻ, giấy": nothing where both are empty. */
export function WordsDiff({
  comparisonValue,
  versionValue,
  field,
  nestingLevel,
}: FieldDiffClientProps<TextFieldClient>) {
  const { i18n } = useTranslation();
  const [before, after] = [comparisonValue, versionValue].map(inWords);
  if (before === after) return null;
  const { From, To } = getHTMLDiffComponents({
    fromHTML: `<p>${before}</p>`,
    toHTML: `<p>${after}</p>`,
    postProcess: unescapeDiffHTML,
    tokenizeByCharacter: false,
  });
  return (
    <FieldDiffContainer
      className="text-diff"
      From={From}
      To={To}
      i18n={i18n}
      label={present({ label: field.label })}
      {...present({ nestingLevel })}
    />
  );
}

function inWords(value: unknown): string {
  return Array.isArray(value) ? escapeDiffHTML(value.join(', ')) : '';
}
