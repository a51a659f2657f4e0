export { answerFindings } from './answers.ts';
export { conceptNames } from './concept-names.ts';
export { read } from './read.ts';
