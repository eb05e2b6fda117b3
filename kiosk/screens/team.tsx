import type { KioskCommune, KioskTeam } from '../../content/kiosk/data.ts';
import { formatPhone } from '../../content/text/phone.ts';
import { vcard } from '../../content/text/vcard.ts';
import { useCommune } from '../machine/use-commune.ts';
import { Fact } from '../parts/fact.tsx';
import { Qr } from '../parts/qr.tsx';
import { Scroller } from '../parts/scroller.tsx';
import type { Screen } from '../session/session.ts';
import { words } from '../words.ts';
import { Meetings } from './meetings.tsx';
import { NotThere, Waiting } from './waiting.tsx';

interface TeamProps {
  commune: string;
  hamlet: string;
  go(to: Screen): void;
  onHelp(): void;
}

/** The team of a hamlet; without one, the commune's desk. */
export function Team({ commune: slug, hamlet: hamletSlug, go, onHelp }: TeamProps) {
  const commune = useCommune(slug);
  if (commune.state !== 'ready') return <Waiting loaded={commune} onHelp={onHelp} />;
  const hamlet = commune.value.hamlets.find((each) => each.slug === hamletSlug);
  if (!hamlet) return <NotThere onHelp={onHelp} />;
  return (
    <main className="stage is-fill listing team">
      <div>
        <h1>{words.team.title(hamlet.name)}</h1>
        <p className="lead">
          {commune.value.name}
          {hamlet.sample && <span className="sample">{words.team.sample}</span>}
        </p>
      </div>
      <Scroller>
        {hamlet.teams.length === 0 && (
          <>
            <p>{words.team.noTeam}</p>
            <OfficeFacts commune={commune.value} />
          </>
        )}
        {hamlet.teams.map((team) => (
          <TeamCard key={team.id} team={team} hamlet={hamlet.name} />
        ))}
        <Meetings
          meetings={commune.value.meetings.filter(
            (each) => !each.hamlet || each.hamlet === hamletSlug,
          )}
          onOpen={({ address }) => go({ name: 'page', address })}
        />
      </Scroller>
    </main>
  );
}

function TeamCard({ team, hamlet }: { team: KioskTeam; hamlet: string }) {
  return (
    <>
      <p>{words.team.save}</p>
      <ul className="helpers">
        {team.members.map(({ id, name, role, organisation, skills, phone }) => (
          <li key={id} className="helper">
            <div>
              <b>{name}</b>
              <p>{[role, organisation].filter(Boolean).join(' · ')}</p>
              {skills.length > 0 && <p className="skills">{skills.join(', ')}</p>}
              {phone ? (
                <span className="tel">{formatPhone(phone)}</span>
              ) : (
                <small>{words.team.noPhone}</small>
              )}
            </div>
            {phone && (
              <Qr
                text={vcard({ name, role, phone, organisation: `Tổ công nghệ số ${hamlet}` })}
                label={`${words.team.save}: ${name}`}
              />
            )}
          </li>
        ))}
      </ul>
      {(team.meetingPlace ?? team.meetingHours) && (
        <Fact icon="clock" name={words.team.meet}>
          {[team.meetingHours, team.meetingPlace].filter(Boolean).join(' · ')}
        </Fact>
      )}
    </>
  );
}

/** The ways to reach the commune's own desk. */
export function OfficeFacts({ commune }: { commune: KioskCommune }) {
  const { office } = commune;
  return (
    <div className="helpers">
      {office.phone && (
        <Fact icon="phone" name={words.team.desk}>
          <span className="tel">{formatPhone(office.phone)}</span>
        </Fact>
      )}
      {(office.address ?? office.hours) && (
        <Fact icon="building-community" name={commune.name}>
          {[office.address, office.hours].filter(Boolean).join(' · ')}
        </Fact>
      )}
    </div>
  );
}
