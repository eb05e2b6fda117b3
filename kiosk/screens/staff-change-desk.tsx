import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { words } from '../words.ts';

interface ChangeDeskProps {
  onChangeDesk(): void;
  onBack(): void;
}

/** Asks before the machine forgets its desk. */
export function ChangeDesk({ onChangeDesk, onBack }: ChangeDeskProps) {
  return (
    <Dialog title={words.staff.changeDesk} onClose={onBack}>
      <p className="lead">{words.staff.changeDeskText}</p>
      <div className="staff-choices">
        <Button quiet icon="x" onPress={onBack}>
          {words.staff.back}
        </Button>
        <Button icon="map-pin" onPress={onChangeDesk}>
          {words.staff.changeDesk}
        </Button>
      </div>
    </Dialog>
  );
}
