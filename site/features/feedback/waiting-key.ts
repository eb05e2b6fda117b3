/** Under which answers wait on this device until there is a network. */
export const waitingKey = 'gop-y';
