import { APIError } from 'payload';

/**
 * Says no in one Vietnamese sentence for the user. The name is set by hand: the bundler takes the
 * names of classes away, and Payload keeps the words of a nameless error to itself.
 */
export class Refused extends APIError {
  constructor(sentence: string, status = 403, data: Record<string, unknown> | null = null) {
    super(sentence, status, data, true);
    this.name = 'Refused';
  }
}

/**
 * A refusal is told to who asked, not to the log; what can't be parsed takes one line. Payload's type
 * knows the names of some of its own errors only.
 */
export const refusalsUnlogged: object = {
  Refused: false,
  UnauthorizedError: false,
  SyntaxError: 'info',
  RangeError: 'info',
};
