import { paragraphsIn, speakerSeconds, spokenText } from '../../../../content/text/loudspeaker.ts';
import type { Rule } from '../finding.ts';
import { textOf } from '../reading.ts';

/** A text for the loudspeaker that is over too soon, or that nobody listens to until its end. */
export const speakerLength: Rule = ({ collection, data }) => {
  const text = collection === 'guides' ? textOf(data['speakerText']) : '';
  if (text === '') return [];
  const { seconds } = spokenText(paragraphsIn(text));
  const { least, most } = speakerSeconds;
  if (seconds >= least && seconds <= most) return [];
  const what = seconds < least ? 'Nói thêm, hoặc nhắc lại ý chính' : 'Bớt ý phụ';
  return [
    {
      rule: 'speaker-length',
      severity: 'advice',
      path: 'speakerText',
      sentence: `Bài đọc loa này đọc chừng ${seconds} giây, hơi ${seconds < least ? 'ngắn' : 'dài'}.`,
      todo: `${what}, cho vừa ${least} tới ${most} giây.`,
    },
  ];
};
