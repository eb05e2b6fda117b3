/**
 * The database that a release brings, below the folder of its code: sown where the release was made, it holds
 * what the seed of this code writes, and nothing of an installation. A folder of code has none.
 */
export const firstDataFile = 'build/first-data.db';
