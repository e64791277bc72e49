// Stores and checks passwords with argon2id. Slow on purpose: never call it inside a transaction.
import { hash, verify } from "@node-rs/argon2";

/** OWASP's recommendation for argon2id: 19 MiB, two rounds, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password nobody has, checked where there is no account, so that the answer takes as long. */
const NOBODYS = "$argon2id$v=19$m=19456,t=2,p=1$TU1LeM5eywZwUTNIQzBxwQ$CMrLW0ORk38nQk96l0f/6pY2Mtv2ZMwVMPp4bAiEkYk";

/** The same letters typed on different keyboards are the same password. */
const normal = (password: string) => password.normalize("NFKC");

export async function hashPassword(password: string): Promise<string> {
  return hash(normal(password), COST);
}

/** `stored` null: there is no account or it has no password; false, after as long a time. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const right = await verify(stored ?? NOBODYS, normal(password));
  return right && stored !== null;
}
