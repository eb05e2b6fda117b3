import { useState } from 'react';
import type { KioskContent, KioskDesk, KioskGuide } from '../../content/kiosk/data.ts';
import { writePlace } from '../../content/guide-place/write-place.ts';
import { Button } from '../parts/button.tsx';
import { Nav } from '../parts/nav.tsx';
import { Picture } from '../parts/picture.tsx';
import { PlainAddress } from '../parts/plain-address.tsx';
import { PrintButton } from '../parts/print-button.tsx';
import { Qr } from '../parts/qr.tsx';
import { Scroller } from '../parts/scroller.tsx';
import type { Screen } from '../session/session.ts';
import { words } from '../words.ts';
import { GuideSlip } from './guide-slip.tsx';

interface TakeProps {
  guide: KioskGuide;
  /** The step that the visitor stopped at: the QR opens this very step. */
  step: number;
  /** The places of the things that the visitor has. */
  has: readonly number[];
  /** Whom it is for, where the guide asks that first. */
  answer: { sign: string; label: string } | undefined;
  content: KioskContent;
  desk: KioskDesk;
  turn(to: Screen): void;
  onLink(url: string, label: string): void;
  onHelp(): void;
  onLeave(): void;
}

/** Take it along: on the phone by QR, on paper where the desk has a printer, or ask a person. */
export function Take(props: TakeProps) {
  const { guide, step, has, answer, content, desk, turn, onLink, onHelp, onLeave } = props;
  const keys = guide.prepare.flatMap(({ key }, at) => (has.includes(at) ? (key ?? at + 1) : []));
  const place = writePlace({ step, has: keys, answer: answer?.sign });
  const address = `${content.siteUrl}${guide.address}${place}`;
  const { officialLink } = guide;
  const [sheets, setSheets] = useState(1);
  return (
    <main className="stage is-fill take">
      <h1>{words.take.title}</h1>
      <Scroller className="ways">
        <section className="way is-qr">
          <Qr text={address} label={words.take.qrTitle} />
          <div>
            <h2>{words.take.qrTitle}</h2>
            <p>{words.take.qrText}</p>
            <p>{words.take.addressText}</p>
            <p className="address">
              <PlainAddress url={address} />
            </p>
          </div>
        </section>
        {desk.printer !== 'none' && (
          <section className="way">
            <Picture picture={{ type: 'drawing', drawing: 'bien-lai' }} />
            <div>
              <h2>{words.take.printTitle}</h2>
              <p>{desk.printer === 'a4' ? words.take.sheets(sheets) : words.take.roll}</p>
              <PrintButton paper={desk.printer} label={words.take.print} onSheets={setSheets}>
                <GuideSlip
                  guide={guide}
                  has={has}
                  answer={answer}
                  address={address}
                  content={content}
                  desk={desk}
                />
              </PrintButton>
            </div>
          </section>
        )}
        <div className="more">
          <Button quiet icon="hand-stop" onPress={onHelp}>
            {words.take.help}
          </Button>
          {officialLink && (
            <Button
              quiet
              icon="qrcode"
              onPress={() => onLink(officialLink.url, officialLink.label)}
            >
              {officialLink.label}
            </Button>
          )}
        </div>
      </Scroller>
      <Nav
        back={
          <Button
            quiet
            icon="arrow-left"
            onPress={() => turn({ name: 'step', guide: guide.slug, at: step })}
          >
            {words.take.again}
          </Button>
        }
        next={
          <Button icon="check" onPress={onLeave}>
            {words.step.leave}
          </Button>
        }
      />
    </main>
  );
}
