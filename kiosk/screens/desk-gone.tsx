import { useEffect, useState } from 'react';
import type { DeskChoice } from '../machine/desk-choice.ts';
import { takeUpdates } from '../machine/worker.ts';
import { useIdle } from '../idle/use-idle.ts';
import { Button } from '../parts/button.tsx';
import { Resting } from '../parts/resting.tsx';
import { Settle } from '../parts/settle.tsx';
import { StaffCorner } from '../parts/staff-corner.tsx';
import { words } from '../words.ts';
import { ChangeDesk } from './staff-change-desk.tsx';
import { closesAfterSeconds, PinEntry } from './staff-pin.tsx';

interface DeskGoneProps {
  choice: DeskChoice;
  onChangeDesk(): void;
}

/**
 * Shown while the machine's desk is missing from the release. Changing the desk takes the PIN.
 */
export function DeskGone({ choice, onChangeDesk }: DeskGoneProps) {
  const [staff, setStaff] = useState<'pin' | 'changeDesk'>();
  const close = () => setStaff(undefined);
  useEffect(() => takeUpdates(), []);
  useIdle({ limitSeconds: closesAfterSeconds, active: staff !== undefined, onOver: close });
  return (
    <>
      <Resting desk={choice.desk} covered={staff !== undefined}>
        <Button quiet icon="refresh" onPress={() => location.reload()}>
          {words.setup.reload}
        </Button>
      </Resting>
      <StaffCorner onOpen={() => setStaff('pin')} />
      {staff === 'pin' && (
        <PinEntry choice={choice} onRight={() => setStaff('changeDesk')} onClose={close} />
      )}
      {staff === 'changeDesk' && <ChangeDesk onChangeDesk={onChangeDesk} onBack={close} />}
      <Settle key={staff} long={false} />
    </>
  );
}
