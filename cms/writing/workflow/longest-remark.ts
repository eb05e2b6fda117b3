/** Letters that a remark or a note may have. */
export const longestRemark = 500;
