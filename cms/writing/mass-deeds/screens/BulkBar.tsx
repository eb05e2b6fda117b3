'use client';

import { Button, useAuth, useConfig, useListQuery, useSelection } from '@payloadcms/ui';
import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import type { CollectionSlug } from 'payload';
import { useState } from 'react';
import { formAddress } from '../../../base/screens/form-address/form-address.ts';
import type { Done } from '../../workflow/many.ts';
import {
  type BulkOrder,
  type BulkWay,
  bulkWaysOf,
  type DirectWay,
  doWithAll,
  isMove,
} from './bulk.ts';
import { BulkDialog } from './BulkDialog.tsx';
import { DeedProgress } from './DeedProgress.tsx';
import { LastDeed } from './LastDeed.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { TakeOffDialog } from './TakeOffDialog.tsx';
import { bulkTexts as texts, bulkWords } from './bulk-texts.ts';

/** Above the table of a list: what the user may do with all that is chosen, and what became of each. */
export function BulkBar({ collectionSlug }: { collectionSlug: string }) {
  const { user, permissions } = useAuth();
  const { getEntityConfig } = useConfig();
  const { selectedIDs, toggleAll } = useSelection();
  const { refineListData, query } = useListQuery();
  const router = useRouter();
  const isTrash = usePathname().endsWith('/trash');
  const [asking, setAsking] = useState<BulkWay>();
  const [busyWith, setBusyWith] = useState(0);
  const [done, setDone] = useState<Done[]>();
  const [deed, setDeed] = useState<string>();
  const ids = selectedIDs.map(String);
  const hasWorkflow = Boolean(getEntityConfig({ collectionSlug })?.versions?.drafts);
  const ways = bulkWaysOf(user, {
    isTrash,
    hasWorkflow,
    writes: Boolean(permissions?.collections?.[collectionSlug]?.update),
  });

  const refresh = async () => {
    await refineListData({ ...query });
    router.refresh();
  };
  const perform = async (way: DirectWay, order: BulkOrder) => {
    setAsking(undefined);
    setBusyWith(ids.length);
    const all = await doWithAll(way, { collection: collectionSlug, ids }, order);
    setDone(all);
    setBusyWith(0);
    toggleAll();
    void refresh();
    return all.every(({ refused }) => !refused);
  };
  const begun = (id: string) => {
    setAsking(undefined);
    setDone(undefined);
    setDeed(id);
    toggleAll();
  };
  if (ways.length === 0) return <span className="no-bulk" hidden />;
  return (
    <>
      {done && <Outcome of={collectionSlug} done={done} onClose={() => setDone(undefined)} />}
      {deed && (
        <div className="bulk-outcome">
          <DeedProgress key={deed} id={deed} onRest={() => void refresh()} />
          <Button
            margin={false}
            size="small"
            buttonStyle="secondary"
            onClick={() => setDeed(undefined)}
          >
            {texts.close}
          </Button>
        </div>
      )}
      {!deed && ways.some(isMove) && <LastDeed of={collectionSlug} />}
      {busyWith > 0 && <p role="status">{texts.busy(busyWith)}</p>}
      {ids.length > 0 && busyWith === 0 && (
        <section className="bulk-bar" aria-label={texts.label} data-scrolls>
          <strong>{texts.chosen(ids.length)}</strong>
          {ways.map((way) => (
            <Button
              key={way}
              margin={false}
              size="small"
              buttonStyle="secondary"
              onClick={() => setAsking(way)}
            >
              {bulkWords[way]}
            </Button>
          ))}
          <button type="button" className="link-button" onClick={() => toggleAll()}>
            {texts.none}
          </button>
        </section>
      )}
      {asking === 'unpublish' && (
        <TakeOffDialog
          of={collectionSlug}
          ids={ids}
          onBegun={begun}
          onCancel={() => setAsking(undefined)}
        />
      )}
      {asking && isMove(asking) && (
        <MoveDialog
          kind={asking}
          of={collectionSlug}
          ids={ids}
          hasWorkflow={hasWorkflow}
          onBegun={begun}
          onCancel={() => setAsking(undefined)}
        />
      )}
      {asking && asking !== 'unpublish' && !isMove(asking) && (
        <BulkDialog
          of={collectionSlug}
          way={asking}
          count={ids.length}
          onDone={(order) => perform(asking, order)}
          onCancel={() => setAsking(undefined)}
        />
      )}
    </>
  );
}

interface OutcomeProps {
  of: string;
  done: Done[];
  onClose: () => void;
}

function Outcome({ of, done, onClose }: OutcomeProps) {
  const refused = done.filter((one) => one.refused);
  return (
    <div className={`bulk-outcome ${refused.length > 0 ? 'has-refused' : ''}`} role="status">
      <p>
        {refused.length === 0
          ? texts.all
          : texts.some(done.length - refused.length, refused.length)}
      </p>
      <ul>
        {done.map(({ id, title, refused: why }) => (
          <li key={id}>
            {why ? '✕' : '✓'}{' '}
            <Link href={formAddress(of as CollectionSlug, id)}>{title || texts.untitled}</Link>
            {why && `: ${why}`}
          </li>
        ))}
      </ul>
      <Button margin={false} size="small" buttonStyle="secondary" onClick={onClose}>
        {texts.close}
      </Button>
    </div>
  );
}
