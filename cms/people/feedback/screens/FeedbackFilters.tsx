'use client';

import { feedbackKinds, feedbackStates, kindNames, stateNames } from '../kinds.ts';
import { Filter, FilterRow, KeeperFilter } from '../../../writing/list-filters/ListFilters.tsx';
import { texts } from './texts.ts';

const kinds = feedbackKinds
  .filter((kind) => kind !== 'helped')
  .map((value) => ({ value, label: kindNames[value] }));
const states = feedbackStates.map((value) => ({ value, label: stateNames[value] }));

/** Above the inbox: how far somebody has come, what it is about, who has it. */
export function FeedbackFilters() {
  return (
    <FilterRow>
      <Filter field="state" label={texts.state} options={states} />
      <Filter field="kind" label={texts.kind} options={kinds} />
      <KeeperFilter field="owner" />
    </FilterRow>
  );
}
