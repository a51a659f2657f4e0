export { leanConcepts } from './lean-concepts.ts';
