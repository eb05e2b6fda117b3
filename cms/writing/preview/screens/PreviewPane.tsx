'use client';

import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { View } from '../drawing.ts';
import { PreviewFrame } from './PreviewFrame.tsx';
import { LinkPanel } from './LinkPanel.tsx';
import { changesInWords, linkTexts, texts } from './texts.ts';
import { useDrawing, type Drawing } from './use-drawing.ts';
import { useBarHeight } from './use-bar-height.ts';
import { useMedia } from './use-media.ts';
import { useStepInForm } from './use-step.ts';

/** Below this width there is no room beside the form: the preview takes the whole screen. */
const besideForm = '(width >= 1024px)';
/** From here on phone and kiosk stand side by side. */
const sideBySide = '(width >= 1280px)';

/** The page of the form as it is now, beside the form; on a small screen in its place. */
export function PreviewPane({ onClose }: { onClose(): void }) {
  const { collectionSlug = '', id } = useDocumentInfo();
  const [fields] = useAllFormFields();
  const values = useMemo(() => JSON.stringify(reduceFieldsToValues(fields, true)), [fields]);
  const isBeside = useMedia(besideForm);
  const isWide = useMedia(sideBySide);
  // A desk has no page on the site.
  const [chosen, choose] = useState<View>(collectionSlug === 'desks' ? 'kiosk' : 'phone');
  const [isSending, setSending] = useState(false);
  const step = useStepInForm();
  const views: View[] = isWide && chosen !== 'changes' ? ['phone', 'kiosk'] : [chosen];
  const address = `/api/preview/${[collectionSlug, id].filter(Boolean).join('/')}`;
  const drawing = useDrawing(address, { values, views, step });
  const pane = useRef<HTMLDialogElement>(null);

  useBarHeight(pane);
  useEffect(() => {
    const dialog = pane.current;
    if (!dialog) return;
    if (isBeside) {
      dialog.show();
      // Below the title of the form the preview would be cut off.
      const form = dialog.parentElement;
      if (form && form.getBoundingClientRect().top > 0) form.scrollIntoView();
    } else dialog.showModal();
    return () => dialog.close();
  }, [isBeside]);

  return (
    <dialog
      id="preview-pane"
      className="preview-pane"
      ref={pane}
      aria-label={texts.name}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header className="preview-head">
        <ViewChoice drawing={drawing} chosen={chosen} isWide={isWide} onChoose={choose} />
        <button
          type="button"
          className="preview-button"
          aria-label={isBeside ? texts.close : undefined}
          onClick={onClose}
        >
          {isBeside ? texts.closeShort : texts.back}
        </button>
      </header>
      <Told drawing={drawing} />
      <details
        className="preview-send"
        onToggle={({ currentTarget }) => setSending(currentTarget.open)}
      >
        <summary>{linkTexts.open}</summary>
        {isSending && id && <LinkPanel address={`${address}/links`} />}
        {!id && <p>{linkTexts.saveFirst}</p>}
      </details>
      <Frames drawing={drawing} views={views} step={step} onEscape={onClose} />
    </dialog>
  );
}

interface ViewChoiceProps {
  drawing: Drawing;
  chosen: View;
  isWide: boolean;
  onChoose(view: View): void;
}

function ViewChoice({ drawing, chosen, isWide, onChoose }: ViewChoiceProps) {
  const has = drawing.preview?.views ?? ['phone'];
  const both = isWide && has.includes('phone') && has.includes('kiosk');
  const offered = has.filter((view) => !(both && view === 'kiosk'));
  const isChosen = (view: View) =>
    view === chosen || (both && view === 'phone' && chosen === 'kiosk');
  return (
    <fieldset className="preview-choice">
      <legend className="preview-said">{texts.choose}</legend>
      {offered.map((view) => (
        <button
          key={view}
          type="button"
          className="preview-button"
          aria-pressed={isChosen(view)}
          onClick={() => onChoose(view)}
        >
          {both && view === 'phone' ? texts.both : texts.views[view]}
        </button>
      ))}
    </fieldset>
  );
}

/** The notes on the drawing: whether it is new, and what the page still lacks. */
function Told({ drawing: { state, sentence, preview, again } }: { drawing: Drawing }) {
  const missing = preview?.missing ?? [];
  return (
    <div className="preview-told">
      <p className={`preview-state is-${state}`} role={state === 'failed' ? 'alert' : 'status'}>
        {state === 'drawing' ? texts.drawing : state === 'failed' ? sentence : texts.drawn}
      </p>
      {state === 'failed' && (
        <button type="button" className="preview-button" onClick={again}>
          {texts.again}
        </button>
      )}
      {missing.length > 0 && (
        <details>
          <summary>{texts.missing(missing.length)}</summary>
          <ul>
            {missing.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface FramesProps {
  drawing: Drawing;
  views: View[];
  step: number | undefined;
  onEscape(): void;
}

function Frames({ drawing, views, step, onEscape }: FramesProps) {
  const { preview } = drawing;
  const [isLinkPressed, setLinkPressed] = useState(false);
  const [mark, setMark] = useState<number>();
  const onLink = useCallback(() => setLinkPressed(true), []);
  const frames = views.flatMap((view) => {
    const src = preview?.frames[view];
    return src ? [{ view, src }] : [];
  });
  const changes = views.includes('changes') ? preview?.changes : undefined;
  const own = views.filter((view) => preview?.views.includes(view));
  return (
    <>
      {isLinkPressed && (
        <p role="status" className="preview-state">
          {texts.link}
        </p>
      )}
      {preview && own.length === 0 && <p className="preview-state">{texts.none}</p>}
      {changes && (
        <div className="preview-changes">
          <p>{changesInWords(changes)}</p>
          {changes.state === 'marked' && <Marks count={changes.count} at={mark} onLook={setMark} />}
        </div>
      )}
      <div className="preview-frames">
        {!preview && <Nothing state={drawing.state} />}
        {frames.map(({ view, src }) => (
          <div key={view} className="preview-room">
            <PreviewFrame
              view={view}
              src={src}
              anchor={anchorIn(view, preview?.anchor, step)}
              mark={view === 'changes' ? mark : undefined}
              onLink={onLink}
              onEscape={onEscape}
            />
          </div>
        ))}
      </div>
    </>
  );
}

/** The place where the page will be, as long as there is none. */
function Nothing({ state }: Pick<Drawing, 'state'>) {
  const isDrawing = state !== 'failed';
  return (
    <p className={`preview-nothing ${isDrawing ? 'is-drawing' : ''}`}>
      {isDrawing ? texts.drawingFirst : texts.notDrawn}
    </p>
  );
}

/** A kiosk opens at its step by itself. */
function anchorIn(view: View, anchor: string | undefined, step: number | undefined) {
  if (view !== 'phone') return undefined;
  return step === undefined ? anchor : `buoc-${step + 1}`;
}

interface MarksProps {
  count: number;
  at: number | undefined;
  onLook(at: number): void;
}

/** Leads from one marked place to the next, and says what the marks mean. */
function Marks({ count, at = 0, onLook }: MarksProps) {
  return (
    <>
      <p className="preview-legend">
        <ins>{texts.added}</ins> <del>{texts.removed}</del>
      </p>
      <button
        type="button"
        className="preview-button"
        onClick={() => onLook(at > 1 ? at - 1 : count)}
      >
        {texts.before}
      </button>
      <button
        type="button"
        className="preview-button"
        onClick={() => onLook(at < count ? at + 1 : 1)}
      >
        {texts.after}
      </button>
    </>
  );
}
