'use client';

import { FieldDescription, FieldLabel, useAuth, useField } from '@payloadcms/ui';
import type { RelationshipFieldClientProps } from 'payload';
import { present } from '../../../content/present.ts';
import { FieldFault } from '../writing/FieldFault.tsx';
import { useKeepers } from './use-keepers.ts';
import './keeper.css';

const texts = {
  nobody: 'Chưa chọn',
  unknown: 'Một người khác',
  me: 'tôi',
  signed: 'Trang ghi người giữ bài là',
  unsigned: 'Không ghi',
};

/** The field of the name that the page gives. */
const signature = 'owner';

/** Chooses who looks after a text, by name: most users may not read the list of users. */
export function KeeperPicker({
  field,
  path,
  readOnly,
  signed,
}: RelationshipFieldClientProps & {
  /** Whether the page names somebody, who is written here, too. */
  signed?: boolean;
}) {
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
      {signed && <Signature readOnly={readOnly === true} />}
    </div>
  );
}

/** The name that the page gives: often an office, seldom the one who is reminded. */
function Signature({ readOnly }: { readOnly: boolean }) {
  const { value, setValue } = useField<string | null>({ path: signature });
  return (
    <>
      <label className="keeper__signed" htmlFor={`field-${signature}`}>
        {texts.signed}
      </label>
      <input
        id={`field-${signature}`}
        type="text"
        value={value ?? ''}
        placeholder={texts.unsigned}
        disabled={readOnly}
        onChange={(event) => setValue(event.target.value)}
      />
      <FieldFault path={signature} />
    </>
  );
}
