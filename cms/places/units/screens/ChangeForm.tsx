'use client';

import { useState } from 'react';
import { changeOf, type Deed, type Draft, type Level, newDraft, withPart } from './draft.ts';
import { Choices, TextField, Ticks } from './fields.tsx';
import type { PlacesOf } from './places.ts';
import { deeds, levels, texts } from './texts.ts';
import type { Changing } from './use-units.ts';
import { Button, Hint, Part } from '../../../base/screens/kit/kit.tsx';
import { SelectField } from '../../../base/screens/kit/SelectField.tsx';

interface FormProps {
  places: PlacesOf[];
  today: string;
  basis: string;
  setBasis: (basis: string) => void;
  changing: Changing;
}

/** The properties of every part of the form. */
interface PartProps {
  draft: Draft;
  places: PlacesOf[];
  write: (values: Partial<Draft>) => void;
}

/** One change: what is done, to whom, from when, and by which resolution. */
export function ChangeForm({ places, today, basis, setBasis, changing }: FormProps) {
  const [draft, setDraft] = useState(() => newDraft(today));
  const [missing, setMissing] = useState<string>();
  const write = (values: Partial<Draft>) => {
    setMissing(undefined);
    setDraft({ ...draft, ...values });
  };
  const { deed, level, day } = draft;
  const { move, ...ofBoth } = deeds;
  return (
    <form
      className="units__form"
      onSubmit={(event) => {
        event.preventDefault();
        const change = changeOf(draft);
        if (typeof change === 'string') return setMissing(change);
        if (!basis.trim()) return setMissing(texts.basisMissing);
        changing.look(change, basis);
      }}
    >
      <Part aria-labelledby="deed">
        <h2 id="deed">{texts.deed}</h2>
        <Choices<Level>
          legend={texts.level}
          name="level"
          value={level}
          options={levels}
          onChange={(value) => write({ ...empty, level: value, ...(deed === 'move' && first) })}
        />
        <Choices<Deed>
          legend={texts.deedShort}
          name="deed"
          value={deed}
          options={level === 'hamlet' ? { ...ofBoth, move } : ofBoth}
          onChange={(value) => write({ ...empty, deed: value })}
        />
      </Part>
      <Part aria-labelledby="what">
        <h2 id="what">{texts.what}</h2>
        {level === 'hamlet' ? (
          <OfHamlets draft={draft} places={places} write={write} />
        ) : (
          <OfCommunes draft={draft} places={places} write={write} />
        )}
      </Part>
      <Part aria-labelledby="when">
        <h2 id="when">{texts.when}</h2>
        <TextField
          label={texts.day}
          hint={texts.dayNote}
          isDay
          value={day}
          onChange={(value) => write({ day: value })}
        />
        <TextField label={texts.basis} hint={texts.basisNote} value={basis} onChange={setBasis} />
        <p role="alert" className="units__missing">
          {missing}
        </p>
        <p className="kit-buttons">
          <Button type="submit" disabled={changing.isBusy}>
            {changing.step.at === 'looking' ? texts.looking : texts.look}
          </Button>
        </p>
      </Part>
    </form>
  );
}

/** The values a new deed begins with: nothing of another one is carried along. */
const empty = { hamlets: [], communes: [], into: '', name: '' } satisfies Partial<Draft>;
const first = { deed: 'rename' } satisfies Partial<Draft>;

function OfHamlets({ draft, places, write }: PartProps) {
  const { deed, commune, hamlet, hamlets, toCommune } = draft;
  const own = places.find(({ id }) => id === commune)?.hamlets ?? [];
  return (
    <>
      <CommuneField
        value={commune}
        places={places}
        onChange={(value) => write({ ...empty, commune: value, hamlet: '' })}
      />
      {commune && own.length === 0 && <p className="kit-warning">{texts.noHamlets}</p>}
      {deed === 'merge' && own.length > 0 && (
        <Merged
          legend={texts.mergedHamlets}
          options={own}
          chosen={hamlets}
          onChoose={(value) => write({ hamlets: value })}
          draft={draft}
          write={write}
        />
      )}
      {deed !== 'merge' && own.length > 0 && (
        <SelectField
          label={texts.hamlet}
          empty={texts.chooseHamlet}
          value={hamlet}
          options={own}
          onChange={(value) => write({ hamlet: value })}
        />
      )}
      {deed === 'rename' && <NewName draft={draft} hint={texts.newHamletName} write={write} />}
      {deed === 'split' && <PartNames draft={draft} write={write} />}
      {deed === 'move' && (
        <>
          <SelectField
            label={texts.toCommune}
            empty={texts.chooseCommune}
            value={toCommune}
            options={places.filter(({ id }) => id !== commune)}
            onChange={(value) => write({ toCommune: value })}
          />
          <NewName draft={draft} hint={texts.keepName} write={write} />
        </>
      )}
    </>
  );
}

function OfCommunes({ draft, places, write }: PartProps) {
  const { deed, commune, communes } = draft;
  if (deed === 'merge')
    return (
      <Merged
        legend={texts.mergedCommunes}
        options={places}
        chosen={communes}
        onChoose={(value) => write({ communes: value })}
        draft={draft}
        write={write}
      />
    );
  return (
    <>
      <CommuneField
        value={commune}
        places={places}
        onChange={(value) => {
          const own = places.find(({ id }) => id === value)?.hamlets ?? [];
          write({ commune: value, goesTo: Object.fromEntries(own.map(({ id }) => [id, ''])) });
        }}
      />
      {deed === 'rename' && <NewName draft={draft} hint={texts.newCommuneName} write={write} />}
      {deed === 'split' && commune && <Parts draft={draft} places={places} write={write} />}
    </>
  );
}

interface CommuneProps {
  value: string;
  places: PlacesOf[];
  onChange: (value: string) => void;
}

function CommuneField({ places, ...field }: CommuneProps) {
  return (
    <SelectField label={texts.commune} empty={texts.chooseCommune} options={places} {...field} />
  );
}

interface MergedProps extends Omit<PartProps, 'places'> {
  legend: string;
  options: { id: string; name: string }[];
  chosen: string[];
  onChoose: (chosen: string[]) => void;
}

/** The units that are merged, the one that goes on, and its name. */
function Merged({ legend, options, chosen, onChoose, draft, write }: MergedProps) {
  const { into, name } = draft;
  return (
    <>
      <Ticks legend={legend} options={options} chosen={chosen} onChange={onChoose} />
      <SelectField
        label={texts.into}
        empty={texts.chooseInto}
        value={into}
        options={options.filter(({ id }) => chosen.includes(id))}
        onChange={(value) => write({ into: value })}
      />
      <TextField
        label={texts.nameAfter}
        hint={texts.nameAfterNote}
        value={name}
        onChange={(value) => write({ name: value })}
      />
    </>
  );
}

function NewName({ draft: { name }, hint, write }: Omit<PartProps, 'places'> & { hint: string }) {
  return (
    <TextField
      label={texts.newName}
      hint={hint}
      value={name}
      onChange={(value) => write({ name: value })}
    />
  );
}

function PartNames({ draft: { names }, write }: Omit<PartProps, 'places'>) {
  return (
    <fieldset className="units__parts">
      <legend>{texts.partNames}</legend>
      <Hint>{texts.partNamesNote}</Hint>
      {names.map((name, at) => (
        <TextField
          key={at}
          label={texts.part(at + 1)}
          value={name}
          onChange={(value) => write({ names: names.with(at, value) })}
        />
      ))}
      <Button isQuiet onClick={() => write({ names: [...names, ''] })}>
        {texts.addPart}
      </Button>
    </fieldset>
  );
}

function Parts({ draft, places, write }: PartProps) {
  const { commune, parts, goesTo } = draft;
  const own = places.find(({ id }) => id === commune)?.hamlets ?? [];
  const heirs = parts.map(({ to, name }, at) => ({
    id: String(at),
    name: places.find(({ id }) => id === to)?.name || name || texts.heirShort(at + 1),
  }));
  return (
    <>
      {parts.map((part, at) => {
        const writePart = (values: Partial<typeof part>) =>
          write({ parts: parts.with(at, { ...part, ...values }) });
        return (
          <div key={at} className="units__parts">
            <SelectField
              label={texts.heir(at + 1)}
              empty={texts.newCommune}
              value={part.to}
              options={places.filter(({ id }) => id !== commune)}
              onChange={(to) => writePart({ to })}
            />
            {!part.to && (
              <>
                <TextField
                  label={texts.heirName(at + 1)}
                  hint={texts.newCommuneName}
                  value={part.name}
                  onChange={(name) => writePart({ name })}
                />
                <TextField
                  label={texts.heirCode(at + 1)}
                  value={part.code}
                  onChange={(code) => writePart({ code })}
                />
              </>
            )}
          </div>
        );
      })}
      <p className="kit-buttons">
        <Button isQuiet onClick={() => write(withPart(draft))}>
          {texts.addHeir}
        </Button>
      </p>
      <fieldset className="units__parts">
        <legend>{texts.goesTo}</legend>
        <Hint>{texts.goesToNote}</Hint>
        {own.map(({ id, name }) => (
          <SelectField
            key={id}
            label={name}
            empty={texts.stays}
            value={goesTo[id] ?? ''}
            options={heirs}
            onChange={(value) => write({ goesTo: { ...goesTo, [id]: value } })}
          />
        ))}
      </fieldset>
    </>
  );
}
