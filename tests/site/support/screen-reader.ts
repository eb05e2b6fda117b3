import type { CDPSession, Page } from '@playwright/test';

type Tree = Awaited<ReturnType<CDPSession['send']>> & { nodes: Node[] };
interface Value {
  value?: unknown;
}
interface Node {
  nodeId: string;
  ignored: boolean;
  role?: Value;
  name?: Value;
  description?: Value;
  properties?: { name: string; value: Value }[];
  childIds?: string[];
}

/** Parts of a page that a reader jumps to; what is in them stands further in. */
const places = new Set([
  'banner',
  'navigation',
  'main',
  'contentinfo',
  'region',
  'search',
  'complementary',
  'form',
  'group',
  'list',
  'status',
  'alertdialog',
]);

/** Roles that are said as one, with their name. */
const said = new Set([
  'heading',
  'link',
  'button',
  'searchbox',
  'textbox',
  'combobox',
  'checkbox',
  'image',
  'DisclosureTriangle',
]);

/** States that are said behind a name, where they hold. */
const states = ['level', 'checked', 'pressed', 'expanded', 'disabled', 'hasPopup'];

/** Writes down what a screen reader says of a page from its top to its end, one thing a line. */
export async function walkOf(page: Page): Promise<string> {
  const nodes = await treeOf(page);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes[0];
  return root ? `${linesOf(root, byId, '').join('\n')}\n` : '';
}

/** Writes down what a screen reader says of what has the focus: its role, its name, and what describes it. */
export async function focusOf(page: Page): Promise<string> {
  const nodes = await treeOf(page);
  const focused = nodes.filter(({ properties = [] }) =>
    properties.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  // The document has it as well.
  const node = focused[focused.length - 1];
  const [role, name, description] = [node?.role, node?.name, node?.description].map((each) =>
    tidy(each?.value),
  );
  return [`[${role}]`, name, description && `(${description})`].filter(Boolean).join(' ');
}

async function treeOf(page: Page): Promise<Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as Tree;
  await session.detach();
  return nodes;
}

function linesOf(node: Node, byId: Map<string, Node>, inset: string): string[] {
  const role = String(node.role?.value ?? '');
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const within = (further: string) =>
    children.flatMap((child) => linesOf(child, byId, inset + further));
  if (node.ignored) return within('');
  const name = tidy(node.name?.value);
  if (role === 'StaticText') return name ? [`${inset}${name}`] : [];
  const stated = stateOf(node);
  if (said.has(role)) {
    const kind = role === 'DisclosureTriangle' ? 'details' : role;
    const leads = role === 'heading' && holds(children, byId, 'link') ? ' (link)' : '';
    return [`${inset}[${kind}${stated}${leads}] ${name}`.trimEnd()];
  }
  if (!places.has(role)) return within('');
  const inside = within('  ');
  const count = role === 'list' ? ` of ${children.filter(({ ignored }) => !ignored).length}` : '';
  return inside.length > 0 ? [`${inset}${role}${count}${name && ` “${name}”`}:`, ...inside] : [];
}

function holds(children: Node[], byId: Map<string, Node>, role: string): boolean {
  return children.some(
    (child) =>
      child.role?.value === role ||
      holds(
        (child.childIds ?? []).flatMap((id) => byId.get(id) ?? []),
        byId,
        role,
      ),
  );
}

function stateOf({ properties = [] }: Node): string {
  return states
    .flatMap((state) => properties.find(({ name }) => name === state) ?? [])
    .filter(({ value }) => value.value !== false && value.value !== 'false')
    .map(({ name, value }) => (name === 'level' ? ` ${String(value.value)}` : `, ${name}`))
    .join('');
}

const tidy = (text: unknown) =>
  typeof text === 'string' ? text.replace(/[\s\u00a0]+/g, ' ').trim() : '';
