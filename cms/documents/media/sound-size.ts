/** The largest recording that the library takes, in bytes. */
export const largestSound = 5 * 1024 * 1024;
