'use client';

import { present } from '../../../content/present.ts';
import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
  useTranslation,
} from '@payloadcms/ui';
import type { CheckboxFieldClient, FieldDiffClientProps, TextFieldClient } from 'payload';

/** Hides fields that hooks maintain. */
export function NoDiff() {
  return null;
}

/** A list of words between two versions, "thẻ, giấy": nothing where both are empty. */
export function WordsDiff(props: FieldDiffClientProps<TextFieldClient>) {
  return <SpokenDiff {...props} say={listed} />;
}

/** A box that is ticked or not, in words. */
export function TickDiff(props: FieldDiffClientProps<CheckboxFieldClient>) {
  return <SpokenDiff {...props} say={(value) => (value === true ? 'Có' : 'Không')} />;
}

interface SpokenDiffProps extends FieldDiffClientProps<TextFieldClient | CheckboxFieldClient> {
  /** A value as one says it. */
  say: (value: unknown) => string;
}

function SpokenDiff({ comparisonValue, versionValue, field, nestingLevel, say }: SpokenDiffProps) {
  const { i18n } = useTranslation();
  const [before, after] = [comparisonValue, versionValue].map((value) =>
    escapeDiffHTML(say(value)),
  );
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

const listed = (value: unknown) => (Array.isArray(value) ? value.join(', ') : '');
