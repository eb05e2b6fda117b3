import { fieldsOf, isCount, isText, maybe, readJson, type Guard } from '../../content/kept-json.ts';
import type { KioskBeginning } from '../../content/kiosk/data.ts';
import { languages, type Language } from '../../content/languages.ts';
import { freshSession, type Screen, type Session } from './session.ts';

const isLanguage: Guard<Language> = (value): value is Language =>
  (languages as readonly unknown[]).includes(value);

const isBeginning: Guard<KioskBeginning> = fieldsOf({
  screen: fieldsOf({
    name: isText,
    guide: maybe(isText),
    at: maybe(isCount),
    commune: maybe(isText),
    hamlet: maybe(isText),
    address: maybe(isText),
  }),
  language: maybe(isLanguage),
}) as Guard<KioskBeginning>;

/**
 * The session that a page begins with. Its head may name the first screen: that is how a preview opens
 * a guide at the step that is being written. A page of a release names none.
 */
export function beginningOf(page: ParentNode): Session {
  const named = page.querySelector<HTMLMetaElement>('meta[name="kiosk-begins"]');
  const beginning = readJson(named?.content ?? null, isBeginning);
  if (!beginning) return freshSession;
  const { screen, language = freshSession.language } = beginning;
  return { ...freshSession, screen: screen as Screen, language };
}
