// What the public data of the examples holds, as a JSON Schema (draft 2020-12).
import { COOPERATION_FORMS, EXAMPLE_FILE_KINDS, HONOURS, PARTY_ROLES } from "#db/vocabulary/example";
import { LOCALES } from "#db/vocabulary/locale";
import { TOPICS } from "#db/vocabulary/topic";

const text = { type: "string" } as const;
const textOrNull = { type: ["string", "null"] } as const;
const countOrNull = { type: ["integer", "null"] } as const;
const instant = { type: "string", format: "date-time" } as const;

function object(properties: Readonly<Record<string, unknown>>) {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false } as const;
}

/** `publicUrl`: without a trailing slash. */
export function recordSchema(publicUrl: string) {
  const example = object({
    id: { ...text, description: "Stable; the last part of its address." },
    url: { ...text, format: "uri" },
    language: { enum: LOCALES, description: "Of the texts." },
    title: text,
    summary: text,
    parties: {
      type: "array",
      description: "The lead first.",
      items: object({
        role: { enum: PARTY_ROLES },
        name: text,
        country: { ...text, description: "ISO 3166-1, two letters." },
        code: { ...textOrNull, description: "AGS in Germany, LAU code abroad; null for a body without one." },
        districtCode: { ...textOrNull, description: "AGS of the Kreis it belongs to, or is; a city outside any Kreis has its own." },
        regionalDistrict: { ...textOrNull, description: "Regierungsbezirk." },
      }),
    },
    crossBorder: { type: "boolean", description: "The parties sit in more than one state." },
    topics: { type: "array", items: { enum: TOPICS } },
    legalForm: { enum: [...COOPERATION_FORMS, null], description: "Null: not known." },
    sinceYear: countOrNull,
    inhabitants: { ...countOrNull, description: "Reached." },
    digital: { type: "boolean" },
    effect: text,
    figures: { type: "array", items: object({ amount: text, meaning: text }) },
    effort: { ...text, description: "What it took." },
    transfer: { ...text, description: "To whom it can be transferred." },
    competition: { oneOf: [{ type: "null" }, object({ year: { type: "integer" }, categoryKey: text, category: text, honour: { enum: HONOURS }, juryReason: text })] },
    otherAwards: text,
    sources: { type: "array", items: object({ name: text, url: textOrNull }) },
    files: {
      type: "array",
      description:
        'Pictures and documents that are public, as on the page of the example; none while the consent on record covers texts only. In the table all of them stand in one cell, joined by "; ", each as "address kind: description (credit)"; what is not known is left out.',
      items: object({
        url: { ...text, format: "uri" },
        kind: { enum: EXAMPLE_FILE_KINDS },
        description: { ...textOrNull, description: "What a picture shows, or what a document is called; null: not known, as of pictures of an entry." },
        credit: { ...textOrNull, description: "Who made it, and whose it is; null: not known." },
      }),
    },
    publishedAt: instant,
    updatedAt: instant,
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${publicUrl}/beispiele/schema.json`,
    title: "Good examples of cooperation between municipalities",
    ...object({ $schema: text, examples: { type: "array", description: "The newest first.", items: { $ref: "#/$defs/example" } } }),
    $defs: { example },
  };
}
