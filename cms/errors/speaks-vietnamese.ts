import type { AfterErrorHook } from 'payload';

const english = new Set(['An unknown error occurred.', 'Something went wrong.']);

/** What Payload says when it keeps the cause to itself, in Vietnamese. */
export const speaksVietnamese: AfterErrorHook = ({ result }) => ({
  response: {
    ...result,
    errors: result?.errors?.map((error) =>
      english.has(error.message ?? '')
        ? {
            ...error,
            message: 'Chưa làm được việc này. Xin thử lại, nếu vẫn vậy thì báo quản trị viên.',
          }
        : error,
    ),
  },
});
