import { useEffect, useState } from 'react';
import type { KioskContent, KioskPlaces } from '../../content/kiosk.ts';
import { telexDraft } from '../../content/text/telex.ts';
import type { TitleHit, TitleSearch } from '../../search/title-search.ts';
import { readTitleSearch } from '../device/title-search.ts';
import { VietnameseKeyboard } from '../keyboard/keyboard.tsx';
import { useMissedSearch } from '../counts/use-missed-search.ts';
import { Icon } from '../parts/icon.tsx';
import type { Screen } from '../session/session.ts';
import { words } from '../words.ts';
import { screenOf } from './screen-of.ts';

interface SearchProps {
  /** Telex keys as they were pressed. */
  typed: string;
  onKey(key: string): void;
  content: KioskContent;
  places: KioskPlaces;
  go(to: Screen): void;
  onLink(url: string, label: string): void;
  onMiss(typed: string): void;
}

/** How many suggestions stand above the keyboard. */
const hitsShown = 6;

/** Suggestions as one types, without a network; what the kiosk cannot show becomes a QR. */
export function Search({ typed, onKey, content, places, go, onLink, onMiss }: SearchProps) {
  const search = useTitleSearch();
  const shown = telexDraft(typed);
  const hits = search && shown.trim() !== '' ? search(shown).slice(0, hitsShown) : [];
  useMissedSearch(shown, search && hits.length > 0, onMiss);
  const open = ({ address, title }: TitleHit) => {
    const screen = screenOf(address, content, places);
    if (screen) go(screen);
    else onLink(content.siteUrl + address, title);
  };
  return (
    <main className="stage look">
      <div className="typed">
        <Icon name="search" />
        <output aria-label={words.search.title}>
          {shown || <span className="is-empty">{words.search.placeholder}</span>}
          <span className="caret" />
        </output>
      </div>
      <ul className="hits" aria-label={words.search.results} aria-live="polite">
        {hits.map((hit) => (
          <li key={hit.address}>
            <button type="button" onClick={() => open(hit)}>
              <Icon name={iconOf(hit)} />
              <span>
                <b>{hit.title}</b>
                {hit.hint && <small>{hit.hint}</small>}
              </span>
            </button>
          </li>
        ))}
        {hits.length === 0 && (
          <li className="lead">{shown.trim() === '' ? words.search.start : words.search.empty}</li>
        )}
      </ul>
      <VietnameseKeyboard onKey={onKey} />
    </main>
  );
}

function useTitleSearch(): TitleSearch | undefined {
  const [search, setSearch] = useState<{ run: TitleSearch }>();
  useEffect(() => {
    readTitleSearch().then(
      (run) => setSearch({ run }),
      () => undefined,
    );
  }, []);
  return search?.run;
}

function iconOf({ kind }: TitleHit): string {
  switch (kind) {
    case 'commune':
    case 'hamlet':
    case 'former-unit':
      return 'map-pin';
    case 'hotline':
      return 'phone';
    case 'app':
      return 'apps';
    default:
      return 'file-text';
  }
}
