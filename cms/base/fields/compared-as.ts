/**
 * The way to say a field's value where two versions are compared, when its type does not tell:
 * a picture of a step, the name of a drawing or an icon, a telephone number, or nothing at all.
 */
export type ComparedAs = 'picture' | 'drawing' | 'icon' | 'phone' | 'nothing';

/** Goes into the definition of a field. */
export const comparedAs = (how: ComparedAs): { custom: { comparedAs: ComparedAs } } => ({
  custom: { comparedAs: how },
});
