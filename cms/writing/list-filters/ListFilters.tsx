'use client';

import { useAuth, useConfig, useListQuery } from '@payloadcms/ui';
import { flattenTopLevelFields } from 'payload/shared';
import { type ReactNode, useId } from 'react';
import { may } from '../../base/access/abilities.ts';
import { stageNames, stages } from '../workflow/stage.ts';
import { useKeepers } from '../keeper/use-keepers.ts';
import { chosenIn, withChosen } from './conditions.ts';
import { useDocuments } from './use-documents.ts';

const texts = {
  stage: 'Tình trạng',
  topic: 'Chủ đề',
  commune: 'Xã, phường',
  keeper: 'Người phụ trách',
  all: 'Tất cả',
};

const stageOptions = stages.map((value) => ({ value, label: stageNames[value] }));

/**
 * Above a list: where its documents stand, what they are about, whose they are and who looks after
 * them, as filters of one tap. An official sees one commune alone, with nothing to choose.
 */
export function ListFilters({ collectionSlug }: { collectionSlug: string }) {
  const { getEntityConfig } = useConfig();
  const { user } = useAuth();
  const fields = flattenTopLevelFields(getEntityConfig({ collectionSlug })?.fields ?? []);
  const has = (name: string) => fields.some((field) => 'name' in field && field.name === name);
  return (
    <FilterRow>
      <Filter field="stage" label={texts.stage} options={stageOptions} />
      {has('topic') && <DocumentFilter field="topic" collection="topics" />}
      {has('commune') && may(user, 'readProvince') && (
        <DocumentFilter field="commune" collection="communes" />
      )}
      {has('keeper') && <KeeperFilter field="keeper" />}
    </FilterRow>
  );
}

/** Filters beside each other, above a list. */
export function FilterRow({ children }: { children: ReactNode }) {
  return <div className="list-filters">{children}</div>;
}

/** Filters by somebody who works here. */
export function KeeperFilter({ field }: { field: string }) {
  const keepers = useKeepers().map(({ id, name }) => ({ value: id, label: name }));
  if (keepers.length === 0) return null;
  return <Filter field={field} label={texts.keeper} options={keepers} />;
}

interface DocumentFilterProps {
  field: 'topic' | 'commune';
  collection: 'topics' | 'communes';
}

function DocumentFilter({ field, collection }: DocumentFilterProps) {
  const options = useDocuments(collection);
  return <Filter field={field} label={texts[field]} options={options} />;
}

interface FilterProps {
  field: string;
  label: string;
  options: { value: string; label: string }[];
}

/** Filters by one value of a field. */
export function Filter({ field, label, options }: FilterProps) {
  const { query, refineListData } = useListQuery();
  const id = useId();
  const choose = (value: string) =>
    refineListData({ where: withChosen(query.where, field, value), page: 1 });
  return (
    <div className="list-filters__one">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosenIn(query.where, field)}
        onChange={(event) => void choose(event.target.value)}
      >
        <option value="">{texts.all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
