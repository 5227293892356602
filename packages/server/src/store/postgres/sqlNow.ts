/** The database's clock while a statement runs, in seconds since the Unix epoch. */
export const NOW = 'floor(extract(epoch from clock_timestamp()))::bigint';
