/** A4 and Letter at 300 dots an inch: more than that no printer shows. */
const longestSide = 3_508;

const quality = 0.92;

/**
 * A picture as a JPEG for paper: upright, on white, as large as paper needs. Drawn anew, so that nothing of the
 * picture's own notes, such as where it was taken, goes to the printer.
 */
export async function drawForPaper(content: Uint8Array<ArrayBuffer>, mediaType: string): Promise<Blob> {
  const picture = await createImageBitmap(new Blob([content], { type: mediaType }));
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  );
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('there is no canvas to draw on');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas.convertToBlob({ type: 'image/jpeg', quality });
}
