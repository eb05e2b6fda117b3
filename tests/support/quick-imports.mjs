import module from 'node:module';

/**
 * Imports within drizzle are resolved by joining their paths. Node parses the 130 KB of its package.json
 * anew for each of its modules, which takes a third of what a command of the CMS takes to begin. An older
 * Node, which scripts of the system may be run by, can do without.
 */
module.registerHooks?.({
  resolve: (asked, context, next) =>
    isWithinDrizzle(asked, context)
      ? { url: new URL(asked, context.parentURL).href, format: 'module', shortCircuit: true }
      : next(asked, context),
});

const isWithinDrizzle = (asked, { parentURL, conditions }) =>
  /^\.\.?\/.*\.js$/.test(asked) &&
  conditions.includes('import') &&
  parentURL?.includes('/node_modules/drizzle-orm/') === true;
