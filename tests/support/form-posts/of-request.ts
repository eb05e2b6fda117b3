import type { Request } from '@playwright/test';
import type { Values } from './shape.ts';

/**
 * Reads what a form of the admin posts: its fields, or the JSON of one of its buttons; nothing where that
 * says all.
 */
export function ofForm(request: Request): Values {
  const text = request.postData() ?? '{}';
  const field = /name="_payload"\r\n\r\n([^\r]*)\r\n/.exec(text)?.[1];
  return JSON.parse(field ?? text) as Values;
}

/** Tells whether a request is the post of a form that saves a document. */
export function isFormPost(request: Request): boolean {
  return /name="_payload"\r\n/.test(request.postData() ?? '');
}

/** Tells whether a file comes along. */
export function hasFile(request: Request): boolean {
  return /name="file"; filename=/.test(request.postData() ?? '');
}
