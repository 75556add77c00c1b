import protobuf from 'protobufjs/minimal.js';

/**
 * Fields of an ONNX file that are touched here. (onnx.proto3, https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3)
 */
const MODEL = { irVersion: 1, graph: 7, opset: 8 } as const;
const OPSET = { domain: 1, version: 2 } as const;
const GRAPH = { node: 1, name: 2, initializer: 5, input: 11, output: 12 } as const;
const NODE = { input: 1, output: 2, type: 4, attribute: 5 } as const;
const ATTRIBUTE = { name: 1, tensor: 5, graph: 6, type: 20 } as const;
const TENSOR = { name: 8 } as const;
const VALUE = { name: 1, type: 2 } as const;
/** A tensor of one truth value, as the type of an input: element type 9 (bool), one dimension of 1. */
const ONE_TRUTH = Uint8Array.of(0x0a, 0x08, 0x08, 0x09, 0x12, 0x04, 0x0a, 0x02, 0x08, 0x01);
const GRAPH_ATTRIBUTE = 5;
const VARINT = 0;
const BYTES = 2;

/** The input that says which of the two computes: true for the second. */
export const SECOND = 'second';

/** Outputs of either have to have other names than within the two. */
const OF_EITHER = 'either:';

/** The name that an output of either has within the two. */
export function outputWithinEither(output: string): string {
  return output.slice(OF_EITHER.length);
}

/**
 * Two models in one that computes the one or the other, with the inputs of both and the outputs that both have. Two
 * models that ONNX Runtime opens by themselves have threads of their own, which wait by spinning and so take the cores
 * from each other; one model has one set of threads. (Two passages read by the first reader and one by the close reader
 * took 43 ms of two cores, the first having one thread, and 34 ms so.)
 * @param first and second the bytes of ONNX files with the same outputs in the same order
 * @throws Error where they do not fit together
 */
export function eitherModel(first: Uint8Array, second: Uint8Array): Uint8Array {
  const models = [modelOf(first), modelOf(second)] as const;
  const ofFirst = branchOf(models[0].graph);
  const ofSecond = branchOf(models[1].graph);
  const outputs = ofFirst.outputs.map(nameOf);
  if (outputs.join() !== ofSecond.outputs.map(nameOf).join())
    throw new Error(`one model computes ${outputs.join()}, the other ${ofSecond.outputs.map(nameOf).join()}`);
  const weights = [...ofFirst.weights, ...ofSecond.weights];
  if (new Set(weights.map((one) => textIn(fieldsOf(one), TENSOR.name))).size < weights.length)
    throw new Error('the two models have weights of one name');
  const choice = message([VALUE.name, SECOND], [VALUE.type, ONE_TRUTH]);
  const inputs = new Map([...ofSecond.inputs, ...ofFirst.inputs].map((input) => [nameOf(input), input]));
  const condition = parts(
    [NODE.input, SECOND],
    ...outputs.map((output): Field => [NODE.output, OF_EITHER + output]),
    [NODE.type, 'If'],
    [NODE.attribute, branchAttribute('then_branch', ofSecond)],
    [NODE.attribute, branchAttribute('else_branch', ofFirst)],
  );
  const graph = parts(
    [GRAPH.node, condition],
    [GRAPH.name, 'either'],
    ...weights.map((one): Field => [GRAPH.initializer, one]),
    ...[choice, ...inputs.values()].map((input): Field => [GRAPH.input, input]),
    ...ofFirst.outputs.map((output): Field => [GRAPH.output, renamed(output, OF_EITHER + nameOf(output))]),
  );
  return message(
    [MODEL.irVersion, Math.max(...models.map(({ irVersion }) => irVersion))],
    ...opsetsOf(models.flatMap(({ opsets }) => opsets)),
    [MODEL.graph, graph],
  );
}

/** The bytes of a message, one after the other. */
type Parts = readonly Uint8Array[];
/** A field and what it holds: a number, a text, or a message. */
type Field = readonly [number: number, value: number | string | Uint8Array | Parts];

interface Model {
  readonly irVersion: number;
  readonly opsets: readonly Uint8Array[];
  readonly graph: Uint8Array;
}

interface Branch {
  readonly fields: readonly Field[];
  /** Initializers, as ONNX calls them. */
  readonly weights: readonly Uint8Array[];
  readonly inputs: readonly Uint8Array[];
  readonly outputs: readonly Uint8Array[];
}

function modelOf(bytes: Uint8Array): Model {
  const fields = fieldsOf(bytes);
  const [graph] = messagesIn(fields, MODEL.graph);
  if (!graph) throw new Error('no ONNX model: it has no graph');
  return {
    irVersion: numberIn(fields, MODEL.irVersion),
    opsets: messagesIn(fields, MODEL.opset),
    graph,
  };
}

/** The newest set of operators of every domain that one of the two was made for. */
function opsetsOf(opsets: readonly Uint8Array[]): Field[] {
  const newest = new Map<string, number>();
  for (const fields of opsets.map(fieldsOf)) {
    const domain = textIn(fields, OPSET.domain);
    newest.set(domain, Math.max(newest.get(domain) ?? 0, numberIn(fields, OPSET.version)));
  }
  return [...newest].map(([domain, version]) => [
    MODEL.opset,
    message([OPSET.domain, domain], [OPSET.version, version]),
  ]);
}

/**
 * A graph as a branch, which takes inputs and weights from the graph around it by their names. Those of a branch ONNX
 * Runtime would keep twice, and it warns of each constant node of one that it has no more use for.
 */
function branchOf(graph: Uint8Array): Branch {
  const all = fieldsOf(graph);
  const fields: Field[] = [];
  const weights = messagesIn(all, GRAPH.initializer);
  for (const field of all) {
    const constant = field[0] === GRAPH.node ? constantOf(fieldsOf(bytesOf(field))) : undefined;
    if (constant) weights.push(constant);
    else if (field[0] !== GRAPH.input && field[0] !== GRAPH.initializer) fields.push(field);
  }
  return { fields, weights, inputs: messagesIn(all, GRAPH.input), outputs: messagesIn(all, GRAPH.output) };
}

/** The tensor of a constant node, by the name of the node's output. */
function constantOf(node: readonly Field[]): Uint8Array | undefined {
  if (textIn(node, NODE.type) !== 'Constant') return undefined;
  const [attribute] = messagesIn(node, NODE.attribute);
  const [tensor] = attribute ? messagesIn(fieldsOf(attribute), ATTRIBUTE.tensor) : [];
  return tensor && message(...fieldsOf(tensor), [TENSOR.name, textIn(node, NODE.output)]);
}

function branchAttribute(name: string, { fields }: Branch): Parts {
  return parts(
    [ATTRIBUTE.name, name],
    [ATTRIBUTE.graph, parts(...fields)],
    [ATTRIBUTE.type, GRAPH_ATTRIBUTE],
  );
}

function nameOf(value: Uint8Array): string {
  return textIn(fieldsOf(value), VALUE.name);
}

function renamed(value: Uint8Array, name: string): Uint8Array {
  return message([VALUE.name, name], ...fieldsOf(value).filter(([field]) => field !== VALUE.name));
}

/** The fields of a message in order; those of other kinds than numbers and bytes do not occur where this looks. */
function fieldsOf(bytes: Uint8Array): Field[] {
  const reader = protobuf.Reader.create(bytes);
  const fields: Field[] = [];
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    const kind = tag & 7;
    if (kind === VARINT) fields.push([tag >>> 3, Number(reader.int64())]);
    else if (kind === BYTES) {
      const length = reader.uint32();
      fields.push([tag >>> 3, bytes.subarray(reader.pos, reader.pos + length)]);
      reader.skip(length);
    } else throw new Error(`no ONNX model: field ${tag >>> 3} is of kind ${kind}`);
  }
  return fields;
}

/** The parts of a message are put together once, at the end: a copy at each level of 120 MB would take a second. */
function parts(...fields: readonly Field[]): Parts {
  return fields.flatMap(([field, value]): Uint8Array[] => {
    const writer = protobuf.Writer.create().uint32(field * 8 + (typeof value === 'number' ? VARINT : BYTES));
    if (typeof value === 'number') return [writer.int64(value).finish()];
    if (typeof value === 'string') return [writer.string(value).finish()];
    const bytes = value instanceof Uint8Array ? [value] : value;
    return [writer.uint32(bytes.reduce((sum, { length }) => sum + length, 0)).finish(), ...bytes];
  });
}

function message(...fields: readonly Field[]): Uint8Array {
  return Buffer.concat(parts(...fields));
}

function messagesIn(fields: readonly Field[], wanted: number): Uint8Array[] {
  return fields.filter(([field]) => field === wanted).map(bytesOf);
}

function bytesOf([field, value]: Field): Uint8Array {
  if (value instanceof Uint8Array) return value;
  throw new Error(`no ONNX model: field ${field} holds a number`);
}

function textIn(fields: readonly Field[], wanted: number): string {
  const [bytes] = messagesIn(fields, wanted);
  return bytes ? Buffer.from(bytes).toString('utf8') : '';
}

function numberIn(fields: readonly Field[], wanted: number): number {
  const value = fields.find(([field]) => field === wanted)?.[1];
  return typeof value === 'number' ? value : 0;
}
