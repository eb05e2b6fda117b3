import { z } from 'zod';
import { text } from './primitives.ts';

/** The most questions that one text asks back. */
export const mostAskedBack = 3;

/**
 * Questions that a member of a team must be able to answer who has learnt from a text: asked first, the
 * answer comes when one has tried.
 */
export const askBack = z
  .array(z.strictObject({ question: text, answer: text }))
  .max(mostAskedBack)
  .default([]);
