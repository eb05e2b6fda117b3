import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type z } from 'zod';
import { redirect } from '../../../content/schema/addresses.ts';
import { readFacts, readOfficialLinks } from './data.ts';
import { ContentError, reporter, validate, type Fault, type Report } from './faults.ts';
import { toApp } from './front-matter/app.ts';
import { toArticle } from './front-matter/article.ts';
import { type FileContext } from './front-matter/context.ts';
import { documentEntry, toDocument } from './front-matter/document.ts';
import { toGuide } from './front-matter/guide.ts';
import { hotlineEntry, toHotline } from './front-matter/hotline.ts';
import { toNotice } from './front-matter/notice.ts';
import { toPractice } from './front-matter/practice.ts';
import { courseEntry, lessonEntry, toCourse, toLesson } from './front-matter/lesson.ts';
import { quizEntry, toQuiz } from './front-matter/quiz.ts';
import { screenEntry, toScreen } from './front-matter/screen.ts';
import { settingsEntry } from './front-matter/settings.ts';
import { toTopic, topicEntry } from './front-matter/topic.ts';
import { bestBetEntry, synonymEntry, termEntry } from './front-matter/word-lists.ts';
import { readMarkdown, readYaml, type MarkdownFile } from './markdown/source.ts';
import { keyOf, reportRepeated } from './keys.ts';
import { reportDeadPaths } from './practices.ts';
import { References } from './references.ts';

/** The folder of the content that ships with the code. */
const contentFolder = fileURLToPath(new URL('./content/', import.meta.url));

/** Everything under `content/` as the CMS takes it; ids follow from slugs. */
export type SeedContent = ReturnType<typeof readContent>;

/**
 * Reads and checks the seed content.
 * @throws {ContentError} naming every file, field and line at fault, what was expected and received.
 */
export function readContent(folder = contentFolder) {
  const faults: Fault[] = [];
  const references = new References(faults);
  const facts = new Map(readFacts().map((fact) => [fact.id, fact]));
  const links = new Map(readOfficialLinks().map((link) => [link.id, link]));

  const contextOf = (file: string, collection: string, slug: string): FileContext => {
    const report = reporter(file, faults);
    return {
      slug,
      document: `${collection}/${slug}`,
      report,
      facts,
      links,
      ...references.of(file),
    };
  };

  function markdown<Value>(
    collection: string,
    convert: (file: MarkdownFile, context: FileContext) => Value | undefined,
  ): Value[] {
    return fileNames(folder, collection).flatMap((name) => {
      const file = `${collection}/${name}`;
      const context = contextOf(file, collection, path.basename(name, '.md'));
      const read = readMarkdown(readFileSync(path.join(folder, file), 'utf8'), context.report);
      return (read && convert(read, context)) ?? [];
    });
  }

  function list<Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema>[] {
    const report = reporter(`${name}.yaml`, faults);
    const entries = readFile(folder, `${name}.yaml`, report);
    if (!Array.isArray(entries)) {
      report('(file)', 'a list', typeof entries);
      return [];
    }
    return entries.flatMap(
      (entry: unknown, at) => validate(schema, entry, report, `${at + 1}.`) ?? [],
    );
  }

  /** The entries of every list in a folder, each with its file. */
  function lists<Schema extends z.ZodType>(inside: string, schema: Schema) {
    return fileNames(folder, inside, '.yaml').flatMap((name) =>
      list(`${inside}/${path.basename(name, '.yaml')}`, schema).map((entry) => ({
        file: `${inside}/${name}`,
        entry,
      })),
    );
  }

  /** One document a file, its slug the name of the file. */
  function documents<Value>(
    collection: string,
    convert: (data: unknown, context: FileContext) => Value | undefined,
  ): Value[] {
    return fileNames(folder, collection, '.yaml').flatMap((name) => {
      const file = `${collection}/${name}`;
      const context = contextOf(file, collection, path.basename(name, '.yaml'));
      return convert(readFile(folder, file, context.report), context) ?? [];
    });
  }

  const entryContext = (name: string, slug: string) => contextOf(`${name}.yaml`, name, slug);
  const content = {
    topics: list('topics', topicEntry).map((entry) =>
      toTopic(entry, entryContext('topics', entry.slug)),
    ),
    apps: markdown('apps', toApp),
    screens: lists('screens', screenEntry).map(({ file, entry }) =>
      toScreen(entry, contextOf(file, 'screens', entry.slug)),
    ),
    practices: documents('practices', toPractice),
    quizzes: lists('quizzes', quizEntry).map(({ file, entry }) =>
      toQuiz(entry, contextOf(file, 'quizzes', entry.slug)),
    ),
    lessons: lists('lessons', lessonEntry).map(({ file, entry }) =>
      toLesson(entry, contextOf(file, 'lessons', entry.slug)),
    ),
    courses: lists('courses', courseEntry).map(({ file, entry }) =>
      toCourse(entry, contextOf(file, 'courses', entry.slug)),
    ),
    guides: markdown('guides', toGuide),
    articles: markdown('articles', toArticle),
    notices: markdown('notices', toNotice),
    documents: list('documents', documentEntry).map((entry) =>
      toDocument(entry, entryContext('documents', entry.slug)),
    ),
    hotlines: list('hotlines', hotlineEntry).map((entry) =>
      toHotline(entry, entryContext('hotlines', entry.number)),
    ),
    terms: list('terms', termEntry).map(({ check, ...term }) => ({ ...term, checks: check })),
    synonyms: list('synonyms', synonymEntry),
    bestBets: list('best-bets', bestBetEntry),
    redirects: list('redirects', redirect),
    settings: settings(folder, reporter('settings.yaml', faults)),
  };
  reportRepeated(content.hotlines, keyOf.hotlines, reporter('hotlines.yaml', faults));
  reportRepeated(content.screens, ({ slug }) => slug, reporter('screens', faults));
  reportRepeated(content.terms, keyOf.terms, reporter('terms.yaml', faults));
  reportRepeated(content.synonyms, keyOf.synonyms, reporter('synonyms.yaml', faults));
  reportRepeated(content.bestBets, keyOf['best-bets'], reporter('best-bets.yaml', faults));
  reportRepeated(content.redirects, keyOf.redirects, reporter('redirects.yaml', faults));
  for (const { to } of content.redirects)
    references.of('redirects.yaml').linkTo(to, JSON.stringify(to));
  for (const { address } of content.bestBets)
    references.of('best-bets.yaml').linkTo(address, JSON.stringify(address));
  for (const { address } of content.settings?.topTasks ?? [])
    references.of('settings.yaml').linkTo(address, JSON.stringify(address));
  references.check(content, links);
  reportDeadPaths(content, faults);
  if (faults.length > 0 || !content.settings) throw new ContentError(faults);
  return { ...content, settings: content.settings };
}

function settings(folder: string, report: Report) {
  return validate(settingsEntry, readFile(folder, 'settings.yaml', report), report);
}

function readFile(folder: string, name: string, report: Report): unknown {
  const file = path.join(folder, name);
  try {
    return readYaml(readFileSync(file, 'utf8'), report);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    report('(file)', 'a file that can be read', `none at ${file}`);
    return undefined;
  }
}

/** The files of a folder with an ending, in the order of their names; a missing folder is empty. */
function fileNames(folder: string, collection: string, ending = '.md'): string[] {
  const inside = path.join(folder, collection);
  try {
    return readdirSync(inside)
      .filter((name) => name.endsWith(ending))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
