import type { Plugin } from 'vite';

/**
 * Leaves `import()` as it is written. Vite would name every file that a part needs in a list at the head
 * of the script, with a loader for it: a fifth of what each page loads. A part and what it shares with
 * others come one after the other instead, and after the first page both lie on the phone.
 */
export function plainImports(): Plugin {
  return {
    name: 'ap-so-plain-imports',
    enforce: 'pre',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : null),
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
