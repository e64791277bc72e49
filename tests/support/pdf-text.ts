// What a reader reads on the pages of a PDF.
import { PDFiumLibrary } from "@hyzyla/pdfium";

let library: Promise<PDFiumLibrary> | undefined;

/** The text of all its pages, a word that is parted at the end of a line as one. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(bytes);
  try {
    return [...document.pages()].map((page) => page.getText().replaceAll(/[\u00ad\ufffe]\s*/g, "")).join("\n");
  } finally {
    document.destroy();
  }
}
