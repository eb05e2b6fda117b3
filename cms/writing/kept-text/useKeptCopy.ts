'use client';

import {
  useDocumentInfo,
  useEffectEvent,
  useForm,
  useFormFields,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { onSave } from '../../base/screens/posts/saves.ts';
import { onSession, sessionNow } from '../../base/screens/posts/session-store.ts';
import { changedValues, holdsFile } from './changed-values.ts';
import { isAlive, livingForms } from './living-forms.ts';
import {
  findKept,
  forget,
  keep,
  readyToKeep,
  type Kept,
  type Unkept,
} from '../../base/screens/kept-text/store.ts';

/** Milliseconds after a change until it is kept: what a crash takes at most. */
const pause = 1000;

/** A form by what it edits. */
export interface Place {
  /** `<collection>/<id>`, `<collection>/new`, `globals/<slug>`. */
  of: string;
  /** The address where it is saved, behind `/api/`. */
  savedAt: string;
  /** True if text of it may be kept in the browser. */
  isOn: boolean;
}

type Values = Record<string, unknown>;

/** One of a browser; `randomUUID` is missing without https. */
const newId = () => Math.random().toString(36).slice(2);

/** Keeps what is written in a form and not saved, and finds what was kept before. */
export function useKeptCopy({ of, savedAt, isOn }: Place) {
  const form = useForm();
  const fields = useFormFields(([all]) => all);
  const modified = useFormModified();
  const processing = useFormProcessing();
  const { data, setData } = useDocumentInfo();
  const { account, ended } = useSyncExternalStore(onSession, sessionNow, sessionNow);
  const [own] = useState(newId);
  const [offers, setOffers] = useState<Kept[]>([]);
  const [isInOtherTab, setInOtherTab] = useState(false);
  const [unkept, setUnkept] = useState<Unkept>();
  const [hasFile, setHasFile] = useState(false);
  /** The values of the form when nothing in it was changed. */
  const before = useRef<Values>(undefined);
  const state = useRef({ isSaving: false, hasFailed: false, isReplacing: false, isDone: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const user = isOn ? account?.id : undefined;
  const base = data?.['updatedAt'] as string | undefined;

  useEffect(() => {
    state.current.isSaving = processing;
    const { hasFailed, isReplacing } = state.current;
    if (!modified && !processing && !hasFailed && !isReplacing) before.current = form.getData();
  }, [fields, form, modified, processing]);

  // Who logged out is forgotten; whose time ran out is not.
  const isForgotten = ended !== undefined && ended.why !== 'time';
  const written = (values: Values, hadFile: boolean, as = own): Kept => ({
    of,
    form: as,
    at: Date.now(),
    values,
    ...(base && { base }),
    ...(hadFile && { hadFile }),
  });
  const write = useEffectEvent(async () => {
    if (!user || isForgotten || !before.current || state.current.isDone) return;
    void readyToKeep(user);
    const now = form.getData() as Values;
    const values = changedValues(before.current, now);
    setHasFile(holdsFile(now));
    if (Object.keys(values).length === 0) return forget(user, { of, form: own });
    setUnkept(await keep(user, written(values, holdsFile(now))));
    if (state.current.isDone) forget(user, { of, form: own });
  });
  const writeNow = useEffectEvent(() => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    void write();
  });

  useEffect(() => {
    timer.current ??= setTimeout(writeNow, pause);
  }, [ended, fields, modified, processing]);
  const writeAgain = useEffectEvent(() => void write());
  useEffect(() => {
    const onOnline = () => writeAgain();
    window.addEventListener('online', onOnline);
    return () => window.removeEventListener('online', onOnline);
  }, []);
  useEffect(() => {
    window.addEventListener('pagehide', writeNow);
    return () => {
      window.removeEventListener('pagehide', writeNow);
      writeNow();
    };
  }, []);

  const hear = useEffectEvent((saved: string, is: string) => {
    if (saved !== savedAt || !state.current.isSaving) return;
    state.current.hasFailed = is !== 'saved';
    if (is === 'failed') return void setTimeout(() => form.setModified(true));
    if (is !== 'saved') return;
    state.current.isDone = of.endsWith('/new');
    if (user) forget(user, { of, form: own });
  });
  useEffect(() => onSave((saved, { is }) => hear(saved, is)), []);

  const holdsText = useEffectEvent(() => modified);
  useEffect(() => isAlive(of, own, holdsText), [of, own]);

  useEffect(() => {
    if (!user) return;
    let hasLeft = false;
    const find = async () => {
      const kept = (await findKept(user, of)).filter(({ form: other }) => other !== own);
      const living = kept.length > 0 ? await livingForms(of) : new Set<string>();
      if (hasLeft) return;
      setInOtherTab(living.size > 0 && !of.endsWith('/new'));
      setOffers(kept.filter(({ form: other }) => !living.has(other)));
    };
    void find();
    return () => {
      hasLeft = true;
    };
  }, [of, own, user]);

  const drop = (kept: Kept) => {
    if (user) forget(user, kept);
    setOffers((all) => all.filter((one) => one !== kept));
  };

  /** Puts other values into the form. */
  const replace = async (values: Values, isModified: boolean) => {
    state.current.isReplacing = true;
    await form.reset(values);
    state.current.isReplacing = false;
    form.setModified(isModified);
  };

  return {
    offers,
    isInOtherTab,
    unkept,
    isKept: user !== undefined && !isForgotten && unkept === undefined,
    hasFile,
    drop,
    async takeBack(kept: Kept) {
      await replace({ ...form.getData(), ...kept.values }, true);
      if (user) await keep(user, { ...kept, form: own, at: Date.now(), ...(base && { base }) });
      drop(kept);
    },
    /** Shows what is saved; what stood in the form is offered instead. @returns false if that can't be kept */
    async takeTheirs(saved: Values): Promise<boolean> {
      const now = form.getData() as Values;
      const values = changedValues(before.current ?? {}, now);
      const aside = written(values, holdsFile(now), newId());
      const why = user && (await keep(user, aside));
      if (why) {
        setUnkept(why);
        return false;
      }
      await replace(saved, false);
      setData(saved);
      setOffers((all) => [aside, ...all]);
      return true;
    },
  };
}
