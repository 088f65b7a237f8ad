import { type IntakeResult, type Limits, refuse } from '../result.ts';

export async function readPdf(_bytes: Uint8Array, _limits: Limits): Promise<IntakeResult> {
  return refuse('format', { kind: 'Pdf' });
}
