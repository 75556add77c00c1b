import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answeringModelOf } from '../../src/answering/answering-model.js';
import { thresholdFor } from '../../src/answering/sureness/outcome.js';
import { packageRoot } from '../../src/package-root.js';

const read = (path: string) => readFileSync(join(packageRoot(), path), 'utf8');
const sources = ['src', 'commands', 'embeddings']
  .flatMap((folder) =>
    readdirSync(join(packageRoot(), folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(folder, path),
    ),
  )
  .filter((path) => path.endsWith('.ts'));

/** A row of a table that ends in a value and the constant that holds it, with its file where one is named. */
const ROW = /^\|.*\|([^|]*\d[^|]*)\| *`([A-Z][A-Z_0-9]+)`(?:, (?:`([^`]+)`|(the same(?: file)?)))? *\|$/gmu;

interface NamedConstant {
  readonly name: string;
  readonly value: string;
  readonly file: string | undefined;
}

function constantsIn(document: string): NamedConstant[] {
  let file: string | undefined;
  return [...read(document).matchAll(ROW)].map(([, value = '', name = '', path, same]) => {
    file = path ?? (same ? file : undefined);
    return { name, value: value.trim(), file };
  });
}

/** '1.5 s' and `1_500` are the same to a reader: the figures without their place. */
function figures(text: string): string | undefined {
  return /\d[\d,._]*/
    .exec(text)?.[0]
    .replaceAll(/[,._]/g, '')
    .replace(/^0+|0+$/g, '');
}

function valuesOf({ name, file }: NamedConstant): (string | undefined)[] {
  const definition = new RegExp(`\\bconst ${name}(?:: [^=]+)? = ([^;]+);`);
  return (file === undefined ? sources : [file]).flatMap((path) => {
    const found = definition.exec(read(path))?.[1];
    return found === undefined ? [] : [figures(found)];
  });
}

describe('the documents', () => {
  const named = ['answering', 'library', 'times'].flatMap((page) => constantsIn(`docs/${page}.md`));

  it('name constants', () => {
    expect(named.length).toBeGreaterThan(40);
  });

  it.each(named)('say what $name is: $value', (constant) => {
    expect(valuesOf(constant)).toContain(figures(constant.value));
  });

  it('say how probable an answer has to be', () => {
    const model = answeringModelOf(JSON.parse(read('models/pullquote-reader/answering.json')));
    const curves = { on: model.closelyRead, fast: model.read, off: model.unread };
    for (const [reader, { curve }] of Object.entries(curves)) {
      const points = [0.025, 0.05, 0.1].map((risk) => thresholdFor(curve, risk).toFixed(2));
      const row = new RegExp(
        `^\\| \`${reader}\` *\\| *${points.join(' *\\| *').replaceAll('.', '\\.')} *\\|$`,
        'm',
      );
      expect(read('docs/answering.md')).toMatch(row);
    }
  });
});
