import type { Plugin } from 'vite';

/** An import as Vite wraps it, with what is taken of the part, for a list of files that it fills in later. */
const wrapped =
  /__vitePreload\(\(\) ?=> ?(import\([^()]*\)(?:\.then\((?:[^()]|\([^()]*\))*\))?), ?__VITE_PRELOAD__\)/g;

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
    renderChunk: (code) =>
      code.includes('__VITE_PRELOAD__') ? { code: code.replace(wrapped, '$1'), map: null } : null,
  };
}
