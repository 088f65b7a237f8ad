/**
 * Intake: bytes come in, text with its blocks and metadata goes out, or a refusal with its reason. One folder or file a
 * format; the libraries that know formats live here and are loaded when a document of theirs is met. Intake never
 * fetches, never runs what it reads, never looks for figures, and drops nothing without a word.
 */
export { parseFrontMatter } from './front-matter.ts';
export { identifyLanguage } from './language.ts';
export { readSource, sizeLimit } from './read-source.ts';
export { DEFAULT_LIMITS, doubt, type IntakeResult, type Limits, refuseSize } from './result.ts';
export { sniff } from './sniff.ts';
