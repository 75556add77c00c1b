import { z } from 'zod';

/** By set and by name. */
const figures = z.record(z.string(), z.record(z.string(), z.number()));

/** What `npm run fit` says of the weights beside them. */
const report = z.object({
  /** On what they were fitted, and how the figures were had. */
  fittedOn: z.string(),
  crossValidated: figures,
  /** With the best passages read again even where the first reading was sure. */
  readTwice: figures,
  readOnce: figures,
  withoutReader: figures,
  /** The same measured without one part. */
  ablations: z.array(z.object({ without: z.string(), figures })),
});

export type FittingReport = z.output<typeof report>;

/** The report within a fitted model, as parsed from its JSON; undefined where it has none. */
export function fittingReportOf(model: unknown): FittingReport | undefined {
  const parsed = z.object({ report }).safeParse(model);
  return parsed.success ? parsed.data.report : undefined;
}
