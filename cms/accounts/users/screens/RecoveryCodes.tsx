'use client';

import { Button, toast } from '@payloadcms/ui';
import { useRef } from 'react';
import { copy } from '../../../base/screens/copy/copy.ts';
import { texts } from './texts.ts';

/** The codes for the day on which the phone is lost, shown this once. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const shown = useRef<HTMLUListElement>(null);
  const text = codes.join('\n');
  const copyAll = async () => {
    if (await copy(text, shown.current)) toast.success(texts.link.copied);
  };
  return (
    <>
      <h3>{texts.factor.codesTitle}</h3>
      <p>{texts.factor.codesNote}</p>
      <ul className="account-part__codes" ref={shown}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="account-part__buttons">
        <Button buttonStyle="secondary" margin={false} onClick={() => void copyAll()}>
          {texts.factor.copyCodes}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => saveAsFile(text)}>
          {texts.factor.saveCodes}
        </Button>
        <Button buttonStyle="primary" margin={false} onClick={onKept}>
          {texts.factor.kept}
        </Button>
      </div>
    </>
  );
}

function saveAsFile(text: string): void {
  const address = URL.createObjectURL(new Blob([`${text}\n`], { type: 'text/plain' }));
  Object.assign(document.createElement('a'), {
    href: address,
    download: texts.factor.fileName,
  }).click();
  URL.revokeObjectURL(address);
}
