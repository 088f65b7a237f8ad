import { describe, expect, test } from 'vitest';
import { agentName, areDifferentAgents, isSameAgent } from './name.ts';

const same = (a: string, b: string): boolean => isSameAgent(agentName(a), agentName(b));

describe('names of claimants in one event', () => {
  test.each([
    ['Faro Legal', 'the rights group Faro Legal'],
    ['the National Guild of Nurses (NGN)', 'NGN'],
    ['Comisión de Amparo Legal', 'CAL'],
    ['Rosalind Okoro', 'Okoro'],
    ['the Chilean police', 'a polícia'],
    ['el Ministerio de Salud', 'Ministerio de Salud (Minsal)'],
    ["Peru's government", 'o governo peruano'],
    ['Guild for the Freedom of Prisoners', 'Guild por la Libertad de los Presos'],
    ['Comité por la Verdad', 'o Comitê pela Verdade'],
    ['Caracas', 'the Venezuelan government'],
    ['Defensoría del Pueblo', 'la Defensoría del Pueblo de Bolivia'],
  ])('%s and %s are one', (a, b) => {
    expect(same(a, b)).toBe(true);
    expect(same(b, a)).toBe(true);
  });

  test.each([
    ['Faro Legal', 'Faro Norte'],
    ['NGN', 'CAL'],
    ['the police', 'the prosecutors'],
    ['Iran Human Rights', 'Human Rights Activists (HRX)'],
    ['the organisation', 'Faro Legal'],
    ['the health ministry', 'Rosalind Okoro'],
    ['the US administration', 'the Venezuelan government'],
    ['the prison ministry', 'the Ministry of Health'],
  ])('%s and %s are not', (a, b) => {
    expect(same(a, b)).toBe(false);
    expect(same(b, a)).toBe(false);
  });

  test('forms that may be one are not held to be different', () => {
    expect(areDifferentAgents(agentName('the ministry'), agentName('a organização'))).toBe(true);
    expect(areDifferentAgents(agentName('Faro Legal'), agentName('Faro Legal de Quito'))).toBe(false);
    expect(areDifferentAgents(agentName('Okoro'), agentName('the ministry'))).toBe(false);
    expect(areDifferentAgents(agentName('Venezuela'), agentName("Venezuela's prison ministry"))).toBe(false);
    expect(areDifferentAgents(agentName('the US government'), agentName("Venezuela's prison ministry"))).toBe(true);
  });
});
