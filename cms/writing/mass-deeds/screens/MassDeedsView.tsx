import type { AdminViewServerProps } from 'payload';
import { writesForProvince } from '../../../base/access/abilities.ts';
import { massDeedsPath, shownDeed } from '../../../base/admin-paths.ts';
import { StaffPage } from '../../../base/screens/staff-page/StaffPage.tsx';
import { DeedScreen } from './DeedScreen.tsx';
import { texts } from './texts.ts';

/** The page where deeds on many documents are found again, and taken back. */
export function MassDeedsView(view: AdminViewServerProps) {
  const { user } = view.initPageResult.req;
  const asked = view.searchParams?.[shownDeed];
  return (
    <StaffPage
      view={view}
      path={massDeedsPath}
      title={texts.title}
      intro={texts.intro}
      className="kit-steps"
    >
      {writesForProvince(user) ? (
        <DeedScreen shown={typeof asked === 'string' ? asked : undefined} />
      ) : (
        <p>{texts.notYours}</p>
      )}
    </StaffPage>
  );
}
