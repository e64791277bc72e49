// A line between a browser and a server that a test can hold and cut at a byte of its choice: a proxy that knows nothing of what it carries.
import { once } from "node:events";
import { createServer, connect, type AddressInfo, type Socket } from "node:net";

export type Line = {
  readonly url: string;
  /** Bytes that browsers have sent to the server so far. */
  readonly sent: () => number;
  /** From now on no more than so many bytes go to the server; whoever sends more waits. Resolves when the first has to wait. */
  readonly holdAfter: (bytes: number) => Promise<void>;
  /** Breaks every connection off and takes no new one. */
  readonly cut: () => void;
  /** All goes through again. */
  readonly mend: () => void;
  readonly stop: () => Promise<void>;
};

export async function startLine(to: string): Promise<Line> {
  const { hostname, port } = new URL(to);
  const sockets = new Set<Socket>();
  const waiting = new Set<() => void>();
  let sent = 0;
  let limit = Infinity;
  let isCut = false;
  let onHeld: () => void = () => undefined;

  async function carry(browser: Socket, server: Socket): Promise<void> {
    for await (const chunk of browser) {
      const bytes: Buffer = chunk;
      for (let rest = bytes; rest.length > 0; ) {
        if (server.destroyed) return;
        const now = rest.subarray(0, Math.max(0, limit - sent));
        sent += now.length;
        if (!server.write(now)) await Promise.race([once(server, "drain"), once(server, "close")]);
        rest = rest.subarray(now.length);
        if (rest.length === 0) break;
        onHeld();
        await new Promise<void>((resolve) => waiting.add(resolve));
      }
    }
    server.end();
  }

  const proxy = createServer((browser) => {
    if (isCut) return void browser.destroy();
    const server = connect(Number(port), hostname);
    for (const [one, other] of [[browser, server], [server, browser]] as const) {
      sockets.add(one);
      one.on("error", () => undefined).on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
    }
    server.pipe(browser);
    carry(browser, server).catch(() => server.destroy());
  });

  function release(): void {
    limit = Infinity;
    for (const go of waiting) go();
    waiting.clear();
  }

  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    sent: () => sent,
    holdAfter(bytes) {
      limit = sent + bytes;
      return new Promise((resolve) => {
        onHeld = resolve;
      });
    },
    cut() {
      isCut = true;
      for (const socket of sockets) socket.destroy();
      release();
    },
    mend() {
      isCut = false;
      release();
    },
    async stop() {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      await once(proxy, "close");
    },
  };
}
