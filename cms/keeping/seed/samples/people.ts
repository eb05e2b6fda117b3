import { seedId } from '../seed-id.ts';
import { familyNames, givenName, middleNames, organisations, skills } from './names.ts';

/**
 * The uses a sample member's consent covers; `none`: not asked yet, the number must not be
 * published.
 */
const consents = ['all', 'all', 'phone', 'all', 'none', 'all', 'phone'] as const;

const scopes: ('phone' | 'zalo')[] = ['phone', 'zalo'];

/**
 * A sample member of a team.
 * @param serial counts all sample people; each has a number of its own that is nobody's
 * @param place in the team, from 0: the first is its head
 */
export function sampleMember(team: string, serial: number, place: number, prefix: '0290' | '0291') {
  const number = `${prefix}${String(serial).padStart(7, '0')}`;
  const consent = consents[serial % consents.length] ?? 'none';
  return {
    id: seedId('members', `${team}/${place}`),
    name: [pick(familyNames, serial), pick(middleNames, serial * 3 + place), givenName].join(' '),
    role: ['Tổ trưởng', 'Tổ phó'][place] ?? 'Tổ viên',
    organisation: pick(organisations, place),
    skills: [pick(skills, serial), pick(skills, serial + 2)],
    phone: number,
    zalo: place < 2 ? number : undefined,
    consent: consentOf(consent),
  };
}

function consentOf(covers: (typeof consents)[number]) {
  if (covers === 'none') return { given: false };
  return {
    given: true,
    date: '2026-08-15T05:00:00.000Z',
    scope: covers === 'all' ? scopes : scopes.slice(0, 1),
    how: 'Ký giấy đồng ý ngày họp tổ (mẫu)',
  };
}

function pick<Value>(list: readonly Value[], at: number): Value {
  const value = list[at % list.length];
  if (value === undefined) throw new RangeError('Nothing to pick from.');
  return value;
}
