'use client';

import { Button, useListQuery, usePreferences } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { filterOf, isShown, readFilters, type SavedFilter, withFilter } from './filters.ts';

const texts = {
  label: 'Bộ lọc đã lưu',
  save: 'Lưu bộ lọc này',
  name: 'Tên bộ lọc',
  keep: 'Lưu',
  cancel: 'Thôi',
  forget: (name: string) => `Bỏ bộ lọc “${name}”`,
} as const;

/** Above a list: the filters that one saved, and the way to save what the list shows now. */
export function SavedFilters({ collectionSlug }: { collectionSlug: string }) {
  const { query, refineListData } = useListQuery();
  const { filters, keep } = useFilters(collectionSlug);
  const [isNaming, setNaming] = useState(false);
  const isNew = filterOf(query, '') !== undefined && !filters.some((one) => isShown(query, one));
  if (filters.length === 0 && !isNew) return null;
  const show = ({ where, search, sort }: SavedFilter) =>
    refineListData({ where: where ?? {}, search: search ?? '', page: 1, ...(sort && { sort }) });
  const save = (name: string) => {
    const filter = filterOf(query, name);
    if (filter) keep(withFilter(filters, filter));
    setNaming(false);
  };
  return (
    <section className="saved-filters" aria-label={texts.label}>
      {filters.map((filter) => (
        <span key={filter.name} className="saved-filters__one">
          <button
            type="button"
            aria-pressed={isShown(query, filter)}
            onClick={() => void show(filter)}
          >
            {filter.name}
          </button>
          <button
            type="button"
            aria-label={texts.forget(filter.name)}
            onClick={() => keep(filters.filter(({ name }) => name !== filter.name))}
          >
            ×
          </button>
        </span>
      ))}
      {isNew && !isNaming && (
        <Button margin={false} size="small" buttonStyle="secondary" onClick={() => setNaming(true)}>
          {texts.save}
        </Button>
      )}
      {isNaming && <Naming onName={save} onCancel={() => setNaming(false)} />}
    </section>
  );
}

function Naming({ onName, onCancel }: { onName: (name: string) => void; onCancel: () => void }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  useEffect(() => input.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) onName(name);
  };
  return (
    <form className="saved-filters__naming" onSubmit={submit}>
      <label htmlFor={id}>{texts.name}</label>
      <input
        ref={input}
        id={id}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" margin={false} size="small" disabled={name.trim() === ''}>
        {texts.keep}
      </Button>
      <Button margin={false} size="small" buttonStyle="secondary" onClick={onCancel}>
        {texts.cancel}
      </Button>
    </form>
  );
}

/** One's own filters of a list, kept where Payload keeps its preferences. */
function useFilters(collection: string) {
  const { getPreference, setPreference } = usePreferences();
  const [filters, setFilters] = useState<SavedFilter[]>([]);
  const key = `saved-filters-${collection}`;
  useEffect(() => {
    let isLeft = false;
    void getPreference<unknown>(key).then((kept) => {
      if (!isLeft) setFilters(readFilters(kept));
    });
    return () => {
      isLeft = true;
    };
  }, [getPreference, key]);
  const keep = (next: SavedFilter[]) => {
    setFilters(next);
    void setPreference(key, { filters: next });
  };
  return { filters, keep };
}
