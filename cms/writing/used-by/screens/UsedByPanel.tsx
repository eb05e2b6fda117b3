'use client';

import { Button, useDocumentInfo, useListDrawer } from '@payloadcms/ui';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { UsedByView } from '../endpoints.ts';
import type { Use } from '../../../safeguards/removal/used-by.ts';
import { look } from '../../../base/screens/ask/ask.ts';
import { DeedProgress } from '../../mass-deeds/screens/DeedProgress.tsx';
import { ReplaceDialog } from './ReplaceDialog.tsx';
import { stateOf, texts } from './texts.ts';

/** Beside the form: what uses the document, and how another one takes its place. */
export function UsedByPanel() {
  const { collectionSlug, id } = useDocumentInfo();
  return collectionSlug && id ? (
    <Panel key={id} collection={collectionSlug} id={String(id)} />
  ) : null;
}

function Panel({ collection, id }: { collection: string; id: string }) {
  const address = `/api/used-by/${collection}/${id}`;
  const [view, setView] = useState<UsedByView | 'failed'>();
  const [deed, setDeed] = useState<string>();
  const begun = useRef<HTMLDivElement>(null);
  // The list above it is gone by now: what was done is where one looks.
  useEffect(() => begun.current?.focus(), [deed]);
  const open = async () => setView((await look<UsedByView>(address)) ?? 'failed');
  return (
    <details
      className="side-part used-by"
      onToggle={({ currentTarget }) => currentTarget.open && void open()}
    >
      <summary>{texts.heading}</summary>
      <div aria-live="polite">
        {view === undefined && <p>{texts.looking}</p>}
        {view === 'failed' && <p>{texts.failed}</p>}
        {typeof view === 'object' && (
          <>
            {deed && (
              <div ref={begun} className="used-by__deed" tabIndex={-1}>
                <DeedProgress key={deed} id={deed} onRest={() => void open()} />
              </div>
            )}
            <p>{view.uses.length === 0 ? texts.none : texts.count(view.uses.length)}</p>
            <ul>
              {view.uses.map((use) => (
                <li key={`${use.collection}/${use.id}`}>
                  <Link href={hrefOf(use)}>{use.title}</Link> ({use.kind.toLowerCase()},{' '}
                  {stateOf(use)})
                </li>
              ))}
            </ul>
            {view.mayReplace && view.uses.length > 0 && (
              <Replace
                address={address}
                collection={collection}
                id={id}
                onDone={(begun) => {
                  setDeed(begun);
                  void open();
                }}
              />
            )}
          </>
        )}
      </div>
    </details>
  );
}

interface ReplaceProps {
  /** The address of the document's uses. */
  address: string;
  collection: string;
  id: string;
  /** Called with the id of the deed. */
  onDone: (deed: string) => void;
}

function Replace({ address, collection, id, onDone }: ReplaceProps) {
  const { hasPublishedDoc } = useDocumentInfo();
  const [takeOff, setTakeOff] = useState(false);
  const [chosen, setChosen] = useState<{ id: string; title: string }>();
  const router = useRouter();
  // Payload makes the drawer anew, and so empty, whenever the filter is another object.
  const filterOptions = useMemo(
    () => ({ [collection]: { id: { not_equals: id } } }),
    [collection, id],
  );
  const [ListDrawer, , { openDrawer, closeDrawer }] = useListDrawer({
    collectionSlugs: [collection as never],
    filterOptions,
  });
  const done = (deed: string) => {
    setChosen(undefined);
    onDone(deed);
    router.refresh();
  };
  return (
    <div className="used-by__replace">
      <p>{texts.replaceHelp}</p>
      {hasPublishedDoc && (
        <label>
          <input
            type="checkbox"
            checked={takeOff}
            onChange={(event) => setTakeOff(event.target.checked)}
          />
          <span>{texts.takeOff}</span>
        </label>
      )}
      <Button margin={false} size="small" buttonStyle="secondary" onClick={openDrawer}>
        {texts.replace}
      </Button>
      <ListDrawer
        allowCreate={false}
        enableRowSelections={false}
        onSelect={({ doc, docID }) => {
          closeDrawer();
          setChosen({ id: docID, title: titleOf(doc) });
        }}
      />
      {chosen && (
        <ReplaceDialog
          address={address}
          by={chosen.id}
          title={chosen.title}
          takesOff={takeOff && Boolean(hasPublishedDoc)}
          onDone={done}
          onCancel={() => setChosen(undefined)}
        />
      )}
    </div>
  );
}

function titleOf(doc: Record<string, unknown>): string {
  const { title, name, term, alt } = doc;
  return String(title ?? name ?? term ?? alt ?? '');
}

function hrefOf({ collection, id }: Use): string {
  return collection === 'settings'
    ? `/admin/globals/${id}`
    : `/admin/collections/${collection}/${id}`;
}
