import type { Payload } from 'payload';
import type { Course } from '../../payload-types.ts';
import type { Finding } from '../check/finding.ts';
import { publishedRows } from './rows.ts';

/** Tells of a lesson that no live course names: its page is there, but no page leads to it. */
export async function outsideCourse(payload: Payload, lesson: string): Promise<Finding[]> {
  const courses = await publishedRows<Pick<Course, 'lessons'>>(payload, 'courses', {
    lessons: { in: [lesson] },
  });
  if (courses.length > 0) return [];
  return [
    {
      rule: 'outside-course',
      severity: 'advice',
      path: 'title',
      sentence: 'Chưa lớp học nào đang đăng có bài này: trang Học không dẫn tới đây.',
      todo: 'Mở “Lớp học”, thêm bài vào “Các bài, theo thứ tự”, rồi đăng lớp.',
    },
  ];
}
