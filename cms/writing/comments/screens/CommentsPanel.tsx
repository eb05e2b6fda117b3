'use client';

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui';
import type { ClientField } from 'payload';
import { useEffect, useId, useState } from 'react';
import type { Comment } from '../comments.ts';
import { formatInstant } from '../../../../content/text/date.ts';
import { useKeptWords } from '../../../base/screens/kept-text/use-kept-words.ts';
import { AsksToLeave } from '../../kept-text/AsksToLeave.tsx';
import { jumpTo } from '../../../base/screens/form-address/jump.ts';
import { fieldLabel } from './field-label.ts';
import { texts } from './texts.ts';
import { type Comments, useComments } from './use-comments.ts';

/** Beside the form: what colleagues said about it, each with a way to its field. */
export function CommentsPanel() {
  const { collectionSlug, id } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  if (!collectionSlug || !id) return null;
  const fields = getEntityConfig({ collectionSlug })?.fields ?? [];
  const of = `${collectionSlug}/${id}`;
  return <Panel key={of} of={of} fields={fields} />;
}

/** @param of `<collection>/<id>` */
function Panel({ of, fields }: { of: string; fields: readonly ClientField[] }) {
  const heading = useId();
  const comments = useComments(`/api/comments-at/${of}`);
  const { view } = comments;
  const [fault, setFault] = useState<string>();
  if (!view) return null;
  const open = view.comments.filter(({ resolved }) => !resolved);
  const settled = view.comments.filter(({ resolved }) => resolved);
  const lines = (list: Comment[]) => (
    <ul>
      {list.map((comment) => (
        <Line
          key={comment.id}
          comment={comment}
          comments={comments}
          fields={fields}
          onFault={setFault}
        />
      ))}
    </ul>
  );
  const none = view.mayComment ? texts.none : texts.noneToRead;
  return (
    <section className="side-part comments" aria-labelledby={heading}>
      <h2 id={heading}>{texts.heading}</h2>
      <p className="comments__count" aria-live="polite">
        {view.comments.length === 0 ? none : texts.count(open.length)}
      </p>
      {open.length > 0 && lines(open)}
      {settled.length > 0 && (
        <details>
          <summary>{texts.settled(settled.length)}</summary>
          {lines(settled)}
        </details>
      )}
      {view.mayComment && <Say of={of} comments={comments} fields={fields} onFault={setFault} />}
      <p role="alert">{fault}</p>
    </section>
  );
}

interface PartProps {
  comments: Comments;
  fields: readonly ClientField[];
  onFault: (sentence: string | undefined) => void;
}

function Line({ comment, comments, fields, onFault }: PartProps & { comment: Comment }) {
  const { view, settle, takeBack } = comments;
  const { path, text, author, authorName, createdAt, resolved, resolvedBy } = comment;
  const label = path && fieldLabel(path, fields);
  const mine = author === view?.user || view?.mayClean;
  const remove = async () => {
    if (window.confirm(texts.sure)) onFault(await takeBack(comment.id));
  };
  return (
    <li>
      {label ? (
        <a
          className="link-button"
          href={`#field-${path.replaceAll('.', '__')}`}
          onClick={(event) => {
            event.preventDefault();
            void jumpTo(path, fields);
          }}
        >
          {label}
        </a>
      ) : (
        <b>{texts.whole}</b>
      )}
      <p className="comments__text">{text}</p>
      <p className="comments__who">
        {authorName}, {formatInstant(createdAt)}
        {resolved && resolvedBy && `. ${texts.settledBy(resolvedBy)}`}
      </p>
      {view?.mayComment && (
        <div className="comments__deeds">
          <button
            type="button"
            className="link-button"
            onClick={async () => onFault(await settle(comment.id, !resolved))}
          >
            {resolved ? texts.reopen : texts.settle}
          </button>
          {mine && (
            <button type="button" className="link-button" onClick={remove}>
              {texts.takeBack}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

const nothing = { text: '', mention: '' };

function Say({ of, comments, fields, onFault }: PartProps & { of: string }) {
  const { people, loadPeople, say } = comments;
  const [path, setPath] = useLastField();
  const { words, write, clear, holdsText, isKept } = useKeptWords(`comments/${of}`, nothing);
  const { text, mention } = words;
  const [busy, setBusy] = useState(false);
  const label = path && fieldLabel(path, fields);
  const send = async () => {
    setBusy(true);
    const mentions = mention ? [mention] : [];
    const fault = await say({ path: label ? path : '', text, mentions });
    setBusy(false);
    onFault(fault);
    if (!fault) clear();
  };
  return (
    <div className="comments__say">
      <p>
        {label ? `${texts.about}: ${label}` : texts.aboutWhole}
        {label && (
          <button type="button" className="link-button" onClick={() => setPath('')}>
            {texts.aboutWhole}
          </button>
        )}
      </p>
      <label>
        <span>{texts.text}</span>
        <textarea
          rows={3}
          maxLength={1000}
          value={text}
          readOnly={busy}
          onChange={(event) => write({ text: event.target.value })}
          onFocus={loadPeople}
        />
      </label>
      <label>
        <span>{texts.mention}</span>
        <select
          value={mention}
          onChange={(event) => write({ mention: event.target.value })}
          onFocus={loadPeople}
        >
          <option value="">{texts.nobody}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Button margin={false} size="small" onClick={send} disabled={busy || text.trim() === ''}>
        {texts.send}
      </Button>
      {holdsText && <AsksToLeave isKept={isKept} />}
    </div>
  );
}

/** Path of the field of the form that had the focus last. */
function useLastField(): [string, (path: string) => void] {
  const [path, setPath] = useState('');
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      const found = target instanceof Element && pathOf(target);
      if (found) setPath(found);
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return [path, setPath];
}

/** Fields are named by the id of their input, or by what their label is for. */
function pathOf(target: Element): string | undefined {
  if (target.closest('.comments')) return undefined;
  const field = target.closest('.field-type');
  const id = target.id.startsWith('field-')
    ? target.id
    : (field?.querySelector('label[for^="field-"]')?.getAttribute('for') ?? field?.id ?? '');
  return id.startsWith('field-') ? id.slice('field-'.length).replaceAll('__', '.') : undefined;
}
