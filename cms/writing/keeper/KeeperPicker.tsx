'use client';

import { FieldDescription, FieldLabel, useAuth, useField } from '@payloadcms/ui';
import type { RelationshipFieldClientProps } from 'payload';
import { present } from '../../../content/present.ts';
import { FieldFault } from '../examine/screens/FieldFault.tsx';
import { useKeepers } from './use-keepers.ts';

const texts = {
  nobody: 'Chưa chọn',
  unknown: 'Một người khác',
  me: 'tôi',
  signed: (office: string) => `Trang ghi người giữ bài là ${office}.`,
};

/** The field of the office that the page names. */
const signature = 'owner';

/** Chooses who looks after a text, by name: most users may not read the list of users. */
export function KeeperPicker({
  field,
  path,
  readOnly,
  signed,
}: RelationshipFieldClientProps & {
  /** True if the page names the office, which goes with whoever is chosen. */
  signed?: boolean;
}) {
  const { value, setValue } = useField<string | { id: string } | null>({ path });
  const { user } = useAuth();
  const keepers = useKeepers();
  const chosen = (typeof value === 'object' ? value?.id : value) ?? '';
  const { value: signedBy, setValue: sign } = useField<string | null>({ path: signature });
  const officeOf = (one: string) => keepers.find(({ id: own }) => own === one)?.office ?? '';
  const choose = (one: string) => {
    setValue(one || null);
    const office = officeOf(one);
    // Somebody else of the same office: what the page says stays.
    if (signed && office && (!signedBy || office !== officeOf(chosen))) sign(office);
  };
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
        onChange={(event) => choose(event.target.value)}
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
      {signed && <Signature office={officeOf(chosen)} />}
    </div>
  );
}

/** The signature on the page, instead of the person's name. */
function Signature({ office }: { office: string }) {
  const { value } = useField<string | null>({ path: signature });
  const shown = value || office;
  return (
    <>
      {shown && <p className="keeper__signed">{texts.signed(shown)}</p>}
      <FieldFault path={signature} />
    </>
  );
}
