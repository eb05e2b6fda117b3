'use client';

import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui';
import Link from 'next/link';
import { reduceFieldsToValues } from 'payload/shared';
import { useId, useMemo } from 'react';
import { practiceFaults, unanswered, withoutChoice } from '../../../practice/laws.ts';
import { jumps } from '../../../practice/reach.ts';
import { jumpTo } from '../../base/screens/form-address/jump.ts';
import {
  pathIn,
  playedScreen,
  screensBehind,
  screensOf,
  type PlayedRow,
} from '../../publishing/export/practice-path.ts';
import { texts } from './texts.ts';
import { type FoundScreens, useScreens } from './use-screens.ts';

/** Says while one writes whether the path can be walked, and which places have no answer of their own. */
export function WalkedPath() {
  const [fields] = useAllFormFields();
  const { collectionSlug = '' } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const heading = useId();
  const path = useMemo(() => {
    const { steps } = reduceFieldsToValues(fields, true) as { steps?: unknown };
    return pathIn(steps);
  }, [fields]);
  const { practice, rows } = path;
  const { screens, state } = useScreens(screensOf(practice));
  const own = useMemo(() => playedOf(screens), [screens]);
  const behind = useScreens(state === 'known' ? screensBehind(practice, own) : []);
  const played = useMemo(
    () => new Map([...own, ...playedOf(behind.screens)]),
    [own, behind.screens],
  );
  const step = (at: number) => texts.step(rows[at] ?? at);
  const read = state === 'known' ? behind.state : state;
  if (read !== 'known' || practice.steps.length === 0)
    return (
      <section className="field-type walked-path" aria-labelledby={heading}>
        <h3 id={heading}>{texts.heading}</h3>
        <p>
          {read === 'failed' ? texts.failed : practice.steps.length ? texts.loading : texts.none}
        </p>
      </section>
    );
  const broken = practiceFaults(practice, played);
  const faults = [...broken, ...jumps(practice, played)];
  const silent = unanswered(practice, played);
  const lonely = withoutChoice(practice, played);
  return (
    <section className="field-type walked-path" aria-labelledby={heading}>
      <h3 id={heading}>{texts.heading}</h3>
      <p role="status" className={faults.length > 0 ? 'is-broken' : 'is-whole'}>
        {stateOf(broken.length, faults.length)}
      </p>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ path: [, at, ...inside], text }) => (
            <li key={`${String(at)}/${inside.join('.')}/${text}`}>
              {typeof at === 'number' && (
                <button
                  type="button"
                  className="link-button"
                  onClick={() =>
                    void jumpTo(
                      ['steps', rows[at] ?? at, ...inside].join('.'),
                      getEntityConfig({ collectionSlug })?.fields ?? [],
                    )
                  }
                >
                  {step(at)}
                </button>
              )}{' '}
              {text}
            </li>
          ))}
        </ul>
      )}
      {lonely.length > 0 && (
        <p>{texts.noChoice(lonely.map((at) => (rows[at] ?? at) + 1).join(', '))}</p>
      )}
      {silent.length > 0 && (
        <details>
          <summary>{texts.unanswered(silent.length)}</summary>
          <p>{texts.unansweredNote}</p>
          <ul>
            {silent.map(({ step: at, screen, element, words, answer }) => (
              <li key={`${at}/${element}`}>
                {step(at)}, {texts.says(words, answer)}{' '}
                <Link href={`/admin/collections/screens/${screen}`}>{texts.openScreen}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const playedOf = (screens: FoundScreens['screens']) =>
  new Map([...screens].map(([id, row]) => [id, playedScreen(row as PlayedRow)]));

function stateOf(broken: number, all: number): string {
  if (broken > 0) return texts.faults(broken);
  return all > 0 ? texts.jumps(all) : texts.walkable;
}
