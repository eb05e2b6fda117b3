import { type FileContext } from './context.ts';
import { fieldLabels, type Check } from './shared.ts';

/** The words of a guide on how long something takes and what it costs. */
interface TimeAndCost {
  time?: string | undefined;
  cost?: string | undefined;
  check: Check[];
}

/** Patterns that tell a span of time and an amount below “Mất bao lâu” and “Tốn bao nhiêu”. */
const tells = {
  time: /(?:\d|một|nửa|vài|trong) (?:phút|giờ|buổi|ngày|tuần|tháng|năm)|(?:có|được) ngay|làm liền/iu,
  cost: /\d (?:đồng|tỷ|triệu)|\d%|không mất tiền|không mất gì|được miễn|miễn học phí/iu,
};
const unknown = /chưa biết/iu;

/**
 * Says nothing only where the question makes no sense; what nobody knows is said too, and somebody is
 * asked. A deadline or a warning is no answer to how long something takes.
 */
export function reportTimeAndCost(
  data: TimeAndCost,
  needsNo: string[],
  { report }: FileContext,
): void {
  for (const field of ['time', 'cost'] as const) {
    const said = data[field];
    if (needsNo.includes(field)) {
      if (said) report(field, 'nothing, for needsNo has it', `"${said}"`);
    } else if (!said) {
      report(field, `a text, if only "Chưa biết. Hỏi …", or "needsNo: [${field}]"`, 'none');
    } else if (unknown.test(said)) {
      const asked = data.check.some((each) => each.field === fieldLabels[field]);
      if (!asked) report('check', `a mark of "${field}", which is said to be unknown`, 'none');
    } else if (!tells[field].test(said)) {
      const wanted = field === 'time' ? 'a span of time' : 'an amount';
      report(field, `${wanted}, or "Chưa biết"`, `"${said}"`);
    }
  }
}
