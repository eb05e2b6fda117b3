import type { Plugin } from 'vite';

/** The six letters of a hash leave one of 64 signs to tell the files apart while they are made. */
export const mostScripts = 64;

const longerHash = 8;

/** The part of a script that its name is made from. */
interface Named {
  name: string;
  moduleIds: string[];
}

/**
 * Gives scripts short names, since workers and packs list them, and stops with one sentence where there are
 * more than such names can tell apart.
 */
export function fewScripts() {
  const known: string[] = [];
  const nameOf = ({ name, moduleIds }: Named): string => {
    const script = `${name} ${moduleIds.join()}`;
    if (!known.includes(script)) known.push(script);
    const hash = known.indexOf(script) < mostScripts ? 6 : longerHash;
    return `_astro/${name.split('.', 1)[0]}.[hash:${hash}].js`;
  };
  const plugin: Plugin = {
    name: 'ap-so-few-scripts',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      const scripts = Object.values(bundle).filter(({ type }) => type === 'chunk').length;
      if (scripts > mostScripts)
        this.error(
          `Trang có ${scripts} tệp mã, nhiều nhất ${mostScripts}: hãy gộp những tệp nhỏ hay đi cùng nhau vào một nhóm (codeSplitting trong astro.config.mjs).`,
        );
    },
  };
  return { nameOf, plugin };
}
