import { words } from '../words.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Qr } from './qr.tsx';

/** An external link as a QR, with a word on what will open. */
export function LinkDialog({
  url,
  label,
  onClose,
}: {
  url: string;
  label: string;
  onClose(): void;
}) {
  return (
    <Dialog title={words.link.title}>
      <p className="lead">{words.link.text}</p>
      <Qr text={url} label={label} />
      <p>
        <b>{label}</b>
        <br />
        <span className="address">{url.replace(/^https?:\/\//, '')}</span>
      </p>
      <Button icon="x" onPress={onClose}>
        {words.link.close}
      </Button>
    </Dialog>
  );
}
