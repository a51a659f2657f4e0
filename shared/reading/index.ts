export { answerFindings } from './answers.ts';
export { conceptNames, wordConcepts } from './concept-names.ts';
export { read } from './read.ts';
