'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import Link from 'next/link';
import type { ClientField } from 'payload';
import { useId, useState } from 'react';
import type { PlacedFinding } from '../examine.ts';
import { jumpTo } from '../../../base/screens/form-address/jump.ts';
import { texts } from './texts.ts';
import { type Findings, useFindings } from './use-findings.ts';

/** So many lines of a list are shown at first. */
const shownAtFirst = 5;

/** Beside the form: what could be better in it while one writes, each with a way to its field. */
export function WritingPanel() {
  const { collectionSlug, hasSavePermission } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  if (!collectionSlug || hasSavePermission === false) return null;
  const fields = getEntityConfig({ collectionSlug })?.fields ?? [];
  return <Panel fields={fields} />;
}

function Panel({ fields }: { fields: readonly ClientField[] }) {
  const panel = useId();
  const heading = useId();
  const { list: known, state, lookAgain } = useFindings();
  const list = known ?? [];
  const serious = list.filter(({ severity }) => severity === 'serious');
  const advice = list.filter(({ severity }) => severity === 'advice');
  return (
    <section className="side-part writing" id={panel} aria-labelledby={heading}>
      <h2 id={heading}>{texts.heading}</h2>
      {/* What was found is told to those who hear the page, and not at each key that it is looked for. */}
      <p className="writing__count" aria-live={state === 'looking' ? 'off' : 'polite'}>
        {said({ state, known, serious, advice })}
      </p>
      {state === 'failed' && (
        <button type="button" className="link-button" onClick={lookAgain}>
          {texts.again}
        </button>
      )}
      {serious.length > 0 && (
        <a className="writing__way" href={`#${panel}`}>
          {texts.left(serious.length)}
        </a>
      )}
      <FindingList heading={texts.serious} list={serious} fields={fields} kind="serious" />
      <FindingList heading={texts.advice} list={advice} fields={fields} kind="advice" />
    </section>
  );
}

interface Counted {
  state: Findings['state'];
  known: Findings['list'] | undefined;
  serious: PlacedFinding[];
  advice: PlacedFinding[];
}

/** All is well only when the form was looked at as it stands. */
function said({ state, known, serious, advice }: Counted): string {
  if (state === 'waiting') return texts.waiting;
  if (state === 'failed') return known ? texts.failedSince : texts.failed;
  return state === 'known' ? texts.count(serious.length, advice.length) : texts.looking;
}

interface FindingsProps {
  heading: string;
  list: PlacedFinding[];
  fields: readonly ClientField[];
  kind: PlacedFinding['severity'];
}

function FindingList({ heading, list, fields, kind }: FindingsProps) {
  const [showsAll, setShowsAll] = useState(false);
  if (list.length === 0) return null;
  const shown = showsAll ? list : list.slice(0, shownAtFirst);
  return (
    <div className={`writing__group is-${kind}`}>
      <h3>
        {heading} ({list.length})
      </h3>
      <ul>
        {shown.map((finding, at) => (
          <FindingLine
            key={`${finding.rule}/${finding.path}/${at}`}
            finding={finding}
            fields={fields}
          />
        ))}
      </ul>
      {shown.length < list.length && (
        <button type="button" className="link-button" onClick={() => setShowsAll(true)}>
          {texts.more(list.length - shown.length)}
        </button>
      )}
    </div>
  );
}

function FindingLine({
  finding: { other, path, place, sentence, todo },
  fields,
}: {
  finding: PlacedFinding;
  fields: readonly ClientField[];
}) {
  return (
    <li>
      <a
        className="link-button"
        href={`#field-${path.replaceAll('.', '__')}`}
        onClick={(event) => {
          event.preventDefault();
          void jumpTo(path, fields);
        }}
      >
        {place}
      </a>
      <p>
        {sentence}{' '}
        {other && (
          <Link href={`/admin/collections/${other.collection}/${other.id}`}>{other.title}</Link>
        )}
      </p>
      <p className="writing__todo">{todo}</p>
    </li>
  );
}
