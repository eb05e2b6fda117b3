'use client';

import { FieldDescription, FieldLabel, useAuth, useField } from '@payloadcms/ui';
import type { RelationshipFieldClientProps } from 'payload';
import { present } from '../../../content/present.ts';
import { useKeepers } from './use-keepers.ts';
import './keeper.css';

const texts = { nobody: 'Chưa chọn', unknown: 'Một người khác', me: 'tôi' };

/** Chooses who looks after a text, by name: most users may not read the list of users. */
export function KeeperPicker({ field, path, readOnly }: RelationshipFieldClientProps) {
  const { value, setValue } = useField<string | { id: string } | null>({ path });
  const { user } = useAuth();
  const keepers = useKeepers();
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
