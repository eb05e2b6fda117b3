import Link from 'next/link';
import type { CommuneView } from '../commune.ts';
import { readCommune } from '../commune.ts';
import type { Asking } from '../../../base/access/asking.ts';
import { may } from '../../../base/access/abilities.ts';
import { communeTableAddress, printedCommuneAddress } from './addresses.ts';
import { CommuneCards } from './CommuneCards.tsx';
import { HamletList, StrayTeams } from './HamletList.tsx';
import { Icon } from '../../../base/screens/icon/Icon.tsx';
import { TableWays } from './TableWays.tsx';
import { texts } from './texts.ts';
import { Hint } from '../../../base/screens/kit/kit.tsx';

interface PanelProps {
  asking: Asking;
  /** Id of the commune. */
  commune: string;
}

/** All of a commune in one view: what its hamlets lack, its office, desks and notices. */
export async function CommunePanel({ asking, commune: id }: PanelProps) {
  const commune = await readCommune(asking, id);
  if (!commune) return <p>{texts.notFound}</p>;
  const mends = may(asking.user, 'write');
  const open = commune.hamlets.filter(({ lacks }) => lacks.length > 0);
  const complete = commune.hamlets.filter(({ lacks }) => lacks.length === 0);
  return (
    <div className="directory">
      <Summary commune={commune} complete={complete.length} mends={mends} />
      {commune.hamlets.length > 0 && (
        <TableWays
          printed={printedCommuneAddress(id)}
          table={(form) => communeTableAddress(id, form)}
        />
      )}
      {!commune.seesPhones && <Hint>{texts.phonesUnseen}</Hint>}
      {open.length > 0 && (
        <section aria-labelledby="to-mend">
          <h3 id="to-mend">{texts.toMend}</h3>
          <HamletList hamlets={open} mends={mends} />
        </section>
      )}
      <StrayTeams teams={commune.strays} mends={mends} />
      <CommuneCards commune={commune} mends={mends} />
      {complete.length > 0 && (
        <details className="directory__complete">
          <summary>{texts.complete(complete.length)}</summary>
          <HamletList hamlets={complete} mends={mends} />
        </details>
      )}
    </div>
  );
}

interface SummaryProps {
  commune: CommuneView;
  complete: number;
  mends: boolean;
}

function Summary({ commune: { hamlets }, complete, mends }: SummaryProps) {
  const all = hamlets.length;
  if (all === 0)
    return (
      <div className="summary">
        <p className="summary__head">{texts.noHamlets}</p>
        <p>{texts.noHamletsNote}</p>
        {mends && (
          <Link className="kit-button" href="/admin/collections/hamlets/create">
            {texts.addHamlet}
          </Link>
        )}
      </div>
    );
  const isComplete = complete === all;
  return (
    <div className={isComplete ? 'summary is-complete' : 'summary'}>
      <p className="summary__head">
        {isComplete && <Icon name="circle-check" />}
        {isComplete ? texts.allComplete(all) : texts.someComplete(complete, all)}
      </p>
      <progress className="kit-progress" value={complete} max={all} aria-hidden="true" />
      <p>{isComplete ? texts.allCompleteNote : texts.someCompleteNote(all - complete)}</p>
    </div>
  );
}
