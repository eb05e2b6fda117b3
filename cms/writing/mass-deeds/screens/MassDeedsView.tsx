import { writesForProvince } from '../../../base/access/abilities.ts';
import { massDeedsPath, shownDeed } from '../../../base/admin-paths.ts';
import { stepsView } from '../../../base/screens/staff-page/steps-view.tsx';
import { DeedScreen } from './DeedScreen.tsx';
import { texts } from './texts.ts';

/** The page where deeds on many documents are found again, and taken back. */
export const MassDeedsView = stepsView({
  path: massDeedsPath,
  texts: { title: texts.title, intro: texts.intro },
  draw: async ({ user }, searchParams) => {
    const asked = searchParams?.[shownDeed];
    if (!writesForProvince(user)) return <p>{texts.notYours}</p>;
    return <DeedScreen shown={typeof asked === 'string' ? asked : undefined} />;
  },
});
