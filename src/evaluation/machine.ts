import { cpus } from 'node:os';
import { count } from './report/numbers.js';

/** 'Intel(R) Xeon(R) …, 2 cores, Node 20.20.2': what figures of time were measured on. */
export function describeMachine(): string {
  const cores = cpus();
  const model = cores[0]?.model.trim().replace(/\s+/g, ' ') || 'an unnamed processor';
  return `${model}, ${count(cores.length, 'core')}, Node ${process.versions.node}`;
}
