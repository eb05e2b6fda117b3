import { fixed } from '../../content/addresses.ts';
import { learningWords } from '../words/learning.ts';
import { lessonsOf } from './courses.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { HtmlPage } from './page.ts';

/** The paper that praises: what was learned in each course. */
export interface CertificateData {
  courses: { title: string; lessons: string[] }[];
}

declare module './page.ts' {
  interface HtmlKinds {
    certificate: CertificateData;
  }
}

/** The certificate of every course, to print; names are written by hand. */
export function certificatePage(lookup: Lookup): HtmlPage {
  const words = learningWords('vi');
  const { courses } = lookup.snapshot;
  return makePage(
    'certificate',
    {
      address: fixed.certificate,
      shows: courses.map(({ id }) => `courses:${id}`),
      frame: {
        title: words.certificate,
        description: words.certificatePage.about,
        crumbs: [{ address: fixed.lessons, title: words.all }],
        hidden: true,
      },
      data: {
        courses: courses
          .map((course) => ({
            title: course.title,
            lessons: lessonsOf(course, lookup).map(({ title }) => title),
          }))
          .filter(({ lessons }) => lessons.length > 0),
      },
    },
    lookup,
  );
}
