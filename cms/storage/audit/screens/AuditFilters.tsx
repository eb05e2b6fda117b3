import { deedGroups, type DeedGroup, deeds, deedsOf } from '../deeds.ts';
import type { AuditFilter } from '../filter.ts';
import { DayInput } from '../../../base/screens/day-input/DayInput.tsx';
import { auditPath } from './addresses.ts';
import { texts } from './texts.ts';
import { Button, Hint } from '../../../base/screens/kit/kit.tsx';

interface AuditFiltersProps {
  filter: AuditFilter;
  people: { id: string; name: string }[];
}

/**
 * Filters: a plain form and a plain link, so that each answer has an address. Payload's lists put
 * the question of before back into an address that is changed without loading the page.
 */
export function AuditFilters({ filter, people }: AuditFiltersProps) {
  const isFiltered = Object.values(filter).some((value) => value !== '');
  return (
    <form className="audit__filters" method="get" action={auditPath} aria-label={texts.filter}>
      <label>
        <span>{texts.who}</span>
        <select name="ai" defaultValue={filter.ai}>
          <option value="">{texts.anybody}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{texts.deed}</span>
        <select name="viec" defaultValue={filter.viec}>
          <option value="">{texts.anything}</option>
          {(Object.keys(deedGroups) as DeedGroup[]).map((group) => (
            <optgroup key={group} label={deedGroups[group]}>
              <option value={group}>{texts.allOf(deedGroups[group])}</option>
              {deedsOf(group).map((deed) => (
                <option key={deed} value={deed}>
                  {deeds[deed].label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        <span>{texts.from}</span>
        <DayInput name="tu" value={filter.tu} />
      </label>
      <label>
        <span>{texts.to}</span>
        <DayInput name="den" value={filter.den} />
      </label>
      {filter.loai && <input type="hidden" name="loai" value={filter.loai} />}
      {filter.muc && <input type="hidden" name="muc" value={filter.muc} />}
      <div className="audit__buttons">
        <Button type="submit">{texts.show}</Button>
        {isFiltered && <a href={auditPath}>{texts.reset}</a>}
      </div>
      {filter.muc && <Hint>{texts.ofDocument}</Hint>}
    </form>
  );
}
