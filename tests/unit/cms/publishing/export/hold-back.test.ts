import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../../cms/publishing/export/concepts.ts';
import { holdBack } from '../../../../../cms/publishing/export/hold-back.ts';
import { dropLostReferences } from '../../../../../cms/publishing/export/references.ts';
import type { Snapshot } from '../../../../../content/snapshot/snapshot.ts';
import type { RecordKind } from '../../../../../content/record-kind.ts';
import { kinds, listsOf } from './lists.ts';
import { formNames } from '../../../../support/form-names.ts';
import { sampleSnapshot } from '../../../../support/snapshot.ts';

/** Lists what the CMS would publish to give this snapshot. */
function candidatesOf(snapshot: Snapshot): Candidate[] {
  return kinds.flatMap((kind) =>
    snapshot[kind].map((value, at) => ({
      kind,
      collection: 'guides',
      id: 'id' in value ? value.id : String(at),
      title: `${kind} ${at}`,
      updatedAt: '2026-11-01T00:00:00.000Z',
      value,
    })),
  );
}

/** The candidates with one of them changed. */
function changed(id: string, kind: RecordKind, change: Record<string, unknown>): Candidate[] {
  return candidatesOf(sampleSnapshot()).map((candidate) =>
    candidate.id === id && candidate.kind === kind
      ? { ...candidate, value: { ...(candidate.value as object), ...change } }
      : candidate,
  );
}

const good = sampleSnapshot();
const [guide, otherGuide] = good.guides;
if (!guide || !otherGuide) throw new Error('The sample has guides.');

describe('records that are no good', () => {
  it('stay out without a last good version', () => {
    const { lists, heldBack, leftOut } = holdBack(
      changed(guide.id, 'guides', { summary: '', steps: [] }),
      undefined,
      formNames,
    );
    expect(lists.guides).toHaveLength(good.guides.length - 1);
    expect(heldBack).toMatchObject([
      { id: guide.id, kept: false, reasons: ['Tóm tắt còn trống.', 'Các bước còn trống.'] },
    ]);
    expect(leftOut.map(({ id }) => id)).toEqual([guide.id]);
  });

  it('keep their last good version', () => {
    const { lists, heldBack } = holdBack(changed(guide.id, 'guides', { title: 7 }), good);
    expect(lists.guides).toEqual(good.guides);
    expect(heldBack).toMatchObject([{ id: guide.id, kept: true }]);
  });

  it('take with them what cannot stand without them, and nothing else', () => {
    const [commune] = good.communes.filter(({ id }) => good.hamlets.some((h) => h.commune === id));
    if (!commune) throw new Error('The sample has hamlets.');
    const { lists, heldBack } = holdBack(changed(commune.id, 'communes', { code: '' }), undefined);
    const hamlets = good.hamlets.filter((hamlet) => hamlet.commune !== commune.id);
    const left = new Set(hamlets.map(({ id }) => id));
    expect(lists.hamlets).toEqual(hamlets);
    expect(lists.teams).toEqual(good.teams.filter(({ hamlet }) => left.has(hamlet)));
    expect(new Set(heldBack.map(({ reasons }) => reasons.length))).toEqual(new Set([1]));
  });

  it('are also those at an address that another one has', () => {
    const { lists, heldBack } = holdBack(
      changed(otherGuide.id, 'guides', { slug: guide.slug }),
      undefined,
    );
    expect(lists.guides.filter(({ slug }) => slug === guide.slug)).toHaveLength(1);
    expect(heldBack[0]?.reasons[0]).toContain(`/huong-dan/${guide.slug}/`);
  });
});

describe('references that a record can do without', () => {
  it('are left out and told', () => {
    const lists = listsOf(
      sampleSnapshot({
        guides: good.guides.map((one) =>
          one.id === guide.id
            ? {
                ...one,
                related: [otherGuide.id],
                steps: [
                  {
                    title: 'Một',
                    body: [
                      { type: 'app', app: good.apps[0]?.id ?? '' },
                      { type: 'prose', html: '<p>x</p>' },
                    ],
                  },
                ],
              }
            : one,
        ),
      }),
    );
    const lost = {
      ...lists,
      apps: [],
      guides: lists.guides.filter(({ id }) => id !== otherGuide.id),
    };
    const { lists: cleaned, deadLinks } = dropLostReferences(lost, formNames);
    const after = cleaned.guides.find(({ id }) => id === guide.id);
    expect(after?.related).toEqual([]);
    expect(after?.apps).toEqual([]);
    expect(after?.steps[0]?.body).toEqual([{ type: 'prose', html: '<p>x</p>' }]);
    expect(deadLinks).toContainEqual({
      kind: 'guides',
      id: guide.id,
      title: guide.title,
      target: 'ứng dụng ở phần bước 1, cách làm 1, ứng dụng, dịch vụ số, chưa đăng',
    });
    expect(lost.guides.find(({ id }) => id === guide.id)?.related).toEqual([otherGuide.id]);
  });
});
