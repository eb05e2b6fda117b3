'use client';

import { useState } from 'react';
import { AsksToLeave } from '../../../writing/kept-text/AsksToLeave.tsx';
import { longestRemark } from '../../../writing/workflow/longest-remark.ts';
import type { Counts } from '../plan.ts';
import type { PlanView } from '../view.ts';
import { countLine, kinds, texts } from './texts.ts';
import type { Importing } from './use-import.ts';
import { useKeptWords } from '../../../base/screens/kept-text/use-kept-words.ts';
import { Button, Hint, HintWords, List, Mark } from '../../../base/screens/kit/kit.tsx';

interface SummaryProps {
  /** Names the file, and none that is only called the same. */
  file: string;
  plan: PlanView;
  importing: Importing;
}

/** Documents that are shown at once. */
const atOnce = 50;

const nothing = { remark: '' };

/** The effects a file would have, before it has them. */
export function PlanSummary({ file, plan, importing: { apply, isBusy } }: SummaryProps) {
  const { counts, notes, documents, documentCount } = plan;
  const [shown, setShown] = useState(atOnce);
  const { words, write, clear, holdsText, isKept } = useKeptWords(`imports/${file}`, nothing);
  const { remark } = words;
  const applyAll = async () => {
    if (await apply(remark)) clear();
  };
  const rest = documents.length - shown;
  return (
    <>
      <CountList counts={counts} />
      {notes.length > 0 && (
        <div className="kit-notes">
          <h3>{texts.notes}</h3>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
      {documentCount === 0 ? (
        <p>{texts.nothing}</p>
      ) : (
        <>
          <details className="kit-folded">
            <summary>{texts.details(documentCount)}</summary>
            <ul>
              {documents.slice(0, shown).map((one) => (
                <Planned key={`${one.collection} ${one.commune} ${one.title}`} {...one} />
              ))}
            </ul>
            {rest > 0 ? (
              <Button isQuiet onClick={() => setShown(shown + atOnce)}>
                {texts.showMore(Math.min(rest, atOnce))}
              </Button>
            ) : (
              documentCount > documents.length && (
                <p>{texts.moreDocuments(documentCount - documents.length)}</p>
              )
            )}
          </details>
          <label className="kit-field imports__remark">
            <span>{texts.remarkAsked}</span>
            <textarea
              rows={2}
              maxLength={longestRemark}
              value={remark}
              readOnly={isBusy}
              onChange={({ target }) => write({ remark: target.value })}
            />
            <HintWords>{texts.remarkHelp}</HintWords>
          </label>
          {holdsText && <AsksToLeave isKept={isKept} />}
          <Hint>{texts.applyNote}</Hint>
          <div className="kit-bar">
            <Button disabled={isBusy} onClick={() => void applyAll()}>
              {texts.apply(documentCount)}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

/** The numbers of hamlets, teams and members that are made, changed and left. */
export function CountList({ counts }: { counts: PlanView['counts'] }) {
  return (
    <dl className="counts">
      {(Object.entries(counts) as [keyof typeof kinds, Counts][]).map(([kind, count]) => (
        <div key={kind}>
          <dt>{kinds[kind]}</dt>
          <dd>{countLine(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Planned({ isNew, title, commune, lines }: PlanView['documents'][number]) {
  return (
    <li>
      <p className="kit-folded__title">
        <Mark tone={isNew ? 'good' : undefined}>{isNew ? texts.isNew : texts.isChanged}</Mark>
        <strong>{title}</strong> <HintWords>{commune}</HintWords>
      </p>
      {lines.length > 0 && (
        <List as="lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </List>
      )}
    </li>
  );
}
