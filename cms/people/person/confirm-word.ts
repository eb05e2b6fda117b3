/** The word somebody types before a person is removed. */
export const confirmWord = 'XÓA';
