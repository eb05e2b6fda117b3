import { Linter } from 'eslint';
import postcss, { type Declaration, type Rule } from 'postcss';

/** Methods and globals that Chrome 87 or iOS 14 lack and that have no fallback when they are called. */
const missingMethods = [
  'at',
  'findLast',
  'findLastIndex',
  'toSorted',
  'toReversed',
  'toSpliced',
  'hasOwn',
  'with',
  'groupBy',
  'withResolvers',
  'fromAsync',
  'randomUUID',
  'requestSubmit',
  'showModal',
  'showPopover',
  'checkVisibility',
  'canParse',
  'isWellFormed',
];
const missingClasses = [
  'BroadcastChannel',
  'CompressionStream',
  'DecompressionStream',
  'ListFormat',
  'OffscreenCanvas',
  'Segmenter',
  'WeakRef',
];
const missingFunctions = ['structuredClone', 'createImageBitmap', 'requestIdleCallback'];

const linter = new Linter();
const config: Linter.Config = {
  // Private and public fields, static blocks and top-level await came with 2022.
  languageOptions: { ecmaVersion: 2021, sourceType: 'module' },
  rules: {
    'no-restricted-syntax': [
      'error',
      ...missingMethods.map((name) => ({
        selector: `CallExpression[optional=false] > MemberExpression.callee[property.name='${name}']`,
        message: `.${name}() is missing`,
      })),
      {
        selector: 'ChainExpression CallExpression > SpreadElement.arguments:not(:last-child)',
        message: 'Chrome before 91 gives wrong parameters',
      },
      ...['Literal[regex.pattern=$]', 'Literal[value=$]', 'TemplateElement[value.raw=$]'].map(
        (text) => ({
          selector: text.replace('$', '/\\(\\?<[=!]/'),
          message: 'lookbehind is missing',
        }),
      ),
      {
        selector: `MemberExpression[object.name='AbortSignal'][property.name=/^(?:any|timeout)$/]`,
        message: 'AbortSignal has only controllers',
      },
      ...['name', 'property.name'].map((callee) => ({
        selector: `CallExpression[callee.${callee}='addEventListener'] > ObjectExpression > Property[key.name='signal']`,
        message: 'a signal takes no listener away',
      })),
      ...missingFunctions.map((name) => ({
        selector: `CallExpression > Identifier.callee[name='${name}']`,
        message: `${name} is missing`,
      })),
      ...['Literal[value=$]', 'TemplateElement[value.raw=$]'].map((text) => ({
        selector: text.replace('$', '/:(?:is|where|has)\\(/'),
        message: 'a selector is missing',
      })),
      ...missingClasses.flatMap((name) =>
        ['Identifier.callee[name=$]', 'MemberExpression.callee[property.name=$]'].map((made) => ({
          selector: `NewExpression > ${made.replace('$', `'${name}'`)}`,
          message: `${name} is missing`,
        })),
      ),
    ],
  },
};

/** Lists what the oldest browsers would stumble over in a built script, each with its place. */
export function scriptProblems(script: string): string[] {
  return linter
    .verify(script, config)
    .map(({ message, line, column }) => `${message} (${line}:${column})`);
}

const missingAtRules = /^(?:layer|container|scope|starting-style|property)$/;
/** One unknown selector makes these browsers drop its whole rule. */
const missingSelectors =
  /:(?:has|is|where|popover-open|user-invalid|state)\b|::(?:details-content|view-transition)|(?:^|[^:\w-])&/;
const missingValues =
  /\b(?:oklch|oklab|lab|lch|color-mix|light-dark|color)\(|\d(?:[dsl]v[hwbi]|cq[whbi]|r?lh)\b/;
/** Their loss would move or hide what is read. */
const missingProperties = /^(?:inset|inset-(?:inline|block)|translate|rotate|scale)$/;

/** Lists what the oldest browsers would drop from a built style sheet to the harm of a reader. */
export function styleProblems(css: string): string[] {
  const problems: string[] = [];
  const root = postcss.parse(css);
  root.walkAtRules(({ name, params }) => {
    if (missingAtRules.test(name)) problems.push(`@${name} ${params}`);
    if (name === 'media' && /[<>]=?/.test(params)) problems.push(`@media ${params}`);
  });
  root.walkRules((rule) => {
    if (rule.parent?.type === 'rule') problems.push(`nested ${rule.selector}`);
    if (missingSelectors.test(rule.selector) && !isGuarded(rule)) problems.push(rule.selector);
  });
  root.walkDecls((declaration) => {
    const { prop, value } = declaration;
    const isMissing = missingProperties.test(prop) || missingValues.test(value);
    if (isMissing && !isGuarded(declaration) && !hasFallback(declaration))
      problems.push(`${prop}: ${value}`);
  });
  return problems;
}

function isGuarded(node: Rule | Declaration): boolean {
  for (let parent = node.parent; parent; parent = parent.parent as typeof parent)
    if (parent.type === 'atrule' && 'name' in parent && parent.name === 'supports') return true;
  return false;
}

/** An earlier value of the same property stays in force where the later one is not understood. */
function hasFallback(declaration: Declaration): boolean {
  for (let before = declaration.prev(); before; before = before.prev())
    if (before.type === 'decl' && before.prop === declaration.prop)
      return !missingValues.test(before.value);
  return false;
}
