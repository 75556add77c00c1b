import { NotFoundError, PullquoteError } from '../../coverage/index.js';
import type { WireError } from './messages.js';

/** An error as a child sends it to its parent. */
export function toWire(error: unknown): WireError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, stack, cause } = error;
  return {
    name,
    message,
    ...(stack !== undefined && { stack }),
    ...(error instanceof PullquoteError && {
      expected: { code: error.code, advice: error.advice, details: error.details },
    }),
    ...(cause !== undefined && { cause: toWire(cause) }),
  };
}

/** The error again: an expected one with its code and advice, whatever its class was; NotFoundError as itself. */
export function fromWire({ name, message, stack, expected, cause }: WireError): Error {
  const error = expected ? expectedError(name, message, expected) : new Error(message);
  Object.defineProperty(error, 'name', { value: name, configurable: true });
  if (stack !== undefined) error.stack = stack;
  if (cause) error.cause = fromWire(cause);
  return error;
}

function expectedError(
  name: string,
  message: string,
  { code, advice, details }: NonNullable<WireError['expected']>,
): PullquoteError {
  const Kind = name === 'NotFoundError' ? NotFoundError : PullquoteError;
  return new Kind(code, message, advice, { details });
}
