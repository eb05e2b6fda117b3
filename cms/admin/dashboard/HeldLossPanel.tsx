'use client';

import { getTranslation } from '@payloadcms/translations';
import {
  Button,
  ConfirmationModal,
  toast,
  useConfig,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
import Link from 'next/link';
import type { Decided } from '../../writing/large-loss/decide.ts';
import type { HeldLoss } from '../../publishing/publication/publication.ts';
import type { PublicationSummary } from '../../publishing/publication/summary.ts';
import { post } from '../../base/screens/ask/ask.ts';
import { heldLossSentence, lossTexts as texts } from './loss-texts.ts';

const modal = 'allow-loss';

interface HeldLossPanelProps {
  publication: PublicationSummary;
  mayDecide: boolean;
}

/** A large loss that is held: what it is, and the decision about it. */
export function HeldLossPanel({ publication, mayDecide }: HeldLossPanelProps) {
  const { openModal } = useModal();
  const { heldLoss, keptLoss, allowedAt } = publication;
  if (!heldLoss) return null;
  const isKept = keptLoss === heldLoss.key;
  const isAllowed = allowedAt !== null && allowedAt > heldLoss.since;
  return (
    <div
      className={isKept ? 'dashboard__kept' : 'kit-trouble'}
      role="region"
      aria-labelledby="held-loss"
    >
      <h3 id="held-loss">{isKept ? texts.keptHeading : texts.heading}</h3>
      <p>{heldLossSentence(heldLoss)}</p>
      <LostList loss={heldLoss} />
      {isAllowed && <p role="status">{texts.allowed}</p>}
      {!isAllowed && mayDecide && (
        <>
          <p>{isKept ? texts.keptNote : texts.question}</p>
          <div className="kit-buttons">
            <Button margin={false} buttonStyle="secondary" onClick={() => openModal(modal)}>
              {texts.allow}
            </Button>
            {!isKept && (
              <Button margin={false} onClick={() => decide(heldLoss, 'keep')}>
                {texts.keep}
              </Button>
            )}
          </div>
          <ConfirmationModal
            modalSlug={modal}
            heading={texts.allowHeading}
            body={texts.allowBody}
            confirmLabel={texts.allow}
            onConfirm={() => decide(heldLoss, 'publish')}
          />
        </>
      )}
      {!mayDecide && <p>{texts.others}</p>}
    </div>
  );
}

function LostList({ loss }: { loss: HeldLoss }) {
  const { i18n } = useTranslation();
  const { getEntityConfig } = useConfig();
  const more = loss.records - loss.titles.length;
  const nounOf = (collectionSlug: string) => {
    const labels = getEntityConfig({ collectionSlug })?.labels;
    return labels ? `${getTranslation(labels.singular, i18n)}: ` : '';
  };
  return (
    <details className="kit-details">
      <summary>{texts.list(loss.records)}</summary>
      <ul>
        {loss.titles.map(({ kind, id, title }) => (
          <li key={`${kind}/${id}`}>
            {nounOf(kind)}
            <Link href={`/admin/collections/${kind}/${id}`}>{title}</Link>
          </li>
        ))}
        {more > 0 && <li>{texts.more(more)}</li>}
      </ul>
    </details>
  );
}

async function decide({ key }: HeldLoss, decision: 'publish' | 'keep'): Promise<void> {
  const done = await post<Decided>('/api/live/loss', { key, decision });
  if (!done.ok) toast.error(done.message);
  else if (done.body.held) toast.info(texts.held(done.body.held.runsAt));
  else toast.success(decision === 'publish' ? texts.allowed : texts.keptDone);
}
