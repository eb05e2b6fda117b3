import { everydayCheck, type IsEveryday } from '../../content/text/everyday-words.ts';
import everydayWords from '../../content/text/everyday-words.json' with { type: 'json' };

let check: IsEveryday | undefined;

/** Tells if a text has everyday words alone. The list is read when somebody asks: most commands never do. */
export const isEveryday: IsEveryday = (text) => (check ??= everydayCheck(everydayWords))(text);
