import type { KioskCommune, KioskTeam } from '../../content/kiosk/data.ts';
import { formatPhone } from '../../content/text/phone.ts';
import { useCommune } from '../machine/use-commune.ts';
import { Fact } from '../parts/fact.tsx';
import { Icon } from '../parts/icon.tsx';
import { Scroller } from '../parts/scroller.tsx';
import type { Screen } from '../session/session.ts';
import { words } from '../words.ts';
import { Meetings } from './meetings.tsx';
import { aboutMember, MemberCard, type Member } from './member-card.tsx';
import { NotThere, Waiting } from './waiting.tsx';

interface TeamProps {
  place: Extract<Screen, { name: 'team' }>;
  go(to: Screen): void;
  onHelp(): void;
}

/** The team of a hamlet, whose people are chosen one by one; without one, the commune's desk. */
export function Team({ place, go, onHelp }: TeamProps) {
  const commune = useCommune(place.commune);
  if (commune.state !== 'ready') return <Waiting loaded={commune} onHelp={onHelp} />;
  const hamlet = commune.value.hamlets.find((each) => each.slug === place.hamlet);
  if (!hamlet) return <NotThere onHelp={onHelp} />;
  if (place.member !== undefined) {
    const members = hamlet.teams.flatMap((team) => team.members);
    const member = members.find(({ id }) => id === place.member);
    if (!member) return <NotThere onHelp={onHelp} />;
    return <MemberCard member={member} hamlet={hamlet.name} onHelp={onHelp} />;
  }
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
          <TeamCard key={team.id} team={team} onChoose={(member) => go({ ...place, member })} />
        ))}
        <Meetings
          meetings={commune.value.meetings.filter(
            (each) => !each.hamlet || each.hamlet === place.hamlet,
          )}
          onOpen={({ address }) => go({ name: 'page', address })}
        />
      </Scroller>
    </main>
  );
}

function TeamCard({ team, onChoose }: { team: KioskTeam; onChoose(member: string): void }) {
  return (
    <>
      <p>{words.team.choose}</p>
      <ul className="hits rows people">
        {team.members.map((member) => (
          <li key={member.id}>
            <PersonRow member={member} onChoose={onChoose} />
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

/** Somebody of the team, to be chosen; who gave no number can only be named. */
function PersonRow({ member, onChoose }: { member: Member; onChoose(member: string): void }) {
  const { id, name, phone } = member;
  const said = (
    <span>
      <b>{name}</b>
      <small>{aboutMember(member).join(' · ')}</small>
      {!phone && <small>{words.team.noPhone}</small>}
    </span>
  );
  if (!phone) return <div className="person">{said}</div>;
  return (
    <button type="button" onClick={() => onChoose(id)}>
      {said}
      <Icon name="chevron-right" />
    </button>
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
