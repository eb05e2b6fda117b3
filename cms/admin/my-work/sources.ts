import { endingConsents } from './ending-consents.ts';
import { ownFeedback } from './feedback.ts';
import { heldBack } from './held-back.ts';
import { importsToPublish, ownImports } from './imports.ts';
import { massDeeds } from './mass-deeds.ts';
import { mentions } from './mentions.ts';
import { ownEdits } from './own-edits.ts';
import { ownReviews } from './reviews.ts';
import { plannedUnits } from './planned-units.ts';
import { reminded } from './reminded.ts';
import type { Source } from './source.ts';
import { unsent } from './unsent.ts';
import { failedTimes, sentBack, sentByMe, toApprove, toPublish } from './workflow.ts';

/** All that "Việc của tôi" is made of, in its order. A new kind is one line here. */
export const sources: Source[] = [
  sentBack,
  mentions,
  toApprove,
  toPublish,
  importsToPublish,
  failedTimes,
  heldBack,
  ownFeedback,
  reminded,
  endingConsents,
  ownReviews,
  plannedUnits,
  unsent,
  sentByMe,
  ownImports,
  massDeeds,
  ownEdits,
];
