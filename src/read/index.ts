/**
 * The reader. Enters a report: immutable text with its blocks and language; leave its figure claims, each tied to the
 * characters that say it, with the rules that made every field, and the doubts. Never touches files, clock or network,
 * never compares two reports.
 */
export { type Model, type ModelFile, parseModel, writeModel } from './model/model.ts';
export { type ReadOptions, readReport } from './read-report.ts';
