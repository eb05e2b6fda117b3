import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import postcss from 'postcss';

const { resolve } = createRequire(import.meta.url);

/**
 * Keeps of the styles that come with Lexical what Payload's own do not have: six of seven rules stand in
 * both, and each of them would be sent, parsed and matched twice. A loader for the bundler.
 * @param {string} styles
 * @returns {string}
 */
export default function lexicalStyles(styles) {
  const everywhere = new Set();
  walk(postcss.parse(readFileSync(resolve('@payloadcms/next/css'), 'utf8')), (rule) => {
    everywhere.add(placed(rule));
  });
  const own = postcss.parse(styles);
  walk(own, (rule) => {
    if (everywhere.has(placed(rule))) rule.remove();
  });
  return own.toString();
}

/** At-rules whose content makes sense as a whole only. */
const wholes = new Set(['font-face', 'keyframes', 'property']);

/**
 * Visits each rule, and each at-rule that is one.
 * @param {import('postcss').Container} container
 * @param {(rule: import('postcss').ChildNode) => void} visit
 */
function walk(container, visit) {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type === 'atrule' && node.nodes && !wholes.has(node.name)) walk(node, visit);
    else visit(node);
  }
}

/**
 * A rule with the layers, sizes and selectors that it stands in.
 * @param {import('postcss').ChildNode} node
 * @returns {string}
 */
function placed(node) {
  const around = [];
  for (let one = node.parent; one && one.type !== 'root'; one = one.parent)
    around.push('selector' in one ? one.selector : `@${one.name} ${one.params}`);
  return [...around, node.toString()].join('|').replaceAll(/\s+/g, ' ');
}
