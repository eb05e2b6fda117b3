import { type Guard, weekOfHours } from '../../storage/audit/loosened.ts';
import { auditGuard } from '../../storage/audit/retention.ts';
import { heldHours } from './held-hours.ts';
import { withdrawalsGuard } from './held-withdrawals.ts';
import { retentions, type Retention } from './retentions.ts';

/** The hours for which something large is shown: fewer count a week later. */
export const heldHoursGuard: Guard = {
  field: 'heldHours',
  usual: heldHours.usual,
  looser: 'less',
  hours: weekOfHours,
};

/** The months for which something is kept: fewer count a week later. */
export const retentionGuard = ({ field, usual }: Pick<Retention, 'field' | 'usual'>): Guard => ({
  ...{ field, usual, hours: weekOfHours },
  looser: 'less',
});

/** All numbers in the settings of which it is noted, and told, that they guard less. */
export const guards: Guard[] = [
  withdrawalsGuard,
  heldHoursGuard,
  auditGuard,
  ...Object.values(retentions).map(retentionGuard),
];
