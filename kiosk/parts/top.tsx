import { memo } from 'react';
import type { KioskContent } from '../../content/kiosk/data.ts';
import type { Language } from '../../content/languages.ts';
import { logoSvg } from '../../look/logo.ts';
import { words } from '../words.ts';
import { Clock } from './clock.tsx';
import { Icon } from './icon.tsx';

interface TopProps {
  /** Whose desk this is, or the task that one is at. */
  place: string;
  /** Languages of this release. */
  languages: KioskContent['languages'];
  language: Language;
  onLanguage(language: Language): void;
}

/**
 * The band above every screen: whose desk this is or which task, the languages where there are several, the
 * time.
 */
export const Top = memo(function Top({ place, languages, language, onLanguage }: TopProps) {
  return (
    <header className="top">
      <p className="brand">
        <span dangerouslySetInnerHTML={{ __html: logoSvg }} />
        {words.brand}
      </p>
      <p className="office">{place}</p>
      {languages
        .filter(({ code }) => code !== language)
        .map(({ code, name }) => (
          <button type="button" key={code} lang={code} onClick={() => onLanguage(code)}>
            <Icon name="language" />
            {name}
          </button>
        ))}
      <Clock />
    </header>
  );
});
