import type { ParticipantKind } from '../../lib/summary.ts';

/** Outlines on a grid of 16 units. */
const OUTLINES: Record<ParticipantKind, string> = {
  person:
    'M8 8.25a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM2.75 13.5c.5-2.6 2.6-3.9 5.25-3.9s4.75 1.3 5.25 3.9',
  organisation: 'M3.25 13.5V3h6v10.5M9.25 6.5h3.5v7M2 13.5h12M5.25 5.5h2M5.25 8h2M5.25 10.5h2',
  country: 'M3.5 14V2.5M3.5 3.25c3-1.5 5.5 1.5 9 0v6c-3.5 1.5-6-1.5-9 0',
  group:
    'M5.75 7.75a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5ZM1.5 12.75c.4-2.2 2-3.4 4.25-3.4s3.85 1.2 4.25 3.4M10.25 3.4a2.25 2.25 0 0 1 0 4.2M11.75 9.6c1.6.4 2.5 1.5 2.75 3.15',
};

export function KindIcon({ kind }: { kind: ParticipantKind }) {
  return (
    <svg class="kind-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={OUTLINES[kind]} />
    </svg>
  );
}
