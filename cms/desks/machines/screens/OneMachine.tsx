'use client';

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { MachineView } from '../endpoints.ts';
import { post } from '../../../base/screens/ask/ask.ts';
import { MachineMark } from './MachineMark.tsx';
import { factsOf, texts } from './texts.ts';

/** The volumes that a machine may be told. */
const volumes = [0, 30, 50, 70, 85, 100];

/** They and the one that holds. */
const volumesWith = (held: number | null) =>
  held === null || volumes.includes(held)
    ? volumes
    : [...volumes, held].sort((one, other) => one - other);

interface OneMachineProps {
  desk: string;
  machine: MachineView;
  liveRelease: string | null;
  mayChange: boolean;
  onChange(): Promise<void>;
}

/** A machine of a desk: its name, how it is, and what may be done to it. */
export function OneMachine({ desk, machine, liveRelease, mayChange, onChange }: OneMachineProps) {
  const { openModal } = useModal();
  const [name, setName] = useState<string>();
  const field = useId();
  const modal = `revoke-machine-${machine.id}`;
  const address = `/api/desk-machines/${desk}/${machine.id}`;

  const ask = async (what: string, body: object) => {
    const done = await post(`${address}/${what}`, body);
    if (!done.ok) return void toast.error(done.message);
    if (what === 'revoke') toast.success(texts.revoked);
    if (what === 'tell') toast.success('showKey' in body ? texts.toldKey : texts.toldSoon);
    setName(undefined);
    await onChange();
  };

  return (
    <article className="machine__one" aria-labelledby={`${field}-title`}>
      <h3 id={`${field}-title`}>{machine.name}</h3>
      <p role="status">
        <MachineMark machine={machine.state} />
      </p>
      <dl className="machine__facts">
        {factsOf(machine, liveRelease).map(([fact, value]) => (
          <div key={fact}>
            <dt>{fact}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {name !== undefined && (
        <div className="machine__name">
          <label htmlFor={field}>{texts.name}</label>
          <input
            id={field}
            value={name}
            maxLength={60}
            aria-describedby={`${field}-note`}
            onChange={({ target }) => setName(target.value)}
          />
          <p id={`${field}-note`}>{texts.nameNote}</p>
        </div>
      )}
      {mayChange && (
        <div className="machine__buttons">
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() =>
              name === undefined ? setName(machine.name) : void ask('name', { name })
            }
          >
            {name === undefined ? texts.rename : texts.saveName}
          </Button>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => void ask('tell', { reload: true })}
          >
            {texts.reload}
          </Button>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => void ask('tell', { showKey: true })}
          >
            {texts.showKey}
          </Button>
          <select
            aria-label={`${texts.volume}: ${machine.name}`}
            value={machine.volume ?? ''}
            onChange={({ target: { value } }) =>
              void ask('tell', { volume: value === '' ? null : Number(value) })
            }
          >
            <option value="">{texts.volumeOfDesk}</option>
            {volumesWith(machine.volume).map((volume) => (
              <option key={volume} value={volume}>
                {volume === 0 ? texts.volumeNone : texts.volumeOf(volume)}
              </option>
            ))}
          </select>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => openModal(modal)}
          >
            {texts.revoke}
          </Button>
        </div>
      )}
      <ConfirmationModal
        modalSlug={modal}
        heading={texts.revokeHeading(machine.name)}
        body={texts.revokeBody}
        confirmLabel={texts.revoke}
        onConfirm={() => ask('revoke', {})}
      />
    </article>
  );
}
