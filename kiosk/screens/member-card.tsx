import type { KioskTeam } from '../../content/kiosk/data.ts';
import { formatPhone } from '../../content/text/phone.ts';
import { vcard } from '../../content/text/vcard.ts';
import { Button } from '../parts/button.tsx';
import { Qr } from '../parts/qr.tsx';
import { Scroller } from '../parts/scroller.tsx';
import { words } from '../words.ts';

/** Somebody of a team. */
export type Member = KioskTeam['members'][number];

/** Says what somebody is in a team, and what they help with. */
export function aboutMember({ role, organisation, skills }: Member): string[] {
  return [[role, organisation].filter(Boolean).join(' · '), skills.join(', ')].filter(Boolean);
}

interface MemberCardProps {
  member: Member;
  hamlet: string;
  onHelp(): void;
}

/** One person: the number to call, and one code that takes it along. */
export function MemberCard({ member, hamlet, onHelp }: MemberCardProps) {
  const { name, role, phone } = member;
  const organisation = words.team.title(hamlet).replaceAll('\u00a0', ' ');
  return (
    <main className="stage is-fill listing member">
      <h1>{name}</h1>
      <Scroller>
        {aboutMember(member).map((line) => (
          <p key={line} className="lead">
            {line}
          </p>
        ))}
        {phone && (
          <section className="way is-qr">
            <Qr text={vcard({ name, role, phone, organisation })} label={words.team.save} />
            <div>
              <p className="number">{formatPhone(phone)}</p>
              <p>{words.team.save}</p>
              <p>{words.link.callText}</p>
              <Button quiet icon="hand-stop" onPress={onHelp}>
                {words.team.ask}
              </Button>
            </div>
          </section>
        )}
      </Scroller>
    </main>
  );
}
