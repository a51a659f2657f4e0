export { answerFindings } from './answers.ts';
export { read } from './read.ts';
