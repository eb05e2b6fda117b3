import { formatPhone, isTextOnly } from '../../content/text/phone.ts';
import { words } from '../words.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { PlainAddress } from './plain-address.tsx';
import { Qr } from './qr.tsx';

interface LinkDialogProps {
  url: string;
  label: string;
  /** The digits of a number, where what the link is about can be called or written to at once. */
  number?: string;
  onClose(): void;
  /** Whoever has no phone asks a person. */
  onHelp(): void;
}

/** An external link as a QR, with a word on what will open; a number to call is the first to be read. */
export function LinkDialog({ url, label, number, onClose, onHelp }: LinkDialogProps) {
  const { title, text } = saying(number);
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="link">
        <Qr text={url} label={label} />
        <div>
          {number && <p className="number">{formatPhone(number)}</p>}
          <p className="lead">{text}</p>
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

/** The thing to do: scan the code, call the number, or write to it where it takes no calls. */
function saying(number?: string): { title: string; text: string } {
  const { link } = words;
  if (!number) return { title: link.title, text: link.text };
  return isTextOnly(number)
    ? { title: link.textTitle, text: link.textText }
    : { title: link.callTitle, text: link.callText };
}
