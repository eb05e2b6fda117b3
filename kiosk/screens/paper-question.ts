import type { Prepared, PreparedKind } from '../../content/schema/guide.ts';

/** The question for something that a guide says to have at hand. */
export interface PaperQuestion {
  /** Something to bring, something to have, or something to know. */
  kind: PreparedKind;
  /** The thing itself, as it stands inside the question. */
  thing: string;
  /** The condition said about it, for below the question. */
  condition?: string;
  /** The drawing that shows it. */
  drawing: string;
}

/** Shown for what has no drawing of its own. */
const anyPaper = 'dem-giay-to';

/** Words an entry of a guide's checklist as part of a question: "Số báo danh, nếu là điểm thi". */
export function paperQuestion({ text, kind, drawing = anyPaper }: Prepared): PaperQuestion {
  const [whole = text, condition] = text
    .replace(/^Hoặc /, '')
    .split(/,\s(?=nếu |để )|\s(?=nếu có$)/);
  const thing = lowerFirst(kind === 'know' ? whole.replace(/^biết /i, '') : whole);
  return { kind, thing, ...(condition && { condition: upperFirst(condition) }), drawing };
}

/** A first letter is lowered, but not that of SIM, VNeID or OCOP. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text)
    ? text
    : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
