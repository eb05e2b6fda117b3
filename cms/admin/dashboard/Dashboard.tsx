import Link from 'next/link';
import type { Payload, TypedUser } from 'payload';
import { may, mayPublish, writesForProvince } from '../../base/access/abilities.ts';
import { readBackupSummary } from '../../keeping/backup/summary.ts';
import { listHeld } from '../../safeguards/held-deeds/view.ts';
import { readPublicationSummary } from '../../publishing/publication/summary.ts';
import { countSamples } from '../../safeguards/removal/samples.ts';
import { readMachines } from '../../desks/machines/machine-state.ts';
import { readWeek } from '../../people/feedback/counts.ts';
import { deadUrls } from '../../keeping/nightly/links.ts';
import { readReviews } from '../../keeping/nightly/reviews.ts';
import { readJumping } from './jumping.ts';
import { readUnrecorded } from './unrecorded.ts';
import { BackupPanel } from './BackupPanel.tsx';
import { DeadUrlsPanel } from './DeadUrlsPanel.tsx';
import { OwnDirectory } from '../../places/directory/screens/OwnDirectory.tsx';
import { HeldDeedsPanel } from '../../safeguards/held-deeds/screens/HeldDeedsPanel.tsx';
import { MyWorkPanel } from '../my-work/screens/MyWorkPanel.tsx';
import { JumpingPanel } from './JumpingPanel.tsx';
import { MachinesPanel } from './MachinesPanel.tsx';
import { ProgramPanel } from './ProgramPanel.tsx';
import { PublicationPanel } from './PublicationPanel.tsx';
import { ReviewsPanel } from './ReviewsPanel.tsx';
import { FeedbackWeekPanel } from '../../people/feedback/screens/FeedbackWeekPanel.tsx';
import { ServerCommandsPanel } from './ServerCommandsPanel.tsx';
import { SamplesPanel } from './SamplesPanel.tsx';
import { UnrecordedPanel } from './UnrecordedPanel.tsx';
import { texts } from './texts.ts';

interface DashboardProps {
  payload: Payload;
  user: TypedUser;
}

/**
 * The first page after the login: what an official's commune lacks, what waits for the user, what is
 * live, where to go on.
 */
export async function Dashboard({ payload, user }: DashboardProps) {
  const writes = writesForProvince(user);
  const isOfficial = may(user, 'keepOwnCommune');
  const asking = { payload, user };
  const [publication, machines, samples, reviews, links, week, backup, held, unrecorded, jumping] =
    await Promise.all([
      readPublicationSummary(payload, user),
      readMachines(payload, user),
      may(user, 'deleteSamples') ? countSamples(payload) : 0,
      writes ? readReviews(payload, new Date()) : [],
      writes ? deadUrls(payload) : [],
      writes || isOfficial ? readWeek(asking, new Date()) : undefined,
      may(user, 'seeBackups') ? readBackupSummary(payload, new Date()) : undefined,
      listHeld(payload, user),
      writes ? readUnrecorded(payload, new Date()) : [],
      writes ? readJumping(payload) : [],
    ]);
  return (
    <div className="kit-page">
      <h1>{texts.greeting(user.name)}</h1>
      {user.temporaryPassword && (
        <p className="kit-warning">
          {texts.temporaryPassword} <Link href="/admin/account">{texts.changePassword}</Link>
        </p>
      )}
      <HeldDeedsPanel initial={held} />
      {isOfficial && <OwnDirectory asking={asking} />}
      <MyWorkPanel asking={asking} />
      {!isOfficial && (
        <>
          <OwnDirectory asking={asking} />
          {publication && (
            <PublicationPanel
              initial={publication}
              siteUrl={String(payload.config.custom?.['siteUrl'] ?? '')}
              mayPublish={mayPublish(user)}
            />
          )}
        </>
      )}
      {week && <FeedbackWeekPanel week={week} />}
      <ReviewsPanel reviews={reviews.filter(({ keeper }) => keeper !== user.id)} />
      <DeadUrlsPanel links={links} />
      <UnrecordedPanel guides={unrecorded} />
      <JumpingPanel practices={jumping} />
      <MachinesPanel machines={machines} />
      {may(user, 'readAudit') && <ServerCommandsPanel payload={payload} now={new Date()} />}
      {backup && <BackupPanel backup={backup} />}
      {backup && <ProgramPanel payload={payload} />}
      {samples > 0 && <SamplesPanel count={samples} />}
    </div>
  );
}
