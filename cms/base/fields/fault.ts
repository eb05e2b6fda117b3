/**
 * Shows the fault of a value at its field while one writes, not only when it is published; with `most`, also
 * how many letters are left. One component does both: there are a hundred such fields on a form.
 */
export const faultAtField = '/writing/examine/screens/FieldFault.tsx#FieldFault';
