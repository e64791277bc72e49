// A stand-in for a ClamAV daemon on this machine, speaking its INSTREAM protocol from the other end.
import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";

/** As every scanner of viruses knows it: a text that is harmless and counts as infected. In two pieces, so that no scanner stumbles over this file. */
export const EICAR = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-", "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

/** `silent`: takes everything and never answers. `overfull`: refuses streams as too large, before they have ended. `deaf`: closes at once. */
export type ClamdMood = "at work" | "silent" | "overfull" | "deaf";

export type ClamdStandIn = {
  readonly address: { readonly host: string; readonly port: number };
  readonly setMood: (mood: ClamdMood) => void;
  /** What has been streamed to it, whole. */
  readonly heard: () => readonly Buffer[];
  readonly stop: () => Promise<void>;
};

/** The file in a stream of pieces; undefined as long as it has not ended. */
function fileIn(stream: Buffer): Buffer | undefined {
  const command = Buffer.from("zINSTREAM\0");
  if (!stream.subarray(0, command.length).equals(command)) return undefined;
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= stream.length; ) {
    const length = stream.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(stream.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

/** `at`: a path for a socket file; else a port is chosen. */
export async function startClamd(at?: string): Promise<ClamdStandIn> {
  const files: Buffer[] = [];
  const sockets = new Set<Socket>();
  let mood: ClamdMood = "at work";

  const server = createServer((socket) => {
    sockets.add(socket);
    const chunks: Buffer[] = [];
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    if (mood === "deaf") return void socket.destroy();
    socket.on("data", (chunk) => {
      chunks.push(chunk);
      if (mood === "silent") return;
      if (mood === "overfull") return void socket.end("INSTREAM size limit exceeded. ERROR\0");
      const file = fileIn(Buffer.concat(chunks));
      if (!file) return;
      files.push(file);
      socket.end(file.includes(EICAR) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0");
    });
  });
  if (at === undefined) server.listen(0, "127.0.0.1");
  else server.listen(at);
  await once(server, "listening");
  const port = at === undefined ? (server.address() as AddressInfo).port : 0;
  return {
    address: { host: "127.0.0.1", port },
    setMood(to) {
      mood = to;
    },
    heard: () => files,
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
