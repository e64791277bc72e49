// The command line as an operator meets it: exit codes, one line per error, a backup that can be trusted.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { instant } from "#app/base/instant";
import { record } from "#app/services/audit/record";
import { openStore } from "#app/services/store";

const CLI = join(import.meta.dirname, "..", "..", "build", "boot", "cli.js");
let folder: string;
let dataDir: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lorbeer-cli-"));
  dataDir = join(folder, "data");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function lorbeer(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: "utf8", env: { ...process.env, DATA_DIR: dataDir } });
  return { status, stdout, stderr };
}

async function writeRecords(count: number): Promise<void> {
  const store = openStore(join(dataDir, "lorbeer.db"));
  for (let i = 0; i < count; i++) await store.tx((q) => record(q, { at: instant(i), actor: "system", action: "test.done", subject: `test:${i}` }));
  store.close();
}

describe("use", () => {
  test.each(["migrate", "demo", "backup", "restore", "verify", "assign", "rank", "bench"])("%s --help says what it does and how it ends", (name) => {
    const { status, stdout } = lorbeer(name, "--help");
    expect(status).toBe(0);
    expect(stdout).toContain(`Usage: npm run`);
    expect(stdout).toContain("Exit codes:");
  });

  test.each([
    [["fly"], /^lorbeer: there is no command "fly"; see --help\n$/],
    [["backup"], /^lorbeer: needs FILE; see --help\n$/],
    [["backup", "a", "--loud"], /^lorbeer: Unknown option '--loud'/],
    [["demo", "--phase", "never"], /^lorbeer: --phase must be one of entries, judging, deliberation, published\n$/],
    [["restore", "nowhere.tgz"], /^lorbeer: there is no file .*nowhere\.tgz\n$/],
  ])("%j is wrong use: exit code 2 and one line", (args, line) => {
    const { status, stderr } = lorbeer(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(line);
  });
});

describe("backup and restore", () => {
  test("a backup taken while the database is being used comes back whole, and verify says so", async () => {
    expect(lorbeer("migrate").status).toBe(0);
    await writeRecords(3);
    writeFileSync(join(dataDir, "uploads", "half.part"), "half an upload");
    const user = new Database(join(dataDir, "lorbeer.db"));
    user.exec("begin immediate");
    const backup = join(folder, "backup.tgz");
    expect(lorbeer("backup", backup)).toMatchObject({ status: 0, stderr: "" });
    expect(statSync(backup).mode & 0o777, "it holds secrets").toBe(0o600);
    user.exec("rollback");
    user.close();
    expect(lorbeer("backup", backup).status).toBe(2);

    await writeRecords(2);
    expect(lorbeer("restore", backup)).toMatchObject({ status: 2 });
    const restored = lorbeer("restore", backup, "--overwrite");
    expect(restored.stderr).toBe("");
    expect(restored.stdout).toContain("Restored: 3 audit records and 0 attachments");
    expect(lorbeer("verify").stdout).toContain("3 records, unbroken");
    expect(readdirSync(join(dataDir, "uploads"))).toEqual([]);
    expect(readdirSync(dataDir).some((name) => name.startsWith("replaced-"))).toBe(true);
  });

  test("restore does not touch a database that a server has open", async () => {
    expect(lorbeer("migrate").status).toBe(0);
    const backup = join(folder, "backup.tgz");
    lorbeer("backup", backup);
    const store = openStore(join(dataDir, "lorbeer.db"));
    expect(lorbeer("restore", backup, "--overwrite")).toMatchObject({ status: 1, stderr: expect.stringContaining("in use") });
    store.close();
  });

  test("an archive that is none, and one whose audit log was tampered with, change nothing", async () => {
    expect(lorbeer("migrate").status).toBe(0);
    await writeRecords(2);
    const nonsense = join(folder, "nonsense.tgz");
    writeFileSync(nonsense, "this is no archive");
    expect(lorbeer("restore", nonsense, "--overwrite").status).toBe(1);

    const database = new Database(join(dataDir, "lorbeer.db"));
    database.exec("drop trigger audit_record_no_update; update audit_record set action = 'test.forged' where seq = 1");
    database.close();
    expect(lorbeer("verify")).toMatchObject({ status: 1, stdout: expect.stringContaining("broken at record 1") });
    const forged = join(folder, "forged.tgz");
    lorbeer("backup", forged);
    rmSync(dataDir, { recursive: true });
    expect(lorbeer("restore", forged)).toMatchObject({ status: 1, stderr: expect.stringContaining("audit log is broken at record 1") });
    expect(existsSync(join(dataDir, "lorbeer.db"))).toBe(false);
  });
});

describe("the demo", () => {
  test("is made in each of its phases, and never in place of something else", () => {
    for (const phase of ["entries", "judging", "deliberation", "published"]) {
      const { status, stdout } = lorbeer("demo", "--phase", phase);
      expect(status).toBe(0);
      expect(stdout).toContain(`The demo stands in "${phase}"`);
    }
    const [file, tampered] = [join(folder, "result.json"), join(folder, "tampered.json")];
    const database = new Database(join(`${dataDir}-demo`, "lorbeer.db"), { readonly: true });
    const [sealed = "", corrected = ""] = database.prepare("select bundle from sealed_result order by no").pluck().all().map(String);
    const bare = database.prepare("select count(*) from entry where number is not null and not exists (select 1 from attachment where entry_id = entry.id and type = 'image/jpeg' and preview_key is not null)").pluck().get();
    const documents = database.prepare("select count(*) from attachment where type = 'application/pdf' and pages = 1 and preview_key is not null").pluck().get();
    database.close();
    expect({ bare, documents }, "entries without a picture, and checked documents").toEqual({ bare: 0, documents: 3 });
    writeFileSync(file, sealed);
    expect(lorbeer("verify", file), "a sealed result needs no database to be checked").toMatchObject({ status: 0, stdout: expect.stringContaining("Equal\nSHA-256 ") });
    writeFileSync(tampered, sealed.replace(/"total":\d+/, '"total":1'));
    expect(lorbeer("verify", tampered)).toMatchObject({ status: 1, stdout: expect.stringContaining("differs at /sheets/0/total") });
    const correction = join(folder, "correction.json");
    writeFileSync(correction, corrected);
    expect(lorbeer("verify", correction)).toMatchObject({ status: 0, stdout: expect.stringContaining("which was not given") });
    expect(lorbeer("verify", correction, file)).toMatchObject({ status: 0, stdout: expect.stringContaining("it changes decisions alone") });
    const forged = join(folder, "forged.json");
    writeFileSync(forged, sealed.replace(/"sealedAt":"\d{4}/, '"sealedAt":"1999'));
    expect(lorbeer("verify", correction, forged), "of another first result").toMatchObject({ status: 1, stdout: expect.stringContaining("which is none of the files") });
    expect(lorbeer("verify", join(folder, "none.json"))).toMatchObject({ status: 2, stderr: expect.stringContaining("cannot be read") });
    rmSync(join(`${dataDir}-demo`, "this-is-a-demo"));
    expect(lorbeer("demo").status).toBe(2);
  });
});
