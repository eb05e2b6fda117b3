import type { Endpoint } from 'payload';
import { may } from '../../base/access/abilities.ts';
import { record } from '../../storage/audit/record.ts';
import { Refused } from '../../base/errors/refused.ts';
import { consentSheet } from './sheet.ts';

/** `GET /api/consent-sheet/:team`: the form for a team, to be printed and signed. */
const sheet: Endpoint = {
  path: '/consent-sheet/:team',
  method: 'get',
  handler: async (req) => {
    const { payload, user } = req;
    if (!user || !may(user, 'seePeople')) throw new Refused('Bạn chưa được phép làm việc này.');
    const id = String(req.routeParams?.['team']);
    const { docs } = await payload.find({
      collection: 'teams',
      where: { id: { equals: id } },
      draft: true,
      depth: 1,
      limit: 1,
      pagination: false,
      overrideAccess: false,
      user,
    });
    const [team] = docs;
    if (!team) throw new Refused('Không có tổ này.', 404);
    const { province, contact } = await payload.findGlobal({
      slug: 'settings',
      overrideAccess: true,
      depth: 0,
    });
    await record(payload, { deed: 'printConsent', by: user, of: 'teams', document: id });
    return consentSheet({
      team: team.name ?? '',
      hamlet: nameOf(team.hamlet),
      commune: nameOf(team.commune),
      members: (team.members ?? []).map(({ name, role }) => ({
        name: name ?? '',
        role: role ?? '',
      })),
      province: province ?? '',
      organisation: contact?.organisation ?? '',
      phone: contact?.phone ?? '',
      site: String(payload.config.custom?.['siteUrl'] ?? ''),
    });
  },
};

export const consentEndpoints: Endpoint[] = [sheet];

/** Returns the name of a place that was read along. */
function nameOf(place: unknown): string {
  const name: unknown = place && typeof place === 'object' && Reflect.get(place, 'name');
  return typeof name === 'string' ? name : '';
}
