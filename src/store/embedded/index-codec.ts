import protobuf from 'protobufjs/minimal.js';
import type { DocumentCatalog, IndexCodec, IndexData, IndexItem, MetadataTypes } from 'vectra';

/**
 * vectra's protobuf format (its lib/codecs/schemas/index.proto), read and written without importing vectra, which takes
 * most of a second, and without a JavaScript number for each value of a vector.
 *
 * Field tags: number × 8 + wire type (0 varint, 1 eight bytes, 2 length-delimited, 5 four bytes).
 */
const tag = {
  index: { version: 8, config: 18, item: 26 },
  config: { indexed: 10 },
  item: { id: 10, metadata: 18, vector: 26, vectorValue: 29, norm: 33, metadataFile: 42 },
  entry: { key: 10, value: 18 },
  value: { string: 10, number: 17, boolean: 24 },
  catalog: { version: 8, count: 16, uriToId: 26, idToUri: 34, uriToHash: 42 },
} as const;

type Reader = protobuf.Reader;
type Writer = protobuf.Writer;

/** Reads the ids and vectors of an index, in order, without its metadata. The vectors are views into a copy. */
export function readVectors(buffer: Uint8Array, take: (id: string, vector: Float32Array) => void): void {
  eachField(protobuf.Reader.create(buffer), undefined, (field, reader) => {
    if (field !== tag.index.item) return false;
    const { id, vector } = readItem(reader, false);
    take(id, vector);
    return true;
  });
}

/**
 * The codec that is handed to vectra's LocalIndex. Its vectors are Float32Arrays: vectra only counts and indexes them.
 */
export const indexCodec: IndexCodec = {
  extension: '.pb',
  serializeIndex(data) {
    const writer = protobuf.Writer.create().uint32(tag.index.version).uint32(data.version);
    writer.uint32(tag.index.config).fork();
    for (const name of data.metadata_config.indexed ?? []) writer.uint32(tag.config.indexed).string(name);
    writer.ldelim();
    for (const item of data.items) writeItem(writer.uint32(tag.index.item).fork(), item).ldelim();
    return asBuffer(writer.finish());
  },
  deserializeIndex(buffer) {
    const data: IndexData = { version: 0, metadata_config: { indexed: [] }, items: [] };
    const indexed: string[] = [];
    eachField(protobuf.Reader.create(buffer), undefined, (field, reader) => {
      if (field === tag.index.version) data.version = reader.uint32();
      else if (field === tag.index.config) {
        eachField(reader, reader.uint32(), (inner) => {
          if (inner !== tag.config.indexed) return false;
          indexed.push(reader.string());
          return true;
        });
      } else if (field === tag.index.item) {
        const { vector, ...item } = readItem(reader, true);
        data.items.push({ ...item, vector: vector as unknown as number[] });
      } else return false;
      return true;
    });
    data.metadata_config = { indexed };
    return data;
  },
  serializeCatalog(catalog) {
    const writer = protobuf.Writer.create().uint32(tag.catalog.version).uint32(catalog.version);
    writer.uint32(tag.catalog.count).uint32(catalog.count);
    writeStrings(writer, tag.catalog.uriToId, catalog.uriToId);
    writeStrings(writer, tag.catalog.idToUri, catalog.idToUri);
    writeStrings(writer, tag.catalog.uriToHash, catalog.uriToHash ?? {});
    return asBuffer(writer.finish());
  },
  deserializeCatalog(buffer) {
    const catalog: DocumentCatalog = { version: 0, count: 0, uriToId: {}, idToUri: {} };
    const uriToHash: Record<string, string> = {};
    eachField(protobuf.Reader.create(buffer), undefined, (field, reader) => {
      if (field === tag.catalog.version) catalog.version = reader.uint32();
      else if (field === tag.catalog.count) catalog.count = reader.uint32();
      else if (field === tag.catalog.uriToId) readString(reader, catalog.uriToId);
      else if (field === tag.catalog.idToUri) readString(reader, catalog.idToUri);
      else if (field === tag.catalog.uriToHash) readString(reader, uriToHash);
      else return false;
      return true;
    });
    return Object.keys(uriToHash).length > 0 ? { ...catalog, uriToHash } : catalog;
  },
  // vectra keeps metadata files as JSON in its protobuf format too.
  serializeMetadata: (metadata) => Buffer.from(JSON.stringify(metadata), 'utf8'),
  deserializeMetadata: (buffer) => JSON.parse(buffer.toString('utf8')) as Record<string, MetadataTypes>,
};

/** Reads a message to its end: `length` bytes, or the whole buffer. `take` answers whether it read the field. */
function eachField(
  reader: Reader,
  length: number | undefined,
  take: (field: number, reader: Reader) => boolean,
) {
  const end = length === undefined ? reader.len : reader.pos + length;
  while (reader.pos < end) {
    const field = reader.uint32();
    if (!take(field, reader)) reader.skipType(field & 7);
  }
}

interface DecodedItem extends Omit<IndexItem, 'vector'> {
  vector: Float32Array;
}

function readItem(reader: Reader, withMetadata: boolean): DecodedItem {
  const item: DecodedItem = { id: '', metadata: {}, vector: new Float32Array(), norm: 0 };
  const loose: number[] = [];
  eachField(reader, reader.uint32(), (field) => {
    if (field === tag.item.id) item.id = reader.string();
    else if (field === tag.item.vector) item.vector = readFloats(reader);
    // A writer may leave the values unpacked; a reader has to take both.
    else if (field === tag.item.vectorValue) loose.push(reader.float());
    else if (field === tag.item.norm) item.norm = reader.double();
    else if (field === tag.item.metadataFile) item.metadataFile = reader.string();
    else if (field === tag.item.metadata && withMetadata) readMetadata(reader, item.metadata);
    else return false;
    return true;
  });
  if (loose.length > 0) item.vector = Float32Array.from(loose);
  return item;
}

/** Packed floats are the bytes of a Float32Array (Node runs on little-endian machines, as protobuf is). */
function readFloats(reader: Reader): Float32Array {
  const length = reader.uint32();
  const start = reader.pos;
  reader.skip(length);
  return new Float32Array(Uint8Array.from(reader.buf.subarray(start, start + length)).buffer);
}

function readMetadata(reader: Reader, metadata: Record<string, MetadataTypes>): void {
  let key = '';
  let value: MetadataTypes = '';
  eachField(reader, reader.uint32(), (field) => {
    if (field === tag.entry.key) key = reader.string();
    else if (field === tag.entry.value) {
      eachField(reader, reader.uint32(), (kind) => {
        if (kind === tag.value.string) value = reader.string();
        else if (kind === tag.value.number) value = reader.double();
        else if (kind === tag.value.boolean) value = reader.bool();
        else return false;
        return true;
      });
    } else return false;
    return true;
  });
  metadata[key] = value;
}

function writeItem(writer: Writer, item: IndexItem): Writer {
  writer.uint32(tag.item.id).string(item.id);
  for (const [key, value] of Object.entries(item.metadata)) {
    writer.uint32(tag.item.metadata).fork().uint32(tag.entry.key).string(key);
    writer.uint32(tag.entry.value).fork();
    if (typeof value === 'number') writer.uint32(tag.value.number).double(value);
    else if (typeof value === 'boolean') writer.uint32(tag.value.boolean).bool(value);
    else writer.uint32(tag.value.string).string(value);
    writer.ldelim().ldelim();
  }
  const vector = Float32Array.from(item.vector);
  writer.uint32(tag.item.vector).bytes(new Uint8Array(vector.buffer));
  writer.uint32(tag.item.norm).double(item.norm);
  if (item.metadataFile !== undefined) writer.uint32(tag.item.metadataFile).string(item.metadataFile);
  return writer;
}

function writeStrings(writer: Writer, field: number, strings: Readonly<Record<string, string>>): void {
  for (const [key, value] of Object.entries(strings)) {
    writer
      .uint32(field)
      .fork()
      .uint32(tag.entry.key)
      .string(key)
      .uint32(tag.entry.value)
      .string(value)
      .ldelim();
  }
}

function readString(reader: Reader, strings: Record<string, string>): void {
  let key = '';
  let value = '';
  eachField(reader, reader.uint32(), (field) => {
    if (field === tag.entry.key) key = reader.string();
    else if (field === tag.entry.value) value = reader.string();
    else return false;
    return true;
  });
  strings[key] = value;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
