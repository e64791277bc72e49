// Pictures as telephones make them: with the place, the device, the owner and a preview of their own in them.
import sharp from "sharp";

const ABOUT = {
  IFD0: { Make: "Telefonwerke", Copyright: "Erika Beispiel" },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 27/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "7/1 0/1 0/1" },
};

export type PictureKind = "jpeg" | "png" | "webp";

/** With a colour profile, turned by `orientation` (as in Exif), and with all that it should not tell. */
export async function telling(kind: PictureKind, { width = 1_200, height = 800, orientation = 6 } = {}): Promise<Buffer> {
  return painted(width, height).withIccProfile("p3").withExifMerge(ABOUT).withMetadata({ orientation }).withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>')[kind]().toBuffer();
}

/** As plain as a picture can be. */
export async function plain(kind: PictureKind, { width = 300, height = 200 } = {}): Promise<Buffer> {
  return painted(width, height)[kind]().toBuffer();
}

/** Red above, blue below, with noise that no compression takes away. */
function painted(width: number, height: number) {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at += 3) {
    pixels[at] = at < pixels.length / 2 ? 200 + (at % 50) : 10;
    pixels[at + 2] = at < pixels.length / 2 ? 10 : 200 + (at % 50);
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

export async function pixelsOf(picture: Uint8Array): Promise<Buffer> {
  return sharp(picture).raw().toBuffer();
}
