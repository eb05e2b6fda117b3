'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import type { ListedHeld } from '../view.ts';
import { post } from '../../../base/screens/ask/ask.ts';
import { texts } from './texts.ts';
import { Hint } from '../../../base/screens/kit/kit.tsx';

type Decision = 'confirm' | 'takeBack';
const ways = { confirm: 'confirm', takeBack: 'take-back' } as const;

interface HeldDeedCardProps {
  deed: ListedHeld;
  onDecided: () => void;
}

/** One thing that waits for a second person, or was decided a short while ago. */
export function HeldDeedCard({ deed, onDecided }: HeldDeedCardProps) {
  const { id, title, note, runsAt, state, items, total } = deed;
  const isWaiting = state === 'holding';
  const more = total - items.length;
  return (
    <li className={`held__one ${isWaiting ? 'is-waiting' : ''}`} aria-labelledby={`held-${id}`}>
      <h3 id={`held-${id}`} tabIndex={-1}>
        {title}
      </h3>
      <p>
        {texts.asked(deed)}{' '}
        {isWaiting ? (
          <strong>{runsAt ? texts.runsAt(runsAt) : texts.waits}</strong>
        ) : (
          <strong role="status">{texts.ended(deed)}</strong>
        )}
      </p>
      {isWaiting && <p>{note}</p>}
      {items.length > 0 && (
        <details className="kit-details" open={items.length === 1}>
          <summary>{texts.items(total)}</summary>
          <ul>
            {[...Map.groupBy(items, ({ of, document }) => `${of}/${document}`)].map(
              ([of, same]) => (
                <li key={of}>{texts.item(same[0]?.title ?? '', same.length)}</li>
              ),
            )}
            {more > 0 && <li>{texts.more(more)}</li>}
          </ul>
        </details>
      )}
      {isWaiting && <Decide deed={deed} onDecided={onDecided} />}
    </li>
  );
}

function Decide({ deed, onDecided }: HeldDeedCardProps) {
  const [asking, setAsking] = useState<Decision>();
  const [fault, setFault] = useState('');
  const group = useRef<HTMLDivElement>(null);
  const left = useRef<Decision>(undefined);
  const own = useId();
  // The element that had the focus is gone: it goes to the question, and back to the button when it
  // is not answered.
  useEffect(() => {
    if (asking) group.current?.focus();
    else if (left.current) document.getElementById(`${own}-${left.current}`)?.focus();
    left.current = asking;
  }, [asking, own]);
  const { id, labels, total, whyNot, mayTakeBack } = deed;
  const decide = async (decision: Decision) => {
    const done = await post(`/api/held-deed/${id}/${ways[decision]}`, { total });
    left.current = undefined;
    setAsking(undefined);
    document.getElementById(`held-${id}`)?.focus();
    setFault(done.ok ? '' : done.message);
    onDecided();
  };
  const sure = asking && texts.sure(labels[asking]);
  if (asking)
    return (
      <div ref={group} className="held__asks" role="group" aria-label={sure} tabIndex={-1}>
        <strong>{sure}</strong>
        <div className="kit-buttons">
          <Button margin={false} onClick={() => void decide(asking)}>
            {labels[asking]}
          </Button>
          <Button margin={false} buttonStyle="secondary" onClick={() => setAsking(undefined)}>
            {texts.no}
          </Button>
        </div>
      </div>
    );
  return (
    <>
      {fault && <p role="alert">{fault}</p>}
      {whyNot && <Hint>{whyNot}</Hint>}
      <div className="kit-buttons">
        {mayTakeBack && (
          <Button id={`${own}-takeBack`} margin={false} onClick={() => setAsking('takeBack')}>
            {labels.takeBack}
          </Button>
        )}
        {!whyNot && (
          <Button
            id={`${own}-confirm`}
            margin={false}
            buttonStyle="secondary"
            onClick={() => setAsking('confirm')}
          >
            {labels.confirm}
          </Button>
        )}
      </div>
    </>
  );
}
