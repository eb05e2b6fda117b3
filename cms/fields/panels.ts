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

/** What colleagues say about a document. */
export const commentsPanel = panel(
  'comments',
  '/components/comments/CommentsPanel.tsx#CommentsPanel',
);

/** Where a document is used. */
export const usedByPanel = panel('usedBy', '/components/used-by/UsedByPanel.tsx#UsedByPanel');

/** What readers of a document's page answered. */
export const feedbackPanel = panel(
  'feedback',
  '/components/feedback/FeedbackPanel.tsx#FeedbackPanel',
);

/** The forms that the members of a team signed. */
export const consentPanel = panel(
  'consentForms',
  '/components/consent/ConsentPanel.tsx#ConsentPanel',
);

/** At the top of the form of a unit, or of what lies in one: changes of units that wait for their day. */
export const plannedPanel: UIField = {
  name: 'planned',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/components/units/PlannedNotice.tsx#PlannedNotice' },
  },
};
