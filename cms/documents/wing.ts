import type { CollectionConfig } from 'payload';
import { guides } from './guides/guides.ts';
import { articles } from './articles/articles.ts';
import { documents } from './documents/documents.ts';
import { apps } from './apps/apps.ts';
import { screens } from './screens/screens.ts';
import { practices } from './practices/practices.ts';
import { quizzes } from './quizzes/quizzes.ts';
import { lessons } from './lessons/lessons.ts';
import { courses } from './courses/courses.ts';
import { topics } from './topics/topics.ts';
import { notices } from './notices/notices.ts';
import { hotlines } from './hotlines/hotlines.ts';
import { terms } from './terms/terms.ts';
import { communes } from './communes/communes.ts';
import { hamlets } from './hamlets/hamlets.ts';
import { meetings } from './meetings/meetings.ts';
import { teams } from './teams/teams.ts';
import { formerUnits } from './former-units/former-units.ts';
import { consentForms } from './consent-forms/consent-forms.ts';
import { media } from './media/media.ts';
import { desks } from './desks/desks.ts';
import { redirects } from './redirects/redirects.ts';
import { synonyms } from './synonyms/synonyms.ts';
import { bestBets } from './best-bets/best-bets.ts';
import type { Uploads } from '../storage/uploads/uploads.ts';

/** The collections readers see, in the order of the menu. @param place where files lie */
export function documentCollections(place: Uploads): CollectionConfig[] {
  return [
    guides,
    articles,
    documents,
    apps,
    practices,
    screens,
    quizzes,
    lessons,
    courses,
    topics,
    notices,
    hotlines,
    terms,
    teams,
    meetings,
    hamlets,
    communes,
    formerUnits,
    consentForms(place),
    media(place),
    desks,
  ];
}

/** Short lists that lead readers on: what is saved is live. */
export const listCollections: CollectionConfig[] = [redirects, synonyms, bestBets];
