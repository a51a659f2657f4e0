/** What reads packs from folders. For Node only, so it is apart from the area's entry. */
export { usePacks } from './use-packs.ts';
