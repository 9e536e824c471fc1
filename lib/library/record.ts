import type { Summary } from '../summary.ts';
import { copySummary } from './copy-summary.ts';

/** A saved summary, one record a page. */
export interface SavedSummary {
  version: 1;
  /** `summary.url`, the record's key. */
  url: string;
  /** When it was first saved, ISO 8601 in UTC. */
  savedAt: string;
  /** When it was last saved, ISO 8601 in UTC. */
  updatedAt: string;
  summary: Summary;
}

/** The record that saving a summary leaves behind, over the one that was there. */
export function recordOf(
  summary: Summary,
  before: Pick<SavedSummary, 'savedAt'> | undefined,
  now: Date,
): SavedSummary {
  const at = now.toISOString();
  return { version: 1, url: summary.url, savedAt: before?.savedAt ?? at, updatedAt: at, summary };
}

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** @returns a copy of what is stored, or nothing when it is no record of a version known here */
export function copyRecord(value: unknown): SavedSummary | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, url, savedAt, updatedAt, summary: stored } = value as Record<string, unknown>;
  const summary = copySummary(stored);
  if (version !== 1 || summary?.url !== url || summary === undefined) return undefined;
  if (!isInstant(savedAt) || !isInstant(updatedAt)) return undefined;
  return { version, url: summary.url, savedAt, updatedAt, summary };
}
