// A verdict that is a value: success with a value, or a refusal with a reason. Faults are exceptions, never results.

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Refused<R> = { readonly ok: false; readonly reason: R };
export type Result<T, R> = Ok<T> | Refused<R>;

export function ok(): Ok<undefined>;
export function ok<T>(value: T): Ok<T>;
export function ok<T>(value?: T): Ok<T | undefined> {
  return { ok: true, value };
}

export function refused<R>(reason: R): Refused<R> {
  return { ok: false, reason };
}
