import { ContentError } from '../keeping/seed/faults.ts';
import { readContent } from '../keeping/seed/read-content.ts';

// `npx node cms/commands/check-content.ts`: says what is wrong with the files under cms/keeping/seed/content/.
try {
  const content = readContent();
  const counts = Object.entries(content).flatMap(([kind, list]) =>
    Array.isArray(list) ? `${list.length} ${kind}` : [],
  );
  console.log(`The seed content is sound: ${counts.join(', ')}.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
