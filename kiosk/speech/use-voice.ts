import { useEffect, useState } from 'react';
import type { Language } from '../../content/languages.ts';
import { voiceFor } from './speech.ts';

/** The voice for a language, once it is loaded. */
export function useVoice(language: Language): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const look = () => setVoice(voiceFor(language));
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [language]);
  return voice;
}
