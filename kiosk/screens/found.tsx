import { memo, useEffect, useMemo, useState } from 'react';
import type { KioskContent } from '../../content/kiosk/data.ts';
import { joinWords } from '../../content/text/join-words.ts';
import type { TitleHit } from '../../search/rank/title-hit.ts';
import type { TitleSearch } from '../../search/title-search.ts';
import { useMissedSearch } from '../counts/use-missed-search.ts';
import { readTitleSearch } from '../machine/title-search.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { type KioskIcon } from '../parts/icons.ts';
import { Scroller } from '../parts/scroller.tsx';
import type { Screen } from '../session/session.ts';
import { words } from '../words.ts';
import { findHits } from './found-hits.ts';
import { mainTopics } from './tasks.ts';
import type { Reach } from '../parts/reach.ts';

/** The number of main topics that stand where nothing is typed yet. */
const chipsShown = 8;

/** The properties of the results. */
export interface FoundProps {
  /** The query as displayed. */
  sought: string;
  content: KioskContent;
  reach: Reach;
  go(to: Screen): void;
  onMiss(typed: string): void;
  onHelp(): void;
}

/** The results, each of which opens here. Memoised: renders only for another search. */
export const Found = memo(function Found(props: FoundProps) {
  const { sought, content, reach, go, onMiss, onHelp } = props;
  const search = useTitleSearch();
  const asked = sought.trim() !== '';
  const found = useMemo(
    () => (search && asked ? findHits(search, sought) : undefined),
    [search, sought, asked],
  );
  useMissedSearch(sought, found && found.tone === 'sure', onMiss);
  const open = ({ address, title }: TitleHit) => reach.open(address, title);
  return (
    <Scroller top={sought}>
      <div aria-live="polite">
        {!asked && (
          <>
            <p className="lead">{words.search.start}</p>
            <ul className="chips" aria-label={words.search.topics}>
              {mainTopics(content)
                .slice(0, chipsShown)
                .map(({ id, name }) => (
                  <li key={id}>
                    <button type="button" onClick={() => go({ name: 'tasks', topic: id })}>
                      {name}
                    </button>
                  </li>
                ))}
            </ul>
          </>
        )}
        {found?.tone === 'sure' && (
          <Hits label={words.search.results} hits={found.hits} onOpen={open} />
        )}
        {found && found.tone !== 'sure' && (
          <div className="none">
            {found.tone === 'none' && <p className="lead">{words.search.none(sought.trim())}</p>}
            {found.hits.length > 0 && (
              <>
                <h2>{found.tone === 'none' ? words.search.near : words.search.maybe}</h2>
                <Hits label={words.search.results} hits={found.hits} onOpen={open} />
              </>
            )}
            <Button quiet icon="hand-stop" onPress={onHelp}>
              {words.search.ask}
            </Button>
            {found.tone === 'none' && (
              <Button
                quiet
                icon="external-link"
                onPress={() => reach.open(content.portal, words.search.portal)}
              >
                {words.search.portal}
              </Button>
            )}
          </div>
        )}
      </div>
    </Scroller>
  );
});

interface HitsProps {
  label: string;
  hits: TitleHit[];
  onOpen(hit: TitleHit): void;
}

function Hits({ label, hits, onOpen }: HitsProps) {
  return (
    <ul className="hits" aria-label={label}>
      {hits.map((hit) => (
        <li key={hit.address}>
          <button type="button" data-kind={hit.kind} onClick={() => onOpen(hit)}>
            <Icon name={iconOf(hit)} />
            <span>
              <b>{joinWords(hit.title)}</b>
              {hit.hint && <small>{hit.hint}</small>}
            </span>
          </button>
        </li>
      ))}
    </ul>
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

function iconOf({ kind }: TitleHit): KioskIcon {
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
