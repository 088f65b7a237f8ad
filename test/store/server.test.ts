import { describe, expect, it } from 'vitest';
import { openWorkspace } from '../../src/app/workspace.ts';
import { wordIssue } from '../../src/core/wording.ts';
import { openDatabase } from '../../src/store/index.ts';
import { AT, dropSchema, serverUrl, testSchema } from './backends.ts';

describe('a server that does not let us in', () => {
  it.each([
    ['nobody listens', 'postgres://ines:secret@127.0.0.1:1/ledger'],
    ['no such host', 'postgres://ines:secret@no-such-host.invalid:5432/ledger'],
    ['not an address', 'secret'],
  ])('is told with the reason and without the password: %s', async (_case, url) => {
    const answer = await openWorkspace({ url }, { at: AT });
    expect(answer).toMatchObject({ ok: false, issues: [{ code: 'store.no-server', severity: 'error' }] });
    const [issue] = answer.issues;
    if (issue) expect(`${issue.where} ${wordIssue(issue, 'en')}`).not.toMatch(/secret|ines/);
  });
});

const url = serverUrl();

describe.skipIf(url === null)('a workspace on a server', () => {
  it('is made by the first who opens it, and shared', async () => {
    const schema = testSchema();
    const open = () => openDatabase(url ?? '', { at: AT, schema });
    const both = await Promise.all([open(), open()]);
    const workspaces = both.flatMap((opened) => (opened.ok ? [opened.workspace] : []));
    expect(workspaces).toHaveLength(2);
    let inside = 0;
    const work = async () => {
      inside += 1;
      expect(inside).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
    };
    await Promise.all([0, 1, 0, 1, 0, 1].map((which) => workspaces[which]?.exclusively(work)));
    for (const workspace of workspaces) await workspace.close();
    await dropSchema(schema);
  });
});
