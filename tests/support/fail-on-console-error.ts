// An unexpected console.error fails the test that caused it.
import { afterEach, beforeEach, expect, vi } from "vitest";

const spy = vi.spyOn(console, "error");

beforeEach(() => {
  spy.mockReset();
});

afterEach(() => {
  expect(spy.mock.calls, "nothing may be written to console.error").toEqual([]);
});
