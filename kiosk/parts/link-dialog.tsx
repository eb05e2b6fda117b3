import { words } from '../words.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { PlainAddress } from './plain-address.tsx';
import { Qr } from './qr.tsx';

interface LinkDialogProps {
  url: string;
  label: string;
  /** The number as one reads it, where what the link is about can be called at once. */
  number?: string;
  onClose(): void;
  /** Whoever has no phone asks a person. */
  onHelp(): void;
}

/** An external link as a QR, with a word on what will open; a number to call is the first to be read. */
export function LinkDialog({ url, label, number, onClose, onHelp }: LinkDialogProps) {
  return (
    <Dialog title={number ? words.link.callTitle : words.link.title} onClose={onClose}>
      <div className="link">
        <Qr text={url} label={label} />
        <div>
          {number && <p className="number">{number}</p>}
          <p className="lead">{number ? words.link.callText : words.link.text}</p>
          <p>
            {words.link.opens} <b>{label}</b>
          </p>
          <p className="address">
            <PlainAddress url={url} />
          </p>
        </div>
      </div>
      <div className="ends is-even">
        <Button icon="check" onPress={onClose}>
          {words.link.close}
        </Button>
        <Button quiet icon="hand-stop" onPress={onHelp}>
          {words.link.ask}
        </Button>
      </div>
    </Dialog>
  );
}
