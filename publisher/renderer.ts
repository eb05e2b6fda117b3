import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Renderer } from '../content/renderer.ts';

/** The compiled site and kiosk with the files that belong to them. */
export interface CompiledRenderer {
  renderer: Renderer;
  /** Copied into every release. */
  clientFolder: string;
  /** Compiled service workers without their lists. */
  workersFolder: string;
}

/** Loads what `npm run build:renderer` made. */
export async function loadRenderer(
  folder = path.resolve(import.meta.dirname, '../build/renderer'),
): Promise<CompiledRenderer> {
  const entry = pathToFileURL(path.join(folder, 'server/entry.mjs')).href;
  return {
    renderer: (await import(entry)) as Renderer,
    clientFolder: path.join(folder, 'client'),
    workersFolder: path.join(folder, 'workers'),
  };
}
