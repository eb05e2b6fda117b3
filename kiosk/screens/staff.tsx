import { useEffect, useRef, useState } from 'react';
import type { KioskDesk } from '../../content/kiosk.ts';
import { isPin, pinDelaySeconds, type DeskChoice } from '../device/desk-choice.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { words } from '../words.ts';

interface StaffProps {
  desk: KioskDesk;
  choice: DeskChoice;
  onChangeDesk(): void;
}

const longPressMilliseconds = 1500;

/** A corner without a mark; a long press opens the staff menu. */
export function StaffCorner(props: StaffProps) {
  const [open, setOpen] = useState(false);
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
          timer.current = setTimeout(() => setOpen(true), longPressMilliseconds);
        }}
        onPointerUp={stop}
        onPointerLeave={stop}
      />
      {open && <StaffMenu {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function StaffMenu({ desk, choice, onChangeDesk, onClose }: StaffProps & { onClose(): void }) {
  const [unlocked, setUnlocked] = useState(false);
  if (!unlocked)
    return <PinEntry choice={choice} onRight={() => setUnlocked(true)} onClose={onClose} />;
  return (
    <Dialog title={words.staff.title}>
      <dl className="facts">
        <Fact name={words.staff.desk} value={`${desk.name} (${desk.code})`} />
        <Fact
          name={words.staff.network}
          value={navigator.onLine ? words.staff.online : words.staff.offline}
        />
        <Storage />
      </dl>
      <Button icon="refresh" onPress={() => location.reload()}>
        {words.staff.reload}
      </Button>
      {desk.printer !== 'none' && (
        <Button quiet icon="printer" onPress={() => window.print()}>
          {words.staff.testPrint}
        </Button>
      )}
      <Button quiet icon="map-pin" onPress={onChangeDesk}>
        {words.staff.changeDesk}
      </Button>
      <Button quiet icon="x" onPress={onClose}>
        {words.staff.close}
      </Button>
    </Dialog>
  );
}

function PinEntry({
  choice,
  onRight,
  onClose,
}: {
  choice: DeskChoice;
  onRight(): void;
  onClose(): void;
}) {
  const [pin, setPin] = useState('');
  const [wrongTries, setWrongTries] = useState(0);
  const [waitUntil, setWaitUntil] = useState(0);
  const [problem, setProblem] = useState<string>();

  const enter = async () => {
    const waitSeconds = Math.ceil((waitUntil - Date.now()) / 1000);
    if (waitSeconds > 0) return setProblem(words.staff.wait(waitSeconds));
    if (await isPin(pin, choice.pin)) return onRight();
    const delay = pinDelaySeconds(wrongTries + 1);
    setWrongTries(wrongTries + 1);
    setWaitUntil(Date.now() + delay * 1000);
    setProblem(delay > 0 ? words.staff.wait(delay) : words.staff.wrong);
    setPin('');
  };

  return (
    <Dialog title={words.staff.title}>
      <p className="pin" aria-live="polite">
        {'●'.repeat(pin.length) || words.staff.pin}
      </p>
      {problem && <p role="alert">{problem}</p>}
      <div className="digits">
        {['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'].map((digit) => (
          <button type="button" key={digit} onClick={() => setPin((pin + digit).slice(0, 8))}>
            {digit}
          </button>
        ))}
      </div>
      <Button icon="check" onPress={() => void enter()}>
        {words.staff.enter}
      </Button>
      <Button quiet icon="x" onPress={onClose}>
        {words.staff.close}
      </Button>
    </Dialog>
  );
}

function Storage() {
  const [used, setUsed] = useState<number>();
  useEffect(() => {
    void navigator.storage?.estimate().then(({ usage }) => setUsed(usage));
  }, []);
  if (used === undefined) return null;
  return <Fact name={words.staff.storage} value={`${(used / 1_000_000).toFixed(1)} MB`} />;
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
