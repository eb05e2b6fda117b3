/** The name under which a phone keeps what its member counted. */
export const bookKey = 'to-vien';

/** The name under which it keeps the key of its team, and what was sent. */
export const sendingKey = 'to-vien-gui';
