/**
 * `INNGANG_THOROUGH=yes npm run browser` tries every language, municipality and shape in every way.
 * Without it some stand for the others, so that the suite stays quick.
 */
export const isThorough = process.env.INNGANG_THOROUGH === 'yes';
