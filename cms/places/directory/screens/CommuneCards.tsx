import Link from 'next/link';
import type { ReactNode } from 'react';
import { formatPhone } from '../../../../content/text/phone.ts';
import type { CommuneView, DeskView } from '../commune.ts';
import type { IconName } from '../../../../look/icons/names.ts';
import { formAddress } from '../../../base/screens/form-address/form-address.ts';
import { Gap } from './HamletList.tsx';
import { Icon } from '../../../base/screens/icon/Icon.tsx';
import { gapWords, noticeLine, texts } from './texts.ts';
import { Hint, HintWords } from '../../../base/screens/kit/kit.tsx';

interface CardsProps {
  commune: CommuneView;
  mends: boolean;
}

/** Office, desks and notices of a commune in short. */
export function CommuneCards({ commune, mends }: CardsProps) {
  return (
    <div className="cards">
      <OfficeCard commune={commune} mends={mends} />
      <Card title={texts.desks} icon="device-desktop">
        {commune.desks.length === 0 && <Hint>{texts.noDesks}</Hint>}
        {commune.desks.map((desk) => (
          <Desk key={desk.id} desk={desk} mends={mends} />
        ))}
      </Card>
      <Card title={texts.notices} icon="speakerphone">
        {commune.notices.length === 0 && <Hint>{texts.noNotices}</Hint>}
        <ul className="card__list">
          {commune.notices.map((notice) => (
            <li key={notice.id}>
              <Link href={formAddress('notices', notice.id)}>{notice.title}</Link>
              <HintWords>{noticeLine(notice)}</HintWords>
            </li>
          ))}
        </ul>
        {mends && (
          <Link className="kit-button is-quiet" href="/admin/collections/notices/create">
            {texts.addNotice}
          </Link>
        )}
      </Card>
    </div>
  );
}

function OfficeCard({ commune: { id, name, office }, mends }: CardsProps) {
  const lines = [office.address, office.hours, office.phone && formatPhone(office.phone)].filter(
    (line) => line !== undefined,
  );
  return (
    <Card title={texts.office} icon="building-community">
      {lines.length > 0 && (
        <p>
          {lines.map((line) => (
            <span key={line} className="card__line">
              {line}
            </span>
          ))}
        </p>
      )}
      <ul className="gaps">
        {office.gaps.map((gap) => (
          <Gap
            key={gap.field}
            {...gapWords(gap)}
            href={formAddress('communes', id, gap.field)}
            of={name}
            mends={mends}
          />
        ))}
      </ul>
      {mends && office.gaps.length === 0 && (
        <Link
          className="kit-button is-quiet"
          href={formAddress('communes', id, 'office.address')}
          aria-label={`${texts.edit}: ${texts.office}`}
        >
          {texts.edit}
        </Link>
      )}
    </Card>
  );
}

function Desk({ desk, mends }: { desk: DeskView; mends: boolean }) {
  return (
    <div className="card__desk">
      <Link href={formAddress('desks', desk.id)}>{desk.name}</Link>
      {desk.silentSince && (
        <span className="card__alarm">
          <Icon name="alert-triangle" />
          {texts.silentSince(desk.silentSince)}
        </span>
      )}
      <ul className="gaps">
        {desk.gaps.map((gap) => (
          <Gap
            key={gap.field}
            {...gapWords(gap)}
            href={formAddress('desks', desk.id, gap.field)}
            of={desk.name}
            mends={mends}
          />
        ))}
      </ul>
    </div>
  );
}

function Card({ title, icon, children }: { title: string; icon: IconName; children: ReactNode }) {
  return (
    <section className="card-of-commune">
      <h3>
        <Icon name={icon} />
        {title}
      </h3>
      {children}
    </section>
  );
}
