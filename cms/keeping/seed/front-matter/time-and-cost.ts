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
  time: /(?:\d|một|nửa|vài|trong) (?:phút|giờ|buổi|ngày|tuần|tháng|năm)|trong ngày|ngày làm việc|(?:có|được) ngay|làm liền/iu,
  cost: /\d (?:đồng|tỷ|triệu)|\d%|không mất (?:tiền|gì|lệ phí)|không phải đóng|được miễn|miễn học phí|vẫn thu/iu,
};
/** Patterns of what has such words and tells something else: a day to be kept, advice, a free call, a law. */
const tellsElse = {
  time: /(?<!\p{L})hạn(?!\p{L})|chậm nhất|trước \d+ giờ|để (?:làm|quét|nộp)|ở lại|coi chừng|(?:máy|bị) khóa|mới [^.]*được/iu,
  cost: /(?:gọi|báo) [^,.]*không mất tiền|(?<!\p{L})luật(?!\p{L})/iu,
};
const unknown = /chưa biết/iu;
/** Leads on to who or what knows. */
const leadsOn = /(?<!\p{L})(?:hỏi|coi)(?!\p{L})/iu;

/**
 * Says nothing only where the question makes no sense; what nobody knows is said too, and somebody is
 * asked. Each sentence answers the question, or leads to who does: a deadline or a warning stands at
 * its step.
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
      continue;
    }
    if (!said) {
      report(field, `a text, if only "Chưa biết. Hỏi …", or "needsNo: [${field}]"`, 'none');
      continue;
    }
    for (const sentence of said.split(/(?<=[.;]) +/u))
      if (!answers(field, sentence)) {
        const wanted = field === 'time' ? 'a span of time' : 'an amount';
        report(field, `${wanted}, or "Chưa biết"`, `"${sentence}"`);
      }
    if (!unknown.test(said)) continue;
    const asked = data.check.some((each) => each.field === fieldLabels[field]);
    if (!asked) report('check', `a mark of "${field}", which is said to be unknown`, 'none');
    if (!leadsOn.test(said)) report(field, 'whom to ask ("Hỏi …", "Coi …")', `"${said}"`);
  }
}

function answers(field: 'time' | 'cost', sentence: string): boolean {
  if (unknown.test(sentence) || leadsOn.test(sentence)) return true;
  return tells[field].test(sentence) && !tellsElse[field].test(sentence);
}
