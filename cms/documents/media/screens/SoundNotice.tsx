'use client';

import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { Icon } from '../../../base/screens/icon/Icon.tsx';
import { hear } from './hear.ts';
import { soundTexts } from './texts.ts';

/** Says below the file what is hard to hear of a recording, chosen now or saved before. */
export function SoundNotice() {
  const chosen = useFormFields(([fields]) => fields.file?.value);
  const { savedDocumentData: saved } = useDocumentInfo();
  const file = chosen instanceof File ? chosen : undefined;
  const address = saved?.mimeType?.startsWith('audio/') ? saved.url : undefined;
  const [said, setSaid] = useState('');
  useEffect(() => {
    const leaving = new AbortController();
    const say = (text: string) => !leaving.signal.aborted && setSaid(text);
    say('');
    void soundOf(file, address, leaving.signal).then(async (sound) => {
      if (!sound) return;
      say(soundTexts.listening);
      const heard = await hear(sound);
      say(heard ? `${soundTexts.said(heard)} ${soundTexts.maySave}` : '');
    });
    return () => leaving.abort();
  }, [file, address]);
  return (
    <div role="status">
      {said && (
        <p className="kit-notice">
          <Icon name="volume" />
          {said}
        </p>
      )}
    </div>
  );
}

/** Telephones call a recording a film, or nothing at all. */
const isPicture = /^(?:image|application|text)\//;

/** The recording that is chosen; where none is, the one that is saved. */
async function soundOf(
  file: File | undefined,
  address: string | undefined,
  signal: AbortSignal,
): Promise<Blob | undefined> {
  if (file) return isPicture.test(file.type) ? undefined : file;
  if (!address) return undefined;
  const answer = await fetch(address, { signal }).catch(() => undefined);
  return answer?.ok ? answer.blob() : undefined;
}
