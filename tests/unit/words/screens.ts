import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A text as it stands in a source, with the file that has it. */
export interface ScreenText {
  file: string;
  text: string;
}

/** Files whose texts people see on a screen: site, kiosk, CMS. */
const shown = [
  'site/**/*.ts',
  'tally/**/*.ts',
  'kiosk/**/*.{ts,tsx}',
  'cms/**/*.{ts,tsx}',
  'ops/web/sentences.ts',
  'look/icons/names.ts',
];
/** Those among them that readers see, and not only who works with the CMS. */
const forReaders =
  /^(?:site|tally|kiosk|ops)\/|^cms\/web\/endpoints\/public\/|^cms\/people\/feedback\/take\.ts$/;
/** Lists of words that are not said, and what no screen shows. */
const unshown = [
  'cms/keeping/seed/**',
  'cms/writing/check/*.ts',
  'cms/writing/check/rules/**',
  'cms/migrations/**',
  'cms/payload-types.ts',
];

/** Every Vietnamese text of a screen; those with values in them as they are around the values. */
export function screenTexts(): ScreenText[] {
  return globSync(shown, { exclude: unshown }).flatMap((file) =>
    textsIn(readFileSync(file, 'utf8'), file)
      .filter((text) => /[^\p{ASCII}]/u.test(text) && /\p{L}/u.test(text))
      .map((text) => ({ file, text: text.normalize('NFC') })),
  );
}

/** Tells whether a file has what readers see. */
export const isForReaders = (file: string): boolean => forReaders.test(file);

function textsIn(source: string, file: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push(
        [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' … '),
      );
    if (ts.isJsxText(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  return texts;
}
