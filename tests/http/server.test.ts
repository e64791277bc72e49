// The built server as a process: it says when it is alive and ready, refuses a wrong configuration in one line, ends without dropping
// a request, and logs nothing about people.
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { request, type ClientRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { CLOUD_TOKEN } from "#tests/support/cloud";
import { freePort, startProcess, type ServerProcess } from "#tests/support/process";

const folder = mkdtempSync(join(tmpdir(), "lorbeer-server-"));
const started: ServerProcess[] = [];

async function start(environment: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const port = String(await freePort());
  const server = startProcess({ DATA_DIR: mkdtempSync(join(folder, "data-")), PORT: port, ...environment });
  started.push(server);
  return server;
}

async function startReady(): Promise<ServerProcess> {
  const server = await start();
  await vi.waitFor(() => expect(server.output().out).toContain("Lorbeer listens on"), { timeout: 20_000, interval: 50 });
  return server;
}

afterAll(async () => {
  for (const server of started) server.signal("SIGTERM");
  await Promise.all(started.map(({ ended }) => ended));
  rmSync(folder, { recursive: true, force: true });
});

/** A form whose body is announced and not sent yet: the server has to wait for it. */
function slowForm(server: ServerProcess, length: number): { readonly request: ClientRequest; readonly status: Promise<number | undefined> } {
  const headers = { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": length, Origin: server.url };
  const sent = request(`${server.url}/sprache`, { method: "POST", headers });
  const status = new Promise<number | undefined>((resolve, reject) => {
    sent.on("response", (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on("error", reject);
  });
  sent.flushHeaders();
  return { request: sent, status };
}

const connected = (sent: ClientRequest) => vi.waitFor(() => expect(sent.socket?.readyState).toBe("open"));

describe("a wrong configuration ends the program with one line that names the variable", () => {
  const file = join(folder, "a-file");
  writeFileSync(file, "");
  test.each([
    ["PORT", "abc"],
    ["PORT", "70000"],
    ["PORT", "80.5"],
    ["SMTP_URL", "ftp://x"],
    ["SMTP_URL", "mail.example"],
    ["PUBLIC_URL", "lorbeer.example"],
    ["PUBLIC_URL", "https://lorbeer.example/pfad"],
    ["MAIL_FROM", "niemand"],
    ["UPLOADTHING_TOKEN", "x"],
    ["UPLOADTHING_TOKEN", CLOUD_TOKEN],
    ["CLAMD_SOCKET", "clamd.ctl"],
    ["WORKERS", "0"],
    ["DATA_DIR", join(file, "data")],
  ])("%s=%s", async (name, value) => {
    const server = await start({ [name]: value });
    expect(await server.ended).toBeGreaterThan(0);
    const { out, err } = server.output();
    expect(out).toBe("");
    expect(err.trimEnd().split("\n")).toEqual([expect.stringMatching(new RegExp(`^lorbeer: ${name} `))]);
  });

  test("a port that is taken already", async () => {
    const first = await startReady();
    const second = await start({ PORT: new URL(first.url).port });
    expect(await second.ended).toBeGreaterThan(0);
    expect(second.output().err.trimEnd().split("\n")).toEqual([expect.stringMatching(/^lorbeer: PORT /)]);
  });
});

describe("a running server", () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startReady();
  });

  test("says that it is alive and ready", async () => {
    const [alive, ready] = await Promise.all([fetch(`${server.url}/healthz`), fetch(`${server.url}/readyz`)]);
    expect([alive.status, await alive.text()]).toEqual([200, "ok"]);
    expect([ready.status, await ready.text()]).toEqual([200, "ready"]);
  });

  test("prints the link of the first start once", () => {
    expect(server.output().out.match(/\/einrichten\?code=[\w-]{43}/g)).toHaveLength(1);
  });

  test("logs one line of JSON per request, and in it nothing about people, no secret and no query", async () => {
    const told = ["anna.beispiel@bocholt.example", "ein-langes-Kennwort", "geheimer-schluessel-4711", "Mozilla/5.0 (Annas Rechner)", "127.0.0.1"];
    const [email = "", password = "", secret = "", device = ""] = told;
    const headers = { "User-Agent": device, Cookie: `lorbeer=${secret}`, Origin: server.url };
    await fetch(`${server.url}/email/${secret}?an=${email}`, { headers });
    await fetch(`${server.url}/wettbewerb/${encodeURIComponent(email)}`, { headers });
    await fetch(`${server.url}/anmelden`, { method: "POST", headers, body: new URLSearchParams({ email, password }), redirect: "manual" });
    const logged = () => server.output().out.split("\n").filter((line) => line.startsWith("{"));
    await vi.waitFor(() => expect(logged().filter((line) => !/healthz|readyz/.test(line))).toHaveLength(3));
    for (const line of logged()) {
      expect(JSON.parse(line)).toEqual({
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        method: expect.stringMatching(/^(GET|POST)$/),
        path: expect.stringMatching(/^(\/(:|[a-z-]+))+$/),
        status: expect.any(Number),
        ms: expect.any(Number),
      });
      for (const personal of told) expect(line).not.toContain(personal);
    }
    expect(server.output().err).toBe("");
  });

  test("keeps its secret to itself", () => {
    expect(statSync(join(server.dataDir, "secret")).mode & 0o077).toBe(0);
  });
});

describe("on SIGTERM", () => {
  test("a request under way is answered, nothing new is taken, and the program ends well within 10 seconds", async () => {
    const server = await startReady();
    const body = "sprache=de&weiter=/";
    const slow = slowForm(server, body.length);
    await connected(slow.request);
    const began = performance.now();
    server.signal("SIGTERM");
    await vi.waitFor(() => expect(fetch(`${server.url}/healthz`)).rejects.toThrow("fetch failed"));
    slow.request.end(body);
    expect(await slow.status).toBe(302);
    expect(await server.ended).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test("a request that never ends does not keep the program alive", async () => {
    const server = await startReady();
    const slow = slowForm(server, 1_000);
    const dropped = slow.status.catch((fault: unknown) => fault);
    await connected(slow.request);
    const began = performance.now();
    server.signal("SIGTERM");
    expect(await server.ended).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(await dropped).toBeInstanceOf(Error);
  });
});
