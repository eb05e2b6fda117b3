/** The name under which a phone keeps what its member counted. */
export const bookKey = 'to-vien';
