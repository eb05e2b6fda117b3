import { useState } from 'react';
import type { KioskDesk } from '../../content/kiosk/data.ts';
import type { DeskChoice } from '../machine/desk-choice.ts';
import { useIdle } from '../idle/use-idle.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { PrintButton } from '../parts/print-button.tsx';
import { words } from '../words.ts';
import { ChangeDesk } from './staff-change-desk.tsx';
import { StaffFacts } from './staff-facts.tsx';
import { pairWords } from './pair-words.ts';
import { PairDevice } from './staff-pair.tsx';
import { closesAfterSeconds, PinEntry } from './staff-pin.tsx';
import { RegisterDesk } from './staff-register.tsx';

interface StaffProps {
  desk: KioskDesk;
  choice: DeskChoice;
  onChangeDesk(): void;
  onClose(): void;
}

type View = 'pin' | 'menu' | 'register' | 'pair' | 'changeDesk';

/** The staff menu, behind the PIN. */
export function StaffMenu({ desk, choice, onChangeDesk, onClose }: StaffProps) {
  const [view, setView] = useState<View>('pin');
  useIdle({ limitSeconds: closesAfterSeconds, active: true, onOver: onClose });
  switch (view) {
    case 'pin':
      return <PinEntry choice={choice} onRight={() => setView('menu')} onClose={onClose} />;
    case 'register':
      return <RegisterDesk code={desk.code} onDone={() => setView('menu')} />;
    case 'pair':
      return <PairDevice code={desk.code} withDevices onDone={() => setView('menu')} />;
    case 'changeDesk':
      return <ChangeDesk onChangeDesk={onChangeDesk} onBack={() => setView('menu')} />;
    case 'menu':
      return (
        <Dialog wide title={words.staff.title} onClose={onClose}>
          <StaffFacts desk={desk} />
          <div className="staff-choices">
            <Button icon="refresh" onPress={() => location.reload()}>
              {words.staff.reload}
            </Button>
            <Button quiet icon="device-desktop" onPress={() => setView('register')}>
              {words.staff.register}
            </Button>
            <Button quiet icon="qrcode" onPress={() => setView('pair')}>
              {pairWords.title}
            </Button>
            {desk.printer !== 'none' && (
              <PrintButton quiet paper={desk.printer} label={words.staff.testPrint}>
                <h1>{words.staff.testPrint}</h1>
                <p>{words.staff.testPrintText}</p>
                <b>{desk.name}</b>
              </PrintButton>
            )}
            <Button quiet icon="map-pin" onPress={() => setView('changeDesk')}>
              {words.staff.changeDesk}
            </Button>
            <Button quiet icon="x" onPress={onClose}>
              {words.staff.close}
            </Button>
          </div>
        </Dialog>
      );
  }
}
