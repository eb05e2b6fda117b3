import { globSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { subRooms } from '../../../rooms.mjs';

const root = path.resolve(import.meta.dirname, '../../..');

test('every folder of the CMS stands in the table of who may import whom', () => {
  const folders = readdirSync(path.join(root, 'cms'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  expect(folders.length).toBeGreaterThan(10);
  expect(folders.filter((folder) => !(folder in subRooms.cms))).toEqual([]);
  expect(folders.length, 'one glance').toBeLessThanOrEqual(16);
});

/** Tells whether a module is one that no browser has: Node's, and packages of the server. */
const isOfServer = (name: string) =>
  name.startsWith('node:') || name === 'payload' || /^@payloadcms\/(db-|drizzle)/.test(name);

test('what a browser runs takes nothing along that needs a server', () => {
  const screens = globSync('cms/**/*.{ts,tsx}', { cwd: root, exclude: ['cms/.next/**'] }).filter(
    (file) => readFileSync(path.join(root, file), 'utf8').startsWith("'use client'"),
  );
  expect(screens.length).toBeGreaterThan(100);
  expect(screens.flatMap((screen) => waysToServer(screen))).toEqual([]);
});

/** Ways from a file over what it imports, types left out, to what only a server has. */
function waysToServer(from: string): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const follow = (file: string, way: string[]) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const name of importedBy(file)) {
      if (isOfServer(name)) found.push([...way, file, name].join(' → '));
      if (!/^\.{1,2}\/.*\.tsx?$/.test(name)) continue;
      follow(path.join(path.dirname(file), name), [...way, file]);
    }
  };
  follow(from, []);
  return found;
}

const imported = new Map<string, string[]>();

/** The modules whose values a file imports. */
function importedBy(file: string): string[] {
  const known = imported.get(file);
  if (known) return known;
  const source = readFileSync(path.join(root, file), 'utf8');
  const { statements } = ts.createSourceFile(file, source, ts.ScriptTarget.Latest);
  const names = statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
    return hasValues(statement) ? [moduleSpecifier.text] : [];
  });
  imported.set(file, names);
  return names;
}

function hasValues(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return !statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause) return true;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
  const { name, namedBindings } = clause;
  if (name || !namedBindings || ts.isNamespaceImport(namedBindings)) return true;
  return namedBindings.elements.some(({ isTypeOnly }) => !isTypeOnly);
}
