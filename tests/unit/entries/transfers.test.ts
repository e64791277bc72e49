// Files under way from a page: a few at a time; held, cut, given up and gone on with. Sending itself is played by the test.
import { describe, expect, test } from "vitest";

import type { SendOutcome } from "#app/areas/entries/send-file";
import { createTransfers } from "#app/areas/entries/transfers";

type Sending = { readonly name: string; readonly progress: (loaded: number) => void; readonly end: (outcome: SendOutcome) => void };

/** `sendings`: what is being sent at the moment, oldest first. `retry`: lets everything that was cut try again. */
function play() {
  const sendings: Sending[] = [];
  const waiting: (() => void)[] = [];
  const transfers = createTransfers({
    openSender: ({ name }) => ({
      send: (progress, signal) =>
        new Promise((resolve) => {
          const sending: Sending = {
            name,
            progress,
            end(outcome) {
              sendings.splice(sendings.indexOf(sending), 1);
              resolve(outcome);
            },
          };
          sendings.push(sending);
          signal.addEventListener("abort", () => sendings.includes(sending) && sending.end({ kind: "held" }));
        }),
    }),
    nextTry: (_tries, signal) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        signal.addEventListener("abort", () => resolve());
      }),
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return {
    transfers,
    sent: () => sendings.map(({ name }) => name),
    states: () => transfers.list().map(({ name, state }) => `${name} ${state}`),
    async add(...names: string[]) {
      transfers.add(names.map((name) => new File(["0123456789"], name)), (file) => (file.name === "x" ? "wrong-kind" : undefined));
      await settle();
    },
    async end(name: string, outcome: SendOutcome) {
      sendings.find((sending) => sending.name === name)?.end(outcome);
      await settle();
    },
    progress: (name: string, loaded: number) => sendings.find((sending) => sending.name === name)?.progress(loaded),
    async retry() {
      for (const go of waiting.splice(0)) go();
      await settle();
    },
    settle,
  };
}

describe("files under way", () => {
  test("go three at a time, the others wait their turn; what need not be sent is refused at once", async () => {
    const { add, end, sent, states } = play();
    await add("a", "x", "b", "c", "d");
    expect(sent()).toEqual(["a", "b", "c"]);
    await end("b", { kind: "attached" });
    await end("a", { kind: "refused", reason: "too-many" });
    expect(sent()).toEqual(["c", "d"]);
    expect(states()).toEqual(["a refused", "x refused", "b attached", "c sending", "d sending"]);
    await add("e");
    expect(states()).toEqual(["c sending", "d sending", "e sending"]);
  });

  test("say how far they are", async () => {
    const { transfers, add, progress } = play();
    await add("a");
    progress("a", 4);
    expect(transfers.list()[0]?.percent).toBe(40);
    progress("a", 200);
    expect(transfers.list()[0]?.percent).toBe(100);
  });

  test("that are held leave their place to others, and come back", async () => {
    const { transfers, add, sent, states, end, settle } = play();
    await add("a", "b", "c", "d");
    transfers.hold(1);
    await settle();
    expect(sent()).toEqual(["b", "c", "d"]);
    transfers.goOn(1);
    expect(states()[0]).toBe("a waiting");
    await end("c", { kind: "attached" });
    expect(sent()).toEqual(["b", "d", "a"]);
  });

  test("go on when held and released in one breath", async () => {
    const { transfers, add, sent, settle } = play();
    await add("a");
    transfers.hold(1);
    transfers.goOn(1);
    await settle();
    expect(sent()).toEqual(["a"]);
  });

  test("that were cut say so and try again, as long as it takes, or at once when asked", async () => {
    const { transfers, add, end, states, sent, retry, settle } = play();
    await add("a");
    for (let tries = 0; tries < 20; tries++) {
      await end("a", { kind: "cut" });
      expect(states()).toEqual(["a cut"]);
      await retry();
      expect(sent()).toEqual(["a"]);
    }
    await end("a", { kind: "cut" });
    transfers.goOn(1);
    await settle();
    expect(sent()).toEqual(["a"]);
    await end("a", { kind: "cut" });
    transfers.hold(1);
    await retry();
    expect(states()).toEqual(["a held"]);
  });

  test("that a server answers with a fault again and again are given back", async () => {
    const { add, end, states, retry, transfers } = play();
    await add("a");
    for (let tries = 0; tries <= 5; tries++) {
      await end("a", { kind: "failed" });
      await retry();
    }
    expect(states()).toEqual(["a refused"]);
    expect(transfers.list()[0]?.reason).toBe("fault");
  });

  test("that are given up are gone, whatever they were doing", async () => {
    const { transfers, add, end, sent, states, settle } = play();
    await add("a", "b", "c");
    await end("b", { kind: "cut" });
    transfers.hold(3);
    for (const id of [1, 2, 3]) transfers.giveUp(id);
    await settle();
    expect([sent(), states()]).toEqual([[], []]);
    await add("d", "e", "f");
    expect(sent()).toEqual(["d", "e", "f"]);
  });
});
