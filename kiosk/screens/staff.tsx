import { useEffect, useRef, useState } from 'react';
import type { KioskDesk } from '../../content/kiosk.ts';
import type { DeskChoice } from '../device/desk-choice.ts';
import { useIdle } from '../idle/use-idle.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { PrintButton } from '../parts/print-button.tsx';
import { words } from '../words.ts';
import { StaffFacts } from './staff-facts.tsx';
import { PinEntry } from './staff-pin.tsx';
import { RegisterDesk } from './staff-register.tsx';

interface StaffProps {
  desk: KioskDesk;
  choice: DeskChoice;
  onChangeDesk(): void;
}

const longPressMilliseconds = 1500;
/** Whoever walks away leaves no open menu to the next visitor. */
const closesAfterSeconds = 60;

interface StaffCornerProps extends StaffProps {
  open: boolean;
  onOpen(open: boolean): void;
}

/** A corner without a mark; a long press opens the staff menu. */
export function StaffCorner({ open, onOpen, ...props }: StaffCornerProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = () => clearTimeout(timer.current);
  useEffect(() => stop, []);
  return (
    <>
      <button
        type="button"
        className="staff-corner"
        aria-label={words.staff.open}
        onPointerDown={() => {
          timer.current = setTimeout(() => onOpen(true), longPressMilliseconds);
        }}
        onPointerUp={stop}
        onPointerLeave={stop}
      />
      {open && <StaffMenu {...props} onClose={() => onOpen(false)} />}
    </>
  );
}

type View = 'pin' | 'menu' | 'register' | 'changeDesk';

function StaffMenu({ desk, choice, onChangeDesk, onClose }: StaffProps & { onClose(): void }) {
  const [view, setView] = useState<View>('pin');
  useIdle({ limitSeconds: closesAfterSeconds, active: true, onOver: onClose });
  switch (view) {
    case 'pin':
      return <PinEntry choice={choice} onRight={() => setView('menu')} onClose={onClose} />;
    case 'register':
      return <RegisterDesk code={desk.code} onDone={() => setView('menu')} />;
    case 'changeDesk':
      return (
        <Dialog title={words.staff.changeDesk}>
          <p className="lead">{words.staff.changeDeskText}</p>
          <div className="staff-choices">
            <Button quiet icon="x" onPress={() => setView('menu')}>
              {words.staff.back}
            </Button>
            <Button icon="map-pin" onPress={onChangeDesk}>
              {words.staff.changeDesk}
            </Button>
          </div>
        </Dialog>
      );
    case 'menu':
      return (
        <Dialog wide title={words.staff.title}>
          <StaffFacts desk={desk} />
          <div className="staff-choices">
            <Button icon="refresh" onPress={() => location.reload()}>
              {words.staff.reload}
            </Button>
            <Button quiet icon="device-desktop" onPress={() => setView('register')}>
              {words.staff.register}
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
