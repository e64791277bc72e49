// Configuration from the environment: parsed once, typed; a wrong value is named in one line.
import { isIP } from "node:net";
import { isAbsolute, resolve } from "node:path";

import { z } from "zod/v4";

import type { ClamdAddress } from "#app/services/files/clamd";

const url = (protocols: readonly string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), { error: `must be an address beginning with ${protocols.join(" or ")}//` });

const isUploadToken = (value: string): boolean => {
  try {
    const { apiKey, appId, regions } = JSON.parse(Buffer.from(value, "base64").toString("utf8"));
    return typeof apiKey === "string" && apiKey.startsWith("sk_") && typeof appId === "string" && Array.isArray(regions) && regions.length > 0;
  } catch {
    return false;
  }
};

function clamdAddress(value: string): ClamdAddress | undefined {
  if (isAbsolute(value)) return { path: value };
  if (!URL.canParse(value)) return undefined;
  const { protocol, hostname, port, pathname } = new URL(value);
  return protocol === "tcp:" && hostname !== "" && port !== "" && /^\/?$/.test(pathname) ? { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port) } : undefined;
}

const listed = (value: string): string[] => value.split(",").map((part) => part.trim());

/** An address, a network such as 10.0.0.0/8, or one of the names that Express has for some of them. */
function isNetwork(value: string): boolean {
  if (["loopback", "linklocal", "uniquelocal"].includes(value)) return true;
  const [, address = "", bits = "0"] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(value) ?? [];
  const most = { 4: 32, 6: 128 }[isIP(address)];
  return most !== undefined && Number(bits) <= most;
}

const schema = z.object({
  HOST: z.string().min(1, { error: "must name an address to listen on" }).default("127.0.0.1"),
  PORT: z.coerce.number({ error: "must be a whole number from 0 to 65535" }).int({ error: "must be a whole number from 0 to 65535" }).min(0).max(65_535, { error: "must be a whole number from 0 to 65535" }).default(3000),
  DATA_DIR: z.string().min(1, { error: "must name a folder" }).default("./data"),
  PUBLIC_URL: url(["http:", "https:"])
    .refine((value) => URL.canParse(value) && new URL(value).pathname === "/", { error: "must be an origin without a path" })
    .optional(),
  SMTP_URL: url(["smtp:", "smtps:"]).optional(),
  MAIL_FROM: z.email({ error: "must be an e-mail address" }).default("lorbeer@localhost.localdomain"),
  UPLOADTHING_TOKEN: z.string().refine(isUploadToken, { error: "must be the token of the UploadThing dashboard, whole and unchanged" }).optional(),
  CLAMD_SOCKET: z.string().refine((value) => clamdAddress(value) !== undefined, { error: "must be the absolute path of a socket, or tcp:// with host and port" }).optional(),
  TRUSTED_PROXIES: z.string().refine((value) => listed(value).every(isNetwork), { error: "must be addresses or networks such as 10.0.0.0/8, with commas between them" }).default("loopback"),
  WORKERS: z.coerce.number({ error: "must be a whole number from 1 to 64" }).int({ error: "must be a whole number from 1 to 64" }).min(1).max(64).default(1),
});

export type Config = {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** Origin under which people reach the product; links in mails begin with it. */
  readonly publicUrl: string;
  /** Whether PUBLIC_URL was set, or publicUrl was made up from HOST and PORT. */
  readonly publicUrlGiven: boolean;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly uploadthingToken: string | undefined;
  /** Where a ClamAV daemon listens that checks each attachment. */
  readonly clamd: ClamdAddress | undefined;
  /** Whose word is taken for who asks (X-Forwarded-For): addresses and networks, as Express takes them. */
  readonly trustedProxies: readonly string[];
  readonly workers: number;
};

/** A wrong value of the environment; the message names it and says what it must be, without repeating it (it may be secret). */
export class ConfigError extends Error {}

export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(`${String(issue?.path[0])} ${issue?.message}`);
  }
  const { HOST, PORT, DATA_DIR, PUBLIC_URL, SMTP_URL, MAIL_FROM, UPLOADTHING_TOKEN, CLAMD_SOCKET, TRUSTED_PROXIES, WORKERS } = parsed.data;
  if (UPLOADTHING_TOKEN !== undefined && PUBLIC_URL === undefined) throw new ConfigError("UPLOADTHING_TOKEN needs PUBLIC_URL: under it the cloud reports what has been uploaded");
  const shownHost = HOST.includes(":") ? `[${HOST}]` : HOST;
  return {
    host: HOST,
    port: PORT,
    dataDir: resolve(DATA_DIR),
    publicUrl: PUBLIC_URL === undefined ? `http://${shownHost === "0.0.0.0" ? "127.0.0.1" : shownHost}:${PORT}` : new URL(PUBLIC_URL).origin,
    publicUrlGiven: PUBLIC_URL !== undefined,
    smtpUrl: SMTP_URL,
    mailFrom: MAIL_FROM,
    uploadthingToken: UPLOADTHING_TOKEN,
    clamd: CLAMD_SOCKET === undefined ? undefined : clamdAddress(CLAMD_SOCKET),
    trustedProxies: listed(TRUSTED_PROXIES),
    workers: WORKERS,
  };
}
