'use client';

import { getTranslation } from '@payloadcms/translations';
import { useConfig, useTranslation } from '@payloadcms/ui';
import Link from 'next/link';
import type { StepView } from '../preview.ts';
import { formAddress } from '../../../base/screens/form-address/form-address.ts';
import { texts } from './texts.ts';
import { List } from '../../../base/screens/kit/kit.tsx';

/** The effects of changes, one after the other: on pages, teams, desks, and on addresses. */
export function StepList({ steps }: { steps: StepView[] }) {
  return (
    <ol className="steps">
      {steps.map((step, place) => (
        <li key={place} className={step.faults.length > 0 ? 'step is-wrong' : 'step'}>
          <p className="step__what">{step.sentence}</p>
          <Sentences title={texts.wrong} sentences={step.faults} />
          <Sentences title={texts.notes} sentences={step.notes} />
          <KeptTeams teams={step.keptTeams ?? []} />
          <Touches {...step} />
        </li>
      ))}
    </ol>
  );
}

/** Documents by their kinds, with what happens to each, and addresses. */
export function Touches({
  documents,
  addresses,
}: Pick<StepView, 'documents'> & Partial<Pick<StepView, 'addresses'>>) {
  return (
    <>
      {[...Map.groupBy(documents, ({ of }) => of)].map(([of, own]) => (
        <Documents key={of} of={of} own={own} />
      ))}
      <Addresses addresses={addresses ?? []} />
    </>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: string[] }) {
  if (sentences.length === 0) return null;
  return (
    <div className="kit-notes">
      <h4>{title}</h4>
      <ul>
        {sentences.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}

/** Teams that keep their names, each with the way to its form. */
function KeptTeams({ teams }: { teams: { id: string; name: string }[] }) {
  if (teams.length === 0) return null;
  return (
    <div className="kit-notes">
      <h4>{texts.keptTeams}</h4>
      <p>{texts.keptTeamsNote}</p>
      <ul>
        {teams.map(({ id, name }) => (
          <li key={id}>
            <Link href={formAddress('teams', id)}>{name}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Few are shown at once, many are folded. */
const atOnce = 4;

interface DocumentsProps {
  /** The slug of their collection. */
  of: string;
  own: StepView['documents'];
}

function Documents({ of, own }: DocumentsProps) {
  const { getEntityConfig } = useConfig();
  const { i18n } = useTranslation();
  const { labels } = getEntityConfig({ collectionSlug: of }) ?? {};
  return (
    <details className="kit-folded" open={own.length <= atOnce}>
      <summary>
        {getTranslation(labels?.plural ?? of, i18n)} ({own.length})
      </summary>
      <ul>
        {own.map(({ id, title, lines }) => (
          <li key={id}>
            <strong>{title}</strong>
            <List as="lines">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </List>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Addresses({ addresses }: Pick<StepView, 'addresses'>) {
  if (addresses.length === 0) return null;
  return (
    <details className="kit-folded" open={addresses.length <= atOnce}>
      <summary>{texts.addresses(addresses.length)}</summary>
      <ul>
        {addresses.map(({ from, to, reason }) => (
          <li key={from} className="moved">
            <span className="moved__from">{from}</span>
            <span className="moved__to">
              {to ? `${texts.leadsTo} ${to}` : texts.isGone(reason ?? '')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
