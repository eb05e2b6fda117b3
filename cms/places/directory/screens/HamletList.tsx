import Link from 'next/link';
import type { HamletView, TeamView } from '../hamlets.ts';
import { type Missing } from '../missing.ts';
import { formAddress } from '../../../base/screens/form-address/form-address.ts';
import { newTeamAddress } from './addresses.ts';
import { CheckButton } from './CheckButton.tsx';
import { Icon } from '../../../base/screens/icon/Icon.tsx';
import { lackWords, teamLine, texts } from './texts.ts';
import { Hint, Mark } from '../../../base/screens/kit/kit.tsx';

interface ListProps {
  hamlets: HamletView[];
  /** True if whoever looks may also mend. */
  mends: boolean;
}

/** Hamlets on the canal, each with what it lacks and the way to mend it. */
export function HamletList({ hamlets, mends }: ListProps) {
  return (
    <ul className="canal">
      {hamlets.map((hamlet) => (
        <li key={hamlet.id} className={hamlet.lacks.length > 0 ? 'stop is-open' : 'stop'}>
          <h4 className="stop__name">
            <Link href={formAddress('hamlets', hamlet.id)}>{hamlet.name}</Link>
            {hamlet.isSample && <Mark>{texts.sample}</Mark>}
            {hamlet.lacks.length === 0 && (
              <Mark tone="good">
                <Icon name="check" />
                {texts.isComplete}
              </Mark>
            )}
          </h4>
          {hamlet.teams.length === 0 && (
            <ul className="gaps">
              <Gap
                {...lackWords('team')}
                href={newTeamAddress(hamlet.id)}
                of={hamlet.name}
                mends={mends}
              />
            </ul>
          )}
          {hamlet.teams.map((team) => (
            <Team key={team.id} team={team} mends={mends} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Teams whose hamlet is no more. */
export function StrayTeams({ teams, mends }: { teams: TeamView[]; mends: boolean }) {
  if (teams.length === 0) return null;
  return (
    <section aria-labelledby="strays">
      <h3 id="strays">{texts.strays}</h3>
      <Hint>{texts.straysNote}</Hint>
      <ul className="gaps">
        {teams.map(({ id, name }) => (
          <Gap
            key={id}
            what={name}
            mend={texts.chooseHamlet}
            href={formAddress('teams', id, 'hamlet')}
            of={name}
            mends={mends}
          />
        ))}
      </ul>
    </section>
  );
}

function Team({ team, mends }: { team: TeamView; mends: boolean }) {
  return (
    <div className="team">
      <p className="team__line">
        <Link href={formAddress('teams', team.id)}>{team.name}</Link>
        <span className="team__people">{teamLine(team)}</span>
        {team.isDraft && <Mark>{texts.draft}</Mark>}
        {team.isSample && <Mark>{texts.sample}</Mark>}
      </p>
      {team.missing.length > 0 && (
        <ul className="gaps">
          {team.missing.map((missing) => (
            <TeamGap key={missing.lack} missing={missing} team={team} mends={mends} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface TeamGapProps {
  missing: Missing;
  team: TeamView;
  mends: boolean;
}

function TeamGap({ missing: { lack, field }, team, mends }: TeamGapProps) {
  if (lack === 'check' && mends)
    return (
      <li className="gap">
        <CheckButton team={team} />
      </li>
    );
  const href = formAddress('teams', team.id, field);
  return <Gap {...lackWords(lack, team)} href={href} of={team.name} mends={mends} />;
}

interface GapProps {
  what: string;
  mend: string;
  href: string;
  /** The name of the place that lacks it, for those who hear the buttons only. */
  of: string;
  mends: boolean;
}

/** One thing that is missing, and the tap that mends it. */
export function Gap({ what, mend, href, of, mends }: GapProps) {
  return (
    <li className="gap">
      <span className="gap__what">{what}</span>
      {mends && (
        <Link className="kit-button" href={href} aria-label={`${mend}: ${of}`}>
          {mend}
        </Link>
      )}
    </li>
  );
}
