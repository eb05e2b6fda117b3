/** Settings that can't be used, each told in one Vietnamese sentence. */
export class EnvironmentError extends Error {
  readonly sentences: string[];

  constructor(sentences: string[]) {
    super(sentences.join('\n'));
    this.name = 'EnvironmentError';
    this.sentences = sentences;
  }
}
