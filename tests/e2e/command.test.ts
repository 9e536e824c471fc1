import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const page = (name: string): string => path.join(ROOT, 'tests', 'pages', name);

function summarise(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', 'summarise', '--', ...args], {
      cwd: ROOT,
      shell: process.platform === 'win32',
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

interface Line {
  id: string;
  summary?: { title: string; text: string; statements: { start: number; end: number; text: string }[] };
  ms?: { total: number };
  error?: { code: string; message: string };
}

describe('npm run summarise', () => {
  it('prints a page for people', async () => {
    const { code, stdout } = await summarise(page('en.html'));
    expect(code).toBe(0);
    expect(stdout).toContain('Harbour council backs year-round ferry link');
    expect(stdout).toContain('Participants');
    expect(stdout).toContain('Maya Okonkwo');
  });

  it('prints the summary as JSON, under the address it is given', async () => {
    const { code, stdout } = await summarise(page('zh.html'), '--url', 'https://news.example/a/1', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      url: 'https://news.example/a/1',
      title: '林若川会见艾斯特拉达:推动两港合作迈上新台阶',
      language: 'zh',
      published: { iso: '2026-03-18T07:42:09+08:00' },
    });
  });

  it('explains how a page is read', async () => {
    const { code, stdout } = await summarise(page('en.html'), '--explain');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^headline\n {2}.+: Harbour council backs year-round ferry link/m);
    expect(stdout).toMatch(/^ {2}published, by .+: 2026-02-11/m);
  });

  it('gives one line for every page of a list, in order, whatever becomes of it', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'lede-batch-'));
    const items = [
      { id: 'zh', url: 'https://news.example/zh', html: page('zh.html') },
      { id: 'missing', url: 'https://news.example/missing', html: 'not-there.html' },
      { id: 'en', url: 'https://news.example/en', html: page('en.html') },
    ];
    await writeFile(path.join(folder, 'list.jsonl'), items.map((item) => JSON.stringify(item)).join('\n'));
    const { code, stdout } = await summarise('--batch', path.join(folder, 'list.jsonl'));
    await rm(folder, { recursive: true });

    expect(code).toBe(0);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    expect(lines.map(({ id }) => id)).toEqual(['zh', 'missing', 'en']);
    expect(lines[1]?.error?.code).toBe('failed');
    for (const { summary, ms } of [lines[0], lines[2]].filter((line) => line !== undefined)) {
      expect(ms?.total).toBeGreaterThan(0);
      expect(summary?.statements.length).toBeGreaterThan(0);
      for (const { start, end, text } of summary?.statements ?? []) {
        expect(summary?.text.slice(start, end)).toBe(text);
      }
    }
  });

  it('says why a page could not be read, and ends with 1', async () => {
    for (const options of [[], ['--explain']]) {
      const { code, stderr } = await summarise('not-there.html', ...options);
      expect(code).toBe(1);
      expect(stderr).toMatch(/^failed: .*not-there\.html/);
    }
  });

  it('says how it is used when no page is named, and ends with 2', async () => {
    const { code, stderr } = await summarise();
    expect(code).toBe(2);
    expect(stderr).toContain('usage:');
  });
});
