import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Below the repository, so that the packages are found from there.
const output = join(root, 'node_modules', '.cache', 'pullquote-tests');

/**
 * Translates a TypeScript file of this repository, with all that it imports from here, to JavaScript that plain Node
 * runs; answers its path. Types are not checked. To be called where a test file begins: it is gone when its tests are
 * over.
 */
export function compiled(entry: string): string {
  // Each script has a folder of its own: test files run side by side, and none may see another's half-written file.
  const folder = join(output, randomUUID());
  const target = (source: string) => join(folder, relative(root, source)).replace(/\.ts$/, '.js');
  const done = new Set<string>();
  const visit = (source: string): void => {
    if (done.has(source)) return;
    done.add(source);
    const text = readFileSync(source, 'utf8');
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
      },
    });
    mkdirSync(dirname(target(source)), { recursive: true });
    writeFileSync(target(source), outputText);
    for (const { fileName } of ts.preProcessFile(outputText, true, true).importedFiles) {
      const imported = resolve(dirname(source), fileName.replace(/\.js$/, '.ts'));
      if (fileName.startsWith('.') && existsSync(imported)) visit(imported);
    }
  };
  visit(resolve(root, entry));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  // Folders below node_modules do not see the repository's "type".
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return target(resolve(root, entry));
}

/** A child that runs a compiled script; it says lines on its standard output, and is told lines on its input. */
export class ScriptProcess {
  readonly #child: ChildProcess;
  readonly #exited: Promise<unknown>;
  #output = '';
  #errors = '';

  constructor(script: string, args: readonly string[], options: { uid?: number } = {}) {
    this.#child = spawn(process.execPath, [script, ...args], { stdio: 'pipe', ...options });
    this.#exited = once(this.#child, 'exit');
    this.#child.stdout?.on('data', (chunk: Buffer) => {
      this.#output += chunk;
    });
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      this.#errors += chunk;
    });
    // A child that was killed reads no more.
    this.#child.stdin?.on('error', () => undefined);
  }

  /** Complete lines so far. */
  get lines(): string[] {
    return this.#output.split('\n').slice(0, -1);
  }

  get errors(): string {
    return this.#errors;
  }

  /** Waits for a line that begins with one of these, and answers it. */
  async said(...starts: string[]): Promise<string> {
    for (;;) {
      const line = this.lines.find((one) => starts.some((start) => one.startsWith(start)));
      if (line !== undefined) return line;
      if (this.#child.exitCode !== null || this.#child.signalCode !== null) {
        throw new Error(`ended without saying “${starts.join('” or “')}”: ${this.#errors}`);
      }
      await Promise.race([once(this.#child.stdout ?? this.#child, 'data'), this.#exited]);
    }
  }

  tell(line: string): void {
    this.#child.stdin?.write(`${line}\n`);
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#exited;
  }

  async exited(): Promise<number | null> {
    await this.#exited;
    return this.#child.exitCode;
  }
}
