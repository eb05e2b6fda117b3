import type { BackupSummary } from '../../keeping/backup/summary.ts';
import { RemovedLately } from './RemovedLately.tsx';
import { backupTexts as texts } from './backup-texts.ts';

/** The time of the last good backup and how fast all is back, or what somebody must do about it. */
export function BackupPanel({
  backup: { isProven, last, proof, removed, sameDisk, trouble },
}: {
  backup: BackupSummary;
}) {
  const warning = trouble ?? (last ? undefined : texts.never);
  return (
    <section className="kit-panel" aria-labelledby="backup">
      <h2 id="backup">{texts.heading}</h2>
      {warning && <p className="kit-warning">{warning}</p>}
      {!warning && last && <p>{texts.last(last)}</p>}
      {!warning && last && proof && (
        <p>{isProven ? texts.proven(proof, last) : texts.provenBefore(proof)}</p>
      )}
      {last && sameDisk && <p className="kit-warning">{texts.sameDisk}</p>}
      <RemovedLately removed={removed} hasBackup={last !== undefined} />
    </section>
  );
}
