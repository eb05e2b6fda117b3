import { words } from '../words.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { plainAddress } from './plain-address.ts';
import { Qr } from './qr.tsx';

interface LinkDialogProps {
  url: string;
  label: string;
  onClose(): void;
}

/** An external link as a QR, with a word on what will open. */
export function LinkDialog({ url, label, onClose }: LinkDialogProps) {
  return (
    <Dialog title={words.link.title}>
      <div className="link">
        <Qr text={url} label={label} />
        <div>
          <p className="lead">{words.link.text}</p>
          <p>
            {words.link.opens} <b>{label}</b>
          </p>
          <p className="address">{plainAddress(url)}</p>
        </div>
      </div>
      <Button icon="check" onPress={onClose}>
        {words.link.close}
      </Button>
    </Dialog>
  );
}
