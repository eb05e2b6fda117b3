import { APIError } from 'payload';

/**
 * A refusal in one Vietnamese sentence for the user. The name is set by hand: the bundler mangles class
 * names, and Payload hides the message of an error whose name it does not know.
 */
export class Refused extends APIError {
  constructor(sentence: string, status = 403, data: Record<string, unknown> | null = null) {
    super(sentence, status, data, true);
    this.name = 'Refused';
  }
}

/**
 * Refusals are not logged; unparsable input is, in one line. Payload's type lists only some of its own
 * errors, hence `object`.
 */
export const refusalsUnlogged: object = {
  Refused: false,
  UnauthorizedError: false,
  SyntaxError: 'info',
  RangeError: 'info',
};
