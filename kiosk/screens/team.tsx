import type { KioskCommune, KioskTeam } from '../../content/kiosk.ts';
import { formatPhone } from '../../content/text/phone.ts';
import { vcard } from '../../content/text/vcard.ts';
import { useCommune } from '../device/use-commune.ts';
import { Icon } from '../parts/icon.tsx';
import { Qr } from '../parts/qr.tsx';
import { words } from '../words.ts';
import { Waiting } from './places.tsx';

/** The team of one hamlet; an empty post falls back to the commune's desk, never a blank. */
export function Team({ commune: slug, hamlet: hamletSlug }: { commune: string; hamlet: string }) {
  const commune = useCommune(slug);
  if (commune.state !== 'ready') return <Waiting failed={commune.state === 'failed'} />;
  const hamlet = commune.value.hamlets.find((each) => each.slug === hamletSlug);
  if (!hamlet) return <Waiting failed />;
  return (
    <main className="stage scrolls team">
      <h1>{`Tổ công nghệ số ${hamlet.name.charAt(0).toLowerCase()}${hamlet.name.slice(1)}`}</h1>
      <p className="lead">
        {commune.value.name} {hamlet.sample && <span className="sample">{words.team.sample}</span>}
      </p>
      {hamlet.teams.length === 0 && <DeskInstead commune={commune.value} />}
      {hamlet.teams.map((team) => (
        <TeamCard key={team.id} team={team} hamlet={hamlet.name} />
      ))}
    </main>
  );
}

function TeamCard({ team, hamlet }: { team: KioskTeam; hamlet: string }) {
  return (
    <>
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
      <p className="lead">{words.team.save}</p>
      {(team.meetingPlace ?? team.meetingHours) && (
        <div className="care is-info">
          <Icon name="clock" />
          <p>
            <b>{words.team.meet}</b>
            <br />
            {[team.meetingHours, team.meetingPlace].filter(Boolean).join(' · ')}
          </p>
        </div>
      )}
    </>
  );
}

function DeskInstead({ commune }: { commune: KioskCommune }) {
  const { office } = commune;
  return (
    <div className="care is-info">
      <Icon name="building-community" />
      <div>
        <p>{words.team.noTeam}</p>
        <p>
          <b>{words.team.desk}</b> {[office.address, office.hours].filter(Boolean).join(' · ')}
        </p>
        {office.phone && <p className="tel">{formatPhone(office.phone)}</p>}
      </div>
    </div>
  );
}
