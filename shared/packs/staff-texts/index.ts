/** The texts that packs have in the languages of staff, for those who read packs in these alone. */
export { translateForStaff } from './for-staff.ts';
export { translateMunicipal } from './municipal.ts';
