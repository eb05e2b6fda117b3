/** The reader's own bank, by its name. */
export const myBankKey = 'ngan-hang';
