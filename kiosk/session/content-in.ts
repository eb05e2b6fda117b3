import type { KioskCommune, KioskContent } from '../../content/kiosk/data.ts';
import type { Language } from '../../content/languages.ts';
import type { Screen } from './session.ts';

/** The content with guides in a language; untranslated ones stay Vietnamese. */
export function contentIn(content: KioskContent, language: Language): KioskContent {
  const translated = new Map(
    content.translations
      .filter((guide) => guide.language === language)
      .map((guide) => [guide.id, guide]),
  );
  return { ...content, guides: content.guides.map((guide) => translated.get(guide.id) ?? guide) };
}

/** The language of what a screen says. */
export function languageOf(screen: Screen, { guides }: KioskContent): Language {
  if (!('guide' in screen)) return 'vi';
  return guides.find(({ slug }) => slug === screen.guide)?.language ?? 'vi';
}

/** Returns when the guides or the teams of the desk's own commune last changed. */
export function newest(
  content: KioskContent,
  commune: KioskCommune | undefined,
): string | undefined {
  return [content.updatedAt, commune?.updatedAt]
    .filter((moment) => moment !== undefined)
    .sort((one, other) => Date.parse(one) - Date.parse(other))
    .at(-1);
}
