import { describe, expect, it } from 'vitest';
import { withoutWithdrawn } from '../../../publisher/redact.ts';
import { sampleSnapshot } from '../../support/snapshot.ts';

describe('an earlier snapshot', () => {
  it('stays as it is when nothing was withdrawn since', () => {
    const earlier = sampleSnapshot();
    expect(withoutWithdrawn(earlier, sampleSnapshot())).toBe(earlier);
  });

  it('loses what a person no longer publishes, and nothing else', () => {
    const earlier = sampleSnapshot();
    const today = sampleSnapshot();
    const team = today.teams.find(({ members }) => members.some(({ phone }) => phone))!;
    const member = team.members.find(({ phone }) => phone)!;
    const { phone } = member;
    delete member.phone;

    const allowed = withoutWithdrawn(earlier, today);
    const then = allowed.teams.find(({ id }) => id === team.id)!;
    expect(then.members.find(({ id }) => id === member.id)).toMatchObject({ name: member.name });
    expect(then.members.find(({ id }) => id === member.id)?.phone).toBeUndefined();
    expect(
      earlier.teams.find(({ id }) => id === team.id)?.members.map((each) => each.phone),
    ).toContain(phone);
    expect({ ...allowed, teams: [] }).toEqual({ ...earlier, teams: [] });
  });

  it('loses the contacts of a team that is no longer published', () => {
    const earlier = sampleSnapshot();
    const [first, ...others] = sampleSnapshot().teams;
    const allowed = withoutWithdrawn(earlier, sampleSnapshot({ teams: others }));
    const team = allowed.teams.find(({ id }) => id === first?.id);
    expect(team?.members.map(({ name }) => name)).toEqual(first?.members.map(({ name }) => name));
    expect(
      team?.members.flatMap(({ phone, zalo, picture }) => [phone, zalo, picture]),
    ).not.toContainEqual(expect.anything());
  });
});
