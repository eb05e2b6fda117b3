'use client';

import { createPortal } from 'react-dom';
import { useModal } from '../../../base/screens/dialog/use-modal.ts';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { formAddress, fieldParameter } from '../../../base/screens/form-address/form-address.ts';
import type { Hit, Way } from '../found.ts';
import { FoundList, type Shown } from './FoundList.tsx';
import { noteRecent, readRecent } from '../../../base/screens/recent/recent.ts';
import { texts } from './texts.ts';
import { useFinding } from './use-finding.ts';
import { Hint } from '../../../base/screens/kit/kit.tsx';

interface FinderDialogProps {
  user: string;
  sign: ReactNode;
  onClose: () => void;
}

/**
 * The search over everything: a combobox whose list stands open below it. The focus stays in the field,
 * the arrows move through the list. Its rows are links, so that a form with unsaved text asks first.
 */
export function FinderDialog({ user, sign, onClose }: FinderDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [recent] = useState(() => readRecent<Hit>(user));
  const { state, found, typed: answered } = useFinding(typed);
  const isEmpty = typed.trim() === '';
  const groups = isEmpty
    ? recent.length > 0
      ? [{ kind: texts.recent, hits: recent }]
      : []
    : found.groups;
  const shown: Shown[] = groups.flatMap(({ kind, hits, ...group }, of) => [
    ...hits.map((hit) => ({ of, kind, hit, href: addressOf(hit.way) })),
    ...('all' in group && group.all
      ? [{ of, kind, href: `/admin${group.all}`, words: texts.all(kind) }]
      : []),
  ]);
  const count = shown.filter(({ hit }) => hit).length;
  const active = shown[at] ? `${list}-${at}` : undefined;

  useModal(dialog);
  // Strict mode opens it twice: its first closing is told when it is open again.
  const closed = () => {
    if (!dialog.current?.open) onClose();
  };
  useEffect(() => {
    // Before the form behind, which may ask whether its text is to be left: it can't ask from beneath.
    const leave = (event: MouseEvent) => {
      // The area around the window counts as the window itself.
      if (event.target === dialog.current) return dialog.current?.close();
      const link = event.target instanceof Element && event.target.closest('.finder a');
      if (!link || event.ctrlKey || event.metaKey) return;
      const { hit } = shown[Number(link.getAttribute('data-at'))] ?? {};
      if (hit) noteRecent(user, hit);
      dialog.current?.close();
    };
    window.addEventListener('click', leave, true);
    return () => window.removeEventListener('click', leave, true);
  });

  const move = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    // A field for searches is emptied first, and the window would stay.
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    }
    if (shown.length === 0) return;
    const row = active && document.getElementById(active);
    if (event.key === 'Enter') {
      event.preventDefault();
      if (row) row.click();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = (at + step + shown.length) % shown.length;
    setAt(next);
    document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const said =
    state === 'offline' ? texts.offline : state === 'looking' ? texts.looking : texts.count(count);
  return createPortal(
    <dialog ref={dialog} className="finder" aria-label={texts.label} onClose={closed}>
      <div className="finder__head">
        {sign}
        <input
          type="search"
          role="combobox"
          aria-label={texts.label}
          aria-autocomplete="list"
          aria-expanded={shown.length > 0}
          aria-controls={list}
          aria-activedescendant={active}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={texts.placeholder}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={move}
        />
        <button type="button" className="finder__close" onClick={() => dialog.current?.close()}>
          {texts.close}
        </button>
      </div>
      <div className="finder__body">
        <p className={state === 'offline' ? 'finder__offline' : 'finder__said'} role="status">
          {isEmpty ? '' : said}
        </p>
        <FoundList id={list} shown={shown} at={at} onPoint={setAt} />
        {isEmpty && <WhatIsFound />}
        {state === 'known' && count === 0 && (
          <div className="finder__none">
            <p>{texts.none(answered)}</p>
            <Hint>{texts.noneNote}</Hint>
          </div>
        )}
      </div>
      <p className="finder__keys" aria-hidden="true">
        {texts.keys}
      </p>
    </dialog>,
    document.body,
  );
}

/** A list of what can be searched, shown while nothing is. */
function WhatIsFound() {
  return (
    <div className="finder__what">
      <h2>{texts.what}</h2>
      <ul>
        {texts.kinds.map((kind) => (
          <li key={kind}>{kind}</li>
        ))}
      </ul>
      <p>{texts.accents}</p>
    </div>
  );
}

function addressOf(way: Way): string {
  if ('collection' in way) return formAddress(way.collection, way.id, way.field);
  const field = way.field ? `?${fieldParameter}=${encodeURIComponent(way.field)}` : '';
  return `/admin${way.page}${field}`;
}
