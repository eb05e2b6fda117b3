import { createServerFeature } from '@payloadcms/richtext-lexical';

/**
 * Cleans what is pasted, and tells what was left out (`base/screens/paste/`); notes what is typed
 * (`base/screens/typed-texts/`).
 */
export const PasteFeature = createServerFeature({
  key: 'paste',
  feature: { ClientFeature: '/base/screens/paste/PasteFeature.tsx#PasteFeature' },
});
