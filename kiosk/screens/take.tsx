import type { KioskContent, KioskDesk, KioskGuide } from '../../content/kiosk.ts';
import { formatPhone } from '../../content/text/phone.ts';
import { Button } from '../parts/button.tsx';
import { Qr } from '../parts/qr.tsx';
import type { Screen } from '../session/session.ts';
import { words } from '../words.ts';

interface TakeProps {
  guide: KioskGuide;
  /** The step that the visitor stopped at: the QR opens this very step. */
  step: number;
  content: KioskContent;
  desk: KioskDesk;
  turn(to: Screen): void;
  onLink(url: string, label: string): void;
  onLeave(): void;
}

/** Take it along: on the phone by QR, on paper where the desk has a printer. */
export function Take({ guide, step, content, desk, turn, onLink, onLeave }: TakeProps) {
  const address = `${content.siteUrl}/huong-dan/${guide.slug}/#buoc-${step + 1}`;
  const { officialLink } = guide;
  return (
    <main className="stage is-fill take">
      <h1>{words.take.title}</h1>
      <div className="ways">
        <section className="way">
          <Qr text={address} label={words.take.qrTitle} />
          <div>
            <h2>{words.take.qrTitle}</h2>
            <p>{words.take.qrText}</p>
            <p className="address">{address.replace(/^https?:\/\//, '').replace(/#.*$/, '')}</p>
          </div>
        </section>
        {desk.printer !== 'none' && (
          <section className="way">
            <Slip guide={guide} address={address} desk={desk} />
            <div>
              <h2>{words.take.printTitle}</h2>
              <p>{words.take.printText}</p>
              <Button icon="printer" onPress={() => window.print()}>
                {words.take.print}
              </Button>
            </div>
          </section>
        )}
        {officialLink && (
          <Button
            quiet
            icon="external-link"
            onPress={() => onLink(officialLink.url, officialLink.label)}
          >
            {officialLink.label}
          </Button>
        )}
      </div>
      <div className="nav is-even">
        <Button
          quiet
          icon="arrow-left"
          onPress={() => turn({ name: 'step', guide: guide.slug, at: step })}
        >
          {words.take.again}
        </Button>
        <Button icon="check" onPress={onLeave}>
          {words.take.done}
        </Button>
      </div>
    </main>
  );
}

/** What the printer prints; on the glass it is its own preview. */
function Slip({ guide, address, desk }: { guide: KioskGuide; address: string; desk: KioskDesk }) {
  return (
    <div className={`slip is-${desk.printer}`}>
      <b>{guide.title}</b>
      <ol>
        {guide.steps.map(({ title }) => (
          <li key={title}>{title}</li>
        ))}
      </ol>
      <div className="foot">
        <Qr text={address} label={words.take.qrTitle} />
        <p>
          {desk.name}
          {desk.phone && (
            <>
              <br />
              <b className="nowrap">{formatPhone(desk.phone)}</b>
            </>
          )}
        </p>
      </div>
    </div>
  );
}
