import { describe, expect, it } from 'vitest';
import { withoutWithdrawn } from '../../../../content/withdrawals/apply.ts';
import { Withdrawals } from '../../../../content/withdrawals/list.ts';
import type { Withdrawal } from '../../../../content/schema/withdrawal.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

const at = '2026-11-25T08:00:00.000Z';

/** The first member of the sample snapshot that shows a phone. */
function somebody() {
  const snapshot = sampleSnapshot();
  const team = snapshot.teams.find(({ members }) => members.some(({ phone }) => phone))!;
  const member = team.members.find(({ phone }) => phone)!;
  const line = (event: Withdrawal['event'], fields: Withdrawal['fields']): Withdrawal => ({
    at,
    event,
    team: team.id,
    person: member.id,
    fields,
  });
  return { snapshot, team, member, line };
}

describe('a snapshot', () => {
  it('keeps its records when nothing was withdrawn, and takes on the count', () => {
    const { snapshot } = somebody();
    const cleaned = withoutWithdrawn(snapshot, new Withdrawals());
    expect(cleaned.teams).toBe(snapshot.teams);
    expect(cleaned.media).toBe(snapshot.media);
    expect(cleaned.meta).toEqual({ ...snapshot.meta, withdrawals: 0 });
  });

  it('loses what a person withdrew, and nothing else', () => {
    const { snapshot, team, member, line } = somebody();
    const cleaned = withoutWithdrawn(snapshot, new Withdrawals([line('withdrawn', ['phone'])]));
    const then = cleaned.teams.find(({ id }) => id === team.id)?.members;
    const { phone, ...others } = member;
    expect(phone).toBeTruthy();
    expect(then?.find(({ id }) => id === member.id)).toEqual(others);
    expect(then?.filter(({ id }) => id !== member.id)).toEqual(
      team.members.filter(({ id }) => id !== member.id),
    );
    expect({ ...cleaned, teams: [], meta: null }).toEqual({ ...snapshot, teams: [], meta: null });
    expect(cleaned.meta.withdrawals).toBe(1);
  });

  it('loses a person who was removed for good, by name too, however new it is', () => {
    const { snapshot, team, member, line } = somebody();
    const list = new Withdrawals([line('removed', ['phone', 'zalo', 'picture'])]);
    snapshot.meta.withdrawals = 1;
    const then = withoutWithdrawn(snapshot, list).teams.find(({ id }) => id === team.id)?.members;
    expect(then).toEqual(team.members.filter(({ id }) => id !== member.id));
    expect(then).toHaveLength(team.members.length - 1);
  });

  it('loses a roster that was read before somebody was taken out of it, and only that one', () => {
    const { snapshot } = somebody();
    const [desk] = snapshot.desks;
    if (!desk) throw new Error('The sample has a desk.');
    desk.onDuty = [{ weekday: 1, name: 'Nguyễn An' }];
    const list = new Withdrawals([{ at, event: 'roster', desk: desk.id, row: 'a' }]);
    const rosterOf = (counted: number) => {
      const meta = { ...snapshot.meta, withdrawals: counted };
      return withoutWithdrawn({ ...snapshot, meta }, list).desks[0]?.onDuty;
    };
    expect(rosterOf(0)).toEqual([]);
    expect(rosterOf(1)).toEqual(desk.onDuty);
  });

  it('loses the file of a picture that nothing else shows, and keeps one that a guide shows', () => {
    const { snapshot, member, line } = somebody();
    const [guide] = snapshot.guides;
    const [step] = guide?.steps ?? [];
    const file = (id: string) => ({ ...snapshot.media[0]!, id, filename: `${id}.jpg` });
    snapshot.media = [file('own'), file('shared')];
    step!.picture = { type: 'media', media: 'shared' };
    const list = new Withdrawals([line('withdrawn', ['picture'])]);
    const left = (picture: string) => {
      member.picture = picture;
      return withoutWithdrawn(snapshot, list).media.map(({ id }) => id);
    };
    expect(left('own')).toEqual(['shared']);
    expect(left('shared')).toEqual(['own', 'shared']);
  });

  it('shows what was read after a consent was given anew', () => {
    const { snapshot, line } = somebody();
    const list = new Withdrawals([line('withdrawn', ['phone']), line('given', ['phone'])]);
    const earlier = withoutWithdrawn(snapshot, list);
    expect(earlier.teams).not.toEqual(snapshot.teams);
    const later = { ...snapshot, meta: { ...snapshot.meta, withdrawals: 2 } };
    expect(withoutWithdrawn(later, list).teams).toBe(snapshot.teams);
  });
});
