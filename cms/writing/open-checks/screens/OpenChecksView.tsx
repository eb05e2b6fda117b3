import type { AdminViewServerProps } from 'payload';
import { openChecksPath } from '../../../base/admin-paths.ts';
import { StaffPage } from '../../../base/screens/staff-page/StaffPage.tsx';
import { OpenChecksList } from './OpenChecksList.tsx';
import { texts } from './texts.ts';

/** The page where answers of offices come back to the pages that asked. */
export function OpenChecksView(view: AdminViewServerProps) {
  return (
    <StaffPage view={view} path={openChecksPath} title={texts.title} intro={texts.intro}>
      <OpenChecksList />
    </StaffPage>
  );
}
