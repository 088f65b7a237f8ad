// npm run train: learns the reader's weights from the shared gold and writes them for review.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeModel } from '../src/read/index.ts';
import { QUESTIONS } from '../src/read/model/model.ts';
import { calibrate } from './calibrate.ts';
import { leaveOut } from './loso.ts';
import { goldHash, readDev } from './stories.ts';
import { examplesOf, OWN_WEIGHT, trainModel } from './train.ts';
import { readTraining } from './training-corpus.ts';

const stories = await readDev();
const own = (await readTraining()).map((s) => examplesOf(s, OWN_WEIGHT));
const model = trainModel([...stories.map((s) => examplesOf(s)), ...own]);
const calibration = calibrate(stories, leaveOut(stories, own));
const file = join(import.meta.dirname, '../src/read/model/weights.json');
writeFileSync(file, `${JSON.stringify(writeModel({ ...model, calibration }, goldHash(stories)), null, 1)}\n`);
for (const q of QUESTIONS) console.log(`${q}: ${model[q].own.size} own, ${model[q].shared.size} shared features`);
