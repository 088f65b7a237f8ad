import { scoreDisplacement } from './displacement.ts';
import { shippedModel } from '../src/app/model.ts';
const r = scoreDisplacement(shippedModel()); console.log(r.right, r.total); for (const m of r.misses) console.log(m);
