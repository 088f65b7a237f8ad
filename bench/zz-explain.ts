import { readDev, readSeeds } from './stories.ts';
import { examplesOf, trainModel } from './train.ts';
import { decide } from '../src/read/decisions.ts';
import { modelDecider } from '../src/read/model/model.ts';
import { contributions, score } from '../src/read/model/choice.ts';
import { openDocument } from '../src/read/view/document-view.ts';
import { languageData } from '../src/read/lang/index.ts';
const [ , , which, number, q = 'measure'] = process.argv;
const stories = [...await readDev(), await readSeeds()];
const story = stories.find((s) => s.reports.some((r) => r.path.includes(which!)))!;
const lang = story.reports.find((r) => r.path.includes(which!))!.language;
void lang;
const model = trainModel(stories.filter((s) => s !== story && s.name !== 'seeds').map(examplesOf));
const report = story.reports.find((r) => r.path.includes(which!))!;
const base = modelDecider(model);
const doc = openDocument(report, languageData(report.language!));
decide(doc, { ...base, [q]: (n: any, view: any, c: any) => {
  const a = (base as any)[q](n, view, c);
  if (n.mention.text === number) {
    console.log(report.text.slice(view.start, view.end)); console.log('TRIG', view.triggers.map((t: any) => `${t.entry.pattern}=${t.entry.measure}/${t.entry.government}`).join(' | '));
    console.log('AG', view.agents.map((a: any) => `${a.text}<${a.type},${a.kind}>`).join(' | ')); console.log('AT', view.attributions.map((a: any) => `${a.act}:${a.agent?.text}:${a.side}${a.gap}`).join(' | '));
    const w = (model as any)[q];
    for (const x of [...c].sort((p: any, r: any) => score(r.features, w) - score(p.features, w)).slice(0, 4)) console.log(x.label?.text ?? x.label, score(x.features, w).toFixed(2), contributions(x.features, w, 14).map(([f, v]) => `${f} ${v.toFixed(2)}`).join(', '));
  }
  return a; } } as any);
