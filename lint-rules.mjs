/**
 * Our own rules, for oxlint (`.oxlintrc.json`) and for the pages that ESLint reads (`eslint.config.mjs`):
 * plain ESLint rules.
 */
import path from 'node:path';
import { whyForbidden } from './rooms.mjs';

/** Makes a rule of what it forbids: esquery's selectors. @param {string[]} selectors */
const forbids = (selectors, message) => ({
  create: (context) =>
    Object.fromEntries(
      selectors.map((selector) => [selector, (node) => context.report({ node, message })]),
    ),
});

const adapterWrites = forbids(
  [
    'CallExpression[callee.property.name=/^(update(One|Many|Version|Global|GlobalVersion)|upsert)$/]' +
      ':matches([callee.object.property.name="db"], [callee.object.name=/^(db|adapter|database)$/])',
  ],
  'An adapter clears what it is not given: write with cms/storage/database/write-part.ts (writePart, writeIf, writeInAll, writeVersionPart, writeGlobalPart), which leaves it as it is.',
);

/** Payload's Local API does all for everybody unless it is told not to. */
const saidAccess = forbids(
  [
    'CallExpression[callee.property.name=/^(find|findByID|findDistinct|findGlobal|findVersions|findVersionByID|findGlobalVersions|count|countVersions|create|update|updateGlobal|delete|duplicate|restoreVersion)$/]' +
      ':matches([callee.object.name="payload"], [callee.object.property.name="payload"])' +
      ':not(:has(Property[key.name="overrideAccess"]))',
  ],
  'Where a request is answered, say overrideAccess: false with the user, or true where the right was asked before.',
);

/** Rights are asked of the one table (`cms/base/access/abilities.ts`). */
const askedRoles = forbids(
  [
    ...['left', 'right'].map(
      (side) =>
        `BinaryExpression[operator=/^[!=]==?$/]:matches([${side}.name="role"], [${side}.property.name="role"], [${side}.property.value="role"], [${side}.expression.property.name="role"], [${side}.expression.property.value="role"]):has(> Literal[value=/./])`,
    ),
    ...['Literal', 'ArrayExpression:has(> Literal)'].map(
      (value) =>
        `Property[key.name="role"] > ObjectExpression > Property[key.name=/equals|in$/] > ${value}`,
    ),
  ],
  'Ask for the ability: may, hasAbility, rolesThatMay of cms/base/access/abilities.ts.',
);

/** The table of rooms. */
const rooms = {
  create(context) {
    const root = context.cwd;
    const from = path.relative(root, context.physicalFilename).replaceAll(path.sep, '/');
    const look = (node, source) => {
      if (typeof source?.value !== 'string') return;
      const message = whyForbidden(from, source.value);
      if (message) context.report({ node, message });
    };
    const lookAtSource = (node) => look(node, node.source);
    return {
      ImportDeclaration: lookAtSource,
      ExportNamedDeclaration: lookAtSource,
      ExportAllDeclaration: lookAtSource,
      ImportExpression: lookAtSource,
      TSImportType: lookAtSource,
      CallExpression: (node) => {
        if (node.callee.name === 'require') look(node, node.arguments[0]);
      },
    };
  },
};

export default {
  meta: { name: 'ours' },
  rules: {
    'adapter-writes': adapterWrites,
    'said-access': saidAccess,
    'asked-roles': askedRoles,
    rooms,
  },
};
