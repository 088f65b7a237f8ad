import { type IntakeResult, type Limits, refuse } from '../result.ts';

export function readHtml(_html: string, _limits: Limits): IntakeResult {
  return refuse('format', { kind: 'Html' });
}
