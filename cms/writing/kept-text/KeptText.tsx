'use client';

import {
  toast,
  useAuth,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
} from '@payloadcms/ui';
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { writesForProvince } from '../../base/access/abilities.ts';
import { look } from '../../base/screens/ask/ask.ts';
import { noteOpened } from '../../base/screens/posts/saves.ts';
import { askToSignIn, onSession, sessionNow } from '../../base/screens/posts/session-store.ts';
import { useSaveDraft } from '../workflow/screens/SaveButton.tsx';
import { AsksToLeave } from './AsksToLeave.tsx';
import { withoutSecrets } from './changed-values.ts';
import { Comparison, type Compared } from './Comparison.tsx';
import type { Kept } from '../../base/screens/kept-text/store.ts';
import { texts } from './texts.ts';
import { useKeptCopy } from './useKeptCopy.ts';
import { useOthers, useSince } from './useOthers.ts';

type Values = Record<string, unknown>;

/**
 * In every form, below its bar: keeps what is not saved and offers it back, says who else writes the
 * same, and asks before one leaves.
 */
export function KeptText() {
  const { collectionSlug, globalSlug, id, docConfig, isTrashed, ...info } = useDocumentInfo();
  const { user } = useAuth();
  const form = useForm();
  const modified = useFormModified();
  const isPage = useEditDepth() === 1;
  const saveDraft = useSaveDraft();
  const { ended, isAsked } = useSyncExternalStore(onSession, sessionNow, sessionNow);
  const [compared, setCompared] = useState<Compared>();

  const isSaved = Boolean(id) || Boolean(globalSlug);
  const slug = globalSlug ?? collectionSlug ?? '';
  const of = globalSlug ? `globals/${slug}` : `${slug}/${id ?? 'new'}`;
  const isOn = !isTrashed && !(docConfig && 'auth' in docConfig && docConfig.auth);
  const copy = useKeptCopy({ of, savedAt: isSaved ? of : slug, isOn });
  const others = useOthers(of, isSaved);
  const [offer] = copy.offers;
  const since = useSince(of, offer?.base, info.data?.['updatedAt'] as string | undefined);

  const readSaved = async () => {
    const saved = await look<Values>(`/api/${of}?draft=true&depth=0`);
    if (!saved) toast.error(texts.noAnswer);
    return saved;
  };
  const compareWithSaved = () =>
    setCompared({
      names: [texts.saved, texts.mine],
      read: async () => [
        withoutSecrets((await readSaved()) ?? {}),
        withoutSecrets(form.getData() as Values),
      ],
    });
  const compareWithKept = ({ values }: Kept) =>
    setCompared({
      names: [texts.inForm, texts.mine],
      read: () => {
        const now = form.getData() as Values;
        return Promise.resolve([now, { ...now, ...values }]);
      },
    });
  const takeBack = async (kept: Kept) => {
    await copy.takeBack(kept);
    toast.success(withFile(texts.takenBack, kept));
  };
  const takeOver = async () => {
    if (!user) return;
    await info.updateDocumentEditor(id as string, slug, user);
    // Payload says nothing of a refusal.
    if (!(await others.release())) return toast.error(texts.notTookOver);
    toast.success(texts.tookOver);
  };
  const saveMine = (at: string) => {
    noteOpened(of, at);
    const hasDrafts = collectionSlug && docConfig?.versions && docConfig.versions.drafts;
    if (hasDrafts) void saveDraft();
    else void form.submit();
  };
  const takeTheirs = async () => {
    const saved = await readSaved();
    if (!saved) return;
    if (!(await copy.takeTheirs(saved))) return toast.error(texts.notAside);
    others.settle();
    toast.success(texts.tookTheirs);
  };

  return (
    <BelowBar>
      {ended && !isAsked && (
        <Notice
          isUrgent
          says={texts.ended}
          ways={[{ name: texts.signIn, isMain: true, go: askToSignIn }]}
        />
      )}
      {others.late && (
        <Notice
          isUrgent
          comesIntoView
          says={`${texts.late(others.late)} ${texts.lateNote}`}
          ways={[
            { name: texts.compare, isMain: true, go: compareWithSaved },
            { name: texts.saveMine, go: () => saveMine(others.late?.at ?? '') },
            { name: texts.takeTheirs, go: () => void takeTheirs() },
          ]}
        />
      )}
      {others.holder && !others.late && (
        <Notice
          isUrgent
          says={`${texts.takenOver(others.holder.name, others.holder.at)} ${texts.takenOverNote}`}
          ways={[
            { name: texts.compare, isMain: true, go: compareWithSaved },
            ...(writesForProvince(user)
              ? [{ name: texts.takeOver, go: () => void takeOver() }]
              : []),
          ]}
        />
      )}
      {offer && (
        <Notice
          says={[
            withFile(isSaved ? texts.found(offer.at) : texts.foundNew(offer.at), offer),
            since ? texts.since(since) : '',
          ].join(' ')}
          ways={[
            { name: texts.takeBack, isMain: true, go: () => void takeBack(offer) },
            { name: texts.compare, go: () => compareWithKept(offer) },
            { name: texts.drop, go: () => copy.drop(offer) },
          ]}
        />
      )}
      {copy.isInOtherTab && <Notice says={texts.otherTab} ways={[]} />}
      {copy.unkept && modified && <Notice says={texts[copy.unkept]} ways={[]} />}
      {compared && <Comparison {...compared} onClose={() => setCompared(undefined)} />}
      {isPage && modified && <AsksToLeave isKept={copy.isKept} hasFile={copy.hasFile} />}
    </BelowBar>
  );
}

/** Says that a file has to be chosen anew. */
const withFile = (sentence: string, { hadFile }: Kept): string =>
  hadFile ? `${sentence} ${texts.files}` : sentence;

interface NoticeProps {
  says: string;
  isUrgent?: boolean;
  /** Answers what was just pressed: wherever one is in the form, it is seen. */
  comesIntoView?: boolean;
  ways: { name: string; isMain?: boolean; go: () => void }[];
}

function Notice({ says, isUrgent = false, comesIntoView = false, ways }: NoticeProps) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (comesIntoView) notice.current?.scrollIntoView({ block: 'nearest' });
  }, [comesIntoView, says]);
  return (
    <div
      ref={notice}
      className={`kept-text__notice ${isUrgent ? 'is-urgent' : ''}`}
      role={isUrgent ? 'alert' : 'status'}
    >
      <p>{says}</p>
      {ways.length > 0 && (
        <div className="kept-text__ways">
          {ways.map(({ name, isMain = false, go }) => (
            <button
              key={name}
              type="button"
              className={isMain ? 'kept-text__main' : 'kept-text__way'}
              onClick={go}
            >
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** A place that is seen whatever is scrolled, over the whole width below the buttons of a form. */
function BelowBar({ children }: { children: ReactNode }) {
  const anchor = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<HTMLElement>();
  useEffect(() => {
    const made = document.createElement('section');
    made.className = 'kept-text';
    made.setAttribute('aria-label', texts.label);
    anchor.current?.closest('form')?.querySelector('.doc-controls')?.append(made);
    const show = () => setPlace(made);
    show();
    return () => made.remove();
  }, []);
  return (
    <>
      <span ref={anchor} hidden />
      {place && createPortal(children, place)}
    </>
  );
}
