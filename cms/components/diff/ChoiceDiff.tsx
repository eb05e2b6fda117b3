'use client';

import { FieldDiffContainer, useTranslation } from '@payloadcms/ui';
import type { FieldDiffClientProps, TextFieldClient } from 'payload';
import { present } from '../../../content/present.ts';
import { drawingChoices, iconChoices, type Choice } from '../picker/choices.ts';
import { Picture } from '../picker/Picture.tsx';
import './diff.css';

type DiffProps = FieldDiffClientProps<TextFieldClient>;

/** A drawing between two versions: the pictures themselves, not what the code calls them. */
export function DrawingDiff(props: DiffProps) {
  return <ChoiceDiff {...props} choices={drawingChoices} size="wide" />;
}

/** An icon between two versions. */
export function IconDiff(props: DiffProps) {
  return <ChoiceDiff {...props} choices={iconChoices} size="small" />;
}

interface ChoiceDiffProps extends DiffProps {
  choices: Choice[];
  size: 'wide' | 'small';
}

function ChoiceDiff({
  comparisonValue,
  versionValue,
  field,
  nestingLevel,
  choices,
  size,
}: ChoiceDiffProps) {
  const { i18n } = useTranslation();
  const [before, after] = [comparisonValue, versionValue].map((value) =>
    choices.find((choice) => choice.value === value),
  );
  if (!before && !after) return null;
  const changed = before === after ? '' : 'is-changed';
  const picker = `html-diff picker is-${size} ${changed}`;
  return (
    <FieldDiffContainer
      className="choice-diff"
      From={
        <div className={`html-diff__diff-old ${picker}`}>
          {before && <Picture choice={before} />}
        </div>
      }
      To={
        <div className={`html-diff__diff-new ${picker}`}>{after && <Picture choice={after} />}</div>
      }
      i18n={i18n}
      label={present({ label: field.label })}
      {...present({ nestingLevel })}
    />
  );
}
