import type { Team } from '../../payload-types.ts';
import { comparedBy, exactKeyOf, keyOf, nearest } from './names.ts';
import type { Reading } from './values.ts';

/** The roles most people of a team have. */
const usual = ['Tổ trưởng', 'Tổ phó', 'Tổ viên', 'Thành viên', 'Thư ký'];

/** Reads what people of teams are called; what nobody in the directory is called is asked back once. */
export class RoleReader {
  readonly #known: Map<string, string>;

  constructor(teams: Team[]) {
    const said = teams.flatMap(({ members }) => (members ?? []).map(({ role }) => role ?? ''));
    this.#known = new Map([...said, ...usual].map((role) => [exactKeyOf(role), role]));
  }

  read(text: string, isSure: boolean): Reading<string> {
    const known = this.#known.get(exactKeyOf(text));
    if (known || isSure) return { value: known ?? text };
    const same = usual.find((role) => comparedBy(text).some((key) => key(role) === key(text)));
    if (same) return { value: same };
    const near = nearest(text, usual, keyOf);
    return {
      message:
        near.length > 0
          ? `Chưa có vai trò “${text}”. Có phải “${near[0]}”? Chọn vai trò đúng, hoặc giữ nguyên.`
          : `Chưa có ai mang vai trò “${text}”. Chọn vai trò đúng, hoặc giữ nguyên.`,
      suggestions: near.length > 0 ? near : usual.slice(0, 3),
      stays: 'Giữ nguyên vai trò này',
    };
  }
}
