import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  AGENT_KINDS,
  BASES,
  DYNAMICS,
  FIGURE_STATES,
  LANES,
  LINEAGE_KINDS,
  MEASURES,
  OUTCOMES,
  QUANTIFIERS,
  RELATIONS,
} from '../../src/core/vocabulary.ts';
import { cotejo, EXAMPLE } from './cotejo.ts';

const schema = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../schema', `${name}.schema.json`), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const [claims, ledger] = [schema('claims'), schema('ledger')];
ajv.addSchema(claims).addSchema(ledger);

function errors(id: string, value: unknown): unknown {
  ajv.validate(id, value);
  return ajv.errors ?? [];
}

function awkwardFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-schema-'));
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'bare.txt'), 'Between 30 and 40 miners were freed on Monday, dozens remain in custody.\n');
  return folder;
}

describe('the published JSON Schema', () => {
  it.each([
    ['the example', () => EXAMPLE],
    ['a folder with a file that cannot be read', awkwardFolder],
  ])('holds for the claims of %s', async (_, folder) => {
    const { out } = await cotejo('read', folder(), '--format', 'json');
    expect(errors('urn:cotejo:claims:1', JSON.parse(out))).toEqual([]);
  });

  it('holds for each line of claims', async () => {
    const { out } = await cotejo('read', EXAMPLE, '--format', 'jsonl');
    for (const line of out.trim().split('\n'))
      expect(errors('urn:cotejo:claims:1#/$defs/claim', JSON.parse(line))).toEqual([]);
  });

  it.each([
    ['the example', () => EXAMPLE],
    ['a folder with a file that cannot be read', awkwardFolder],
  ])('holds for the ledger of %s', async (_, folder) => {
    const { out } = await cotejo('ledger', folder(), '--format', 'json');
    expect(errors('urn:cotejo:ledger:1', JSON.parse(out))).toEqual([]);
  });

  it('refuses what is not so', () => {
    const empty = { version: 1, reports: [], claims: [], issues: [] };
    expect(errors('urn:cotejo:claims:1', empty)).toEqual([]);
    expect(errors('urn:cotejo:claims:1', { ...empty, version: 2 })).not.toEqual([]);
    expect(errors('urn:cotejo:claims:1', { ...empty, claims: [{ n: -1 }] })).not.toEqual([]);
    expect(errors('urn:cotejo:claims:1', { ...empty, more: true })).not.toEqual([]);
  });

  it('knows the words of the model and no others', () => {
    const claim = claims.$defs.claim.properties;
    expect(claim.quantifier.enum).toEqual([...QUANTIFIERS]);
    expect(claim.measure.enum).toEqual([...MEASURES]);
    expect(claim.outcome.enum).toEqual([...OUTCOMES, null]);
    expect(claim.dynamics.enum).toEqual([...DYNAMICS]);
    expect(claim.basis.enum).toEqual([...BASES]);
    expect(claim.claimant_kind.enum).toEqual([...AGENT_KINDS, null]);
    const { figure, relation, lineage } = ledger.$defs;
    expect(figure.properties.states.items.enum).toEqual([...FIGURE_STATES]);
    expect(figure.properties.voices.items.properties.lane.enum).toEqual([...LANES]);
    expect(relation.properties.relation.enum).toEqual([...RELATIONS]);
    expect(lineage.properties.kind.enum).toEqual([...LINEAGE_KINDS]);
  });
});
