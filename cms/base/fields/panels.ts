import type { UIField } from 'payload';

/** A panel in the sidebar of a form. */
function panel(name: string, component: string): UIField {
  return {
    name,
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: component },
    },
  };
}

/** The comments of colleagues on a document. */
export const commentsPanel = panel(
  'comments',
  '/writing/comments/screens/CommentsPanel.tsx#CommentsPanel',
);

/** The places where a document is used. */
export const usedByPanel = panel('usedBy', '/writing/used-by/screens/UsedByPanel.tsx#UsedByPanel');

/** The answers of readers on a document's page. */
export const feedbackPanel = panel(
  'feedback',
  '/people/feedback/screens/FeedbackPanel.tsx#FeedbackPanel',
);

/** The readings of a document's page. */
export const readingsPanel = panel(
  'readings',
  '/places/readings/screens/ReadingsPanel.tsx#ReadingsPanel',
);

/** The forms that the members of a team signed. */
export const consentPanel = panel(
  'consentForms',
  '/people/consent/screens/ConsentPanel.tsx#ConsentPanel',
);

/** The keys by which the phones of a team send their sums: in the middle, where a code has room. */
export const teamKeysPanel: UIField = {
  name: 'teamKeys',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/places/team-work/screens/TeamKeysPanel.tsx#TeamKeysPanel' },
  },
};

/** At the top of the form of a unit, or of what lies in one: changes of units that wait for their day. */
export const plannedPanel: UIField = {
  name: 'planned',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/places/units/screens/PlannedNotice.tsx#PlannedNotice' },
  },
};
