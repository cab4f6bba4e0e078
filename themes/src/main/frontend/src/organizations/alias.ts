/** The alias that the server makes of a name: `Müller & Söhne` becomes `muller-sohne`. */
export function aliasOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
