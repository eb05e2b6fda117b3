'use client';

import { look } from '../ask/ask.ts';
import { FieldDescription, FieldLabel, useAuth, useField } from '@payloadcms/ui';
import type { RelationshipFieldClientProps } from 'payload';
import { useEffect, useState } from 'react';
import { present } from '../../../content/present.ts';
import './keeper.css';

interface Keeper {
  id: string;
  name: string;
}

const texts = { nobody: 'Chưa chọn', unknown: 'Một người khác', me: 'tôi' };

/** Chooses who looks after a text, by name: most users may not read the list of users. */
export function KeeperPicker({ field, path, readOnly }: RelationshipFieldClientProps) {
  const { value, setValue } = useField<string | { id: string } | null>({ path });
  const { user } = useAuth();
  const keepers = useKeepers(user as Keeper | null);
  const chosen = (typeof value === 'object' ? value?.id : value) ?? '';
  const isKnown = chosen === '' || keepers.some(({ id }) => id === chosen);
  const id = `field-${path.replaceAll('.', '__')}`;
  return (
    <div className="field-type keeper">
      <FieldLabel path={path} {...present({ label: field.label, required: field.required })} />
      <select
        id={id}
        value={chosen}
        disabled={readOnly}
        aria-describedby={`${id}-said`}
        onChange={(event) => setValue(event.target.value || null)}
      >
        <option value="">{texts.nobody}</option>
        {!isKnown && <option value={chosen}>{texts.unknown}</option>}
        {keepers.map((keeper) => (
          <option key={keeper.id} value={keeper.id}>
            {keeper.id === user?.id ? `${keeper.name} (${texts.me})` : keeper.name}
          </option>
        ))}
      </select>
      <div id={`${id}-said`}>
        <FieldDescription path={path} {...present({ description: field.admin?.description })} />
      </div>
    </div>
  );
}

/** Those who can be chosen; oneself alone until the others are known. */
function useKeepers(me: Keeper | null): Keeper[] {
  const [keepers, setKeepers] = useState<Keeper[]>(me ? [{ id: me.id, name: me.name }] : []);
  useEffect(() => {
    const leaving = new AbortController();
    void look<{ keepers: Keeper[] }>('/api/keepers', leaving.signal).then(
      (found) => found && setKeepers(found.keepers),
    );
    return () => leaving.abort();
  }, []);
  return keepers;
}
