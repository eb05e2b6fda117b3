'use client';

import { useState } from 'react';
import { countDifferences } from '../../../writing/differences/difference.ts';
import type { ImportItem, ImportItems, ItemGroup } from '../items.ts';
import type { ImportView } from '../view.ts';
import { ask } from '../../../base/screens/ask/ask.ts';
import { Differences } from '../../../writing/differences/screens/Differences.tsx';
import { formAddress } from '../../../base/screens/form-address/form-address.ts';
import { itemTexts, reasons } from './texts.ts';
import { Button, Hint } from '../../../base/screens/kit/kit.tsx';

/** The documents that wait to be published with an import, with what would change for readers. */
export function WaitingItems({ one: { id, waiting } }: { one: ImportView }) {
  if (waiting.length === 0) return null;
  return (
    <section className="items" aria-labelledby="items">
      <h3 id="items">{itemTexts.title}</h3>
      {waiting.map(({ group, count }) => (
        <Group key={group} of={id} group={group} count={count} />
      ))}
    </section>
  );
}

interface GroupProps {
  of: string;
  group: ItemGroup;
  count: number;
}

/** Documents of one kind, fetched some at a time once somebody looks. */
function Group({ of, group, count }: GroupProps) {
  const [items, setItems] = useState<ImportItem[]>([]);
  const [next, setNext] = useState<number | 'all'>(-1);
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const more = async () => {
    if (next === 'all' || isBusy) return;
    setBusy(true);
    const address = `/api/import/${encodeURIComponent(of)}/items?group=${group}&after=${next}`;
    const answer = await ask<ImportItems>('GET', address);
    setBusy(false);
    setFault(answer.ok ? undefined : answer.message);
    if (!answer.ok) return;
    setItems((known) => [...known, ...answer.body.items]);
    setNext(answer.body.after ?? 'all');
  };
  return (
    <details
      className="items__group"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && items.length === 0) void more();
      }}
    >
      <summary>{itemTexts.group(group, count)}</summary>
      {fault && <p role="alert">{fault}</p>}
      {isBusy && items.length === 0 && <p role="status">{itemTexts.reading}</p>}
      <ul>
        {items.map((item) => (
          <Item key={item.id} item={item} isNew={group.startsWith('new')} />
        ))}
      </ul>
      {next !== 'all' && items.length > 0 && (
        <Button isQuiet disabled={isBusy} onClick={() => void more()}>
          {itemTexts.more(count - items.length)}
        </Button>
      )}
    </details>
  );
}

function Item({
  item: { of, id, title, stays, differences },
  isNew,
}: {
  item: ImportItem;
  isNew: boolean;
}) {
  const count = countDifferences(differences);
  return (
    <li className="items__one">
      <h4>
        <a href={formAddress(of, id)} target="_blank" rel="noreferrer">
          {title}
        </a>
      </h4>
      {stays && <p className="items__stays">{itemTexts.stays(reasons[stays])}</p>}
      {count === 0 && !stays && <Hint>{itemTexts.nothing}</Hint>}
      {count > 0 && (
        <details open={!isNew && count <= 4}>
          <summary>{isNew ? itemTexts.whole(count) : itemTexts.changes(count)}</summary>
          <Differences list={differences} />
        </details>
      )}
    </li>
  );
}
