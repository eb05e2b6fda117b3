import { Tokenizer } from 'htmlparser2';

const ignore = () => undefined;

/** The value of an attribute as it is meant: `a&amp;b` is `a&b`. */
export function decoded(value: string): string {
  if (!value.includes('&')) return value;
  let text = '';
  const tokenizer = new Tokenizer(
    {},
    {
      onattribdata(start, end) {
        text += markup.slice(start, end);
      },
      onattribentity(character) {
        text += String.fromCodePoint(character);
      },
      onattribname: ignore,
      onattribend: ignore,
      onopentagname: ignore,
      onopentagend: ignore,
      onselfclosingtag: ignore,
      onclosetag: ignore,
      onend: ignore,
      ontext: ignore,
      ontextentity: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
    },
  );
  const markup = `<a b="${value.replaceAll('"', '&quot;')}">`;
  tokenizer.write(markup);
  tokenizer.end();
  return text;
}
