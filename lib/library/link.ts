/** The address as a link may carry it, or nothing when it is not a web address (`javascript:`, `data:`, …). */
export function webLink(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
