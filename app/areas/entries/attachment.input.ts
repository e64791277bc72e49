// What comes from outside about attachments: the entry a browser names, and a grant as it comes back when a file is there.
import { z } from "zod/v4";

export const uploadInput = z.object({ entryId: z.string().min(1).max(100) });

export const grantInput = z.object({ entryId: z.string(), personId: z.string(), grantedAt: z.number().int() });
