/** An SVG without text as PNG, on a clear background. Drawn beside this thread, by the librsvg that comes with sharp. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  // Loaded when the first chart is wanted: a bot that draws none need not have it in memory.
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
}
