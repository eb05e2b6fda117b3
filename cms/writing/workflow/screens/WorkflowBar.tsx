'use client';

import {
  Button,
  toast,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui';
import { useState } from 'react';
import { useRefusal } from '../../../base/screens/posts/use-refusal.ts';
import { useSaved } from '../../../base/screens/posts/use-saved.ts';
import { useUnsaved } from '../../../base/screens/typed-texts/typed-texts.ts';
import { stageNames } from '../stage.ts';
import type { Way, WayName } from '../ways.ts';
import { LiveStatus, useDocumentState } from '../../live-status/LiveStatus.tsx';
import { Already } from './Already.tsx';
import { History } from './History.tsx';
import { OrderDialog } from './OrderDialog.tsx';
import { OtherWays } from './OtherWays.tsx';
import { SaveButton, useSaveDraft } from './SaveButton.tsx';
import {
  changedWords,
  doneWords,
  sentenceOf,
  texts,
  untilWords,
  wordsOf,
  writerWords,
} from './texts.ts';
import { type Asked, useWorkflow } from './useWorkflow.ts';

/** Takes the place of a button of Payload that this bar has. */
export function Nothing() {
  return null;
}

/** Ways that can be the next thing to do; the others stand in the menu. */
const next = new Set<WayName>(['send', 'approve', 'publish', 'putBack', 'publishOwn']);

/** The ways that are asked about before they are done. */
const asked = new Set<WayName>([
  'send',
  'return',
  'unpublish',
  'schedulePublish',
  'scheduleUnpublish',
  'discard',
]);

/** Tells whether it is meant of what stands in the form: that is saved before. */
function savesFirst({ name, alone }: Way): boolean {
  return name === 'send' || name === 'publishOwn' || alone === true;
}

/** At the top of a form: where the document stands, and the one thing to do next. */
export function WorkflowBar() {
  const document = useDocumentInfo();
  const { collectionSlug, id, isTrashed, hasSavePermission } = document;
  const lastSave = useSaved();
  const of = collectionSlug && id && !isTrashed ? `${collectionSlug}/${id}` : undefined;
  const { view, isElsewhere, timesMoved, act } = useWorkflow(of && `/api/workflow/${of}`, lastSave);
  // Asked together with where it stands, not after it.
  const live = useDocumentState(of, `${lastSave} ${timesMoved}`);
  const { dispatchFields, setSubmitted } = useForm();
  const refusal = useRefusal(id ? `${collectionSlug}/${id}` : String(collectionSlug));
  const [asking, setAsking] = useState<Way>();
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const modified = useFormModified();
  const processing = useFormProcessing();
  const saveDraft = useSaveDraft();
  const hasUnsaved = useUnsaved();
  if (isTrashed) return null;

  const save = async () => {
    setBusy(true);
    try {
      return await saveDraft();
    } finally {
      setBusy(false);
    }
  };

  /** @returns whether it is done; a sentence says why not: where it was asked about, or in passing */
  const perform = async (way: Way, order: Asked, wasAsked: boolean): Promise<boolean> => {
    setFault('');
    setBusy(true);
    const say = (sentence: string) => {
      if (wasAsked) {
        setFault(sentence);
        setAsking(way);
      } else toast.error(sentence);
    };
    try {
      // The form's present content is what is sent.
      const saved = savesFirst(way) && (await hasUnsaved());
      if (saved && !(await saveDraft())) {
        // In passing, the save itself has said so.
        if (wasAsked) say(texts.notSaved);
        return false;
      }
      const outcome = await act(way.name, order, saved);
      if (!outcome.ok) {
        const isInFields = outcome.faults.length > 0;
        if (isInFields) {
          // What is to be mended stands behind the dialog; its words are there the next time.
          setAsking(undefined);
          toast.error(outcome.message);
        } else say(outcome.message);
        setSubmitted(isInFields);
        dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: outcome.faults });
        return false;
      }
      setAsking(undefined);
      toast.success(order.publish ? doneWords.publish : doneWords[way.name]);
      if (way.name === 'discard') window.location.reload();
      else {
        document.setData({ ...document.data, updatedAt: outcome.view.changed.at });
        document.incrementVersionCount();
      }
      return true;
    } finally {
      setBusy(false);
    }
  };
  const choose = (way: Way) => {
    const asks = asked.has(way.name) || way.alone || (way.needsNote && !view?.changeNote);
    setFault('');
    if (asks) setAsking(way);
    else void perform(way, {}, false);
  };

  const ways = view?.ways ?? [];
  const main = ways[0] && next.has(ways[0].name) ? ways[0] : undefined;
  // One tap from every state: the way back after a mistake is not looked for in a menu.
  const putBack = ways.find((way) => way.name === 'putBack' && way !== main);
  const others = ways.filter((way) => way !== main && way !== putBack);
  const mayNow = (way: Way) => !modified || savesFirst(way);
  const disabled = isBusy || processing;
  return (
    <section className="workflow-bar" aria-label={texts.label}>
      <div className="workflow-bar__state" role="status">
        {(view || !id) && (
          <span className={`workflow-bar__stage is-${view?.stage ?? 'new'}`}>
            {view ? stageNames[view.stage] : texts.isNew}
          </span>
        )}
        {view && <span>{sentenceOf(view)}</span>}
        {modified && <span className="workflow-bar__unsaved">{texts.unsaved}</span>}
      </div>
      <div className="workflow-bar__buttons">
        {hasSavePermission && (
          <SaveButton
            isMain={!id || (modified && !(main && mayNow(main)))}
            disabled={disabled}
            onSave={save}
          />
        )}
        {main && id && (
          <Button
            margin={false}
            size="medium"
            disabled={disabled || !mayNow(main)}
            onClick={() => choose(main)}
          >
            {wordsOf(main)}
          </Button>
        )}
        {id && (
          <OtherWays
            ways={others}
            approve={main}
            disabled={disabled || modified}
            onChoose={choose}
            onOrder={(way, order) => void perform(way, order, false)}
          />
        )}
      </div>
      {refusal && (
        <div className="workflow-bar__more">
          <p className="workflow-bar__fault">{refusal}</p>
        </div>
      )}
      {view && (
        <div className="workflow-bar__more">
          {isElsewhere && !modified && (
            <p className="workflow-bar__elsewhere" role="alert">
              {texts.changedElsewhere}{' '}
              <button
                type="button"
                className="link-button"
                onClick={() => window.location.reload()}
              >
                {texts.reload}
              </button>
            </p>
          )}
          {view.writer && !modified && (
            <p className="workflow-bar__elsewhere" role="status">
              {writerWords(view.writer)}
            </p>
          )}
          {putBack && (
            <p>
              <button
                type="button"
                className="link-button"
                disabled={disabled || modified}
                onClick={() => choose(putBack)}
              >
                {wordsOf(putBack)}
              </button>
            </p>
          )}
          <Already sentences={view.already} />
          {view.fault && <p className="workflow-bar__fault">{view.fault}</p>}
          <LiveStatus state={live} />
          {untilWords(view) && <p>{untilWords(view)}</p>}
          <p>{changedWords(view)}</p>
          <History view={view} collection={collectionSlug ?? ''} />
        </div>
      )}
      {asking && (
        <OrderDialog
          way={asking}
          of={`${collectionSlug}/${id}`}
          changeNote={view?.changeNote ?? ''}
          publishAt={view?.publishAt ?? null}
          fault={fault}
          isBusy={isBusy}
          onDone={(order) => perform(asking, order, true)}
          onCancel={() => setAsking(undefined)}
        />
      )}
    </section>
  );
}
