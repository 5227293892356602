import * as v from 'valibot';

/** Where a process that is to be killed keeps its orders, and where it finds Stripe and the time. */
export const drillConfigSchema = v.object({
  /** Where the emulated Stripe is served. */
  stripeUrl: v.string(),
  /** A file that holds the time, in seconds since the Unix epoch: one clock for all processes, moved by the drill. */
  clockFile: v.string(),
  webhookSecret: v.string(),
  /** Leaves Stripe's idempotency keys out, so that a drill has something to find. */
  losesKeys: v.optional(v.boolean()),
  store: v.union([v.object({ connectionString: v.string(), schema: v.string() }), v.object({ dataDir: v.string() })]),
});

export type DrillConfig = v.InferOutput<typeof drillConfigSchema>;

/** The step at which a process ends itself. */
export const doomSchema = v.object({
  label: v.string(),
  /** Which occurrence of the label it is, from 1. */
  nth: v.number(),
  /** `SIGSTOP`: it does not end, but stands still until it is told to go on. */
  signal: v.picklist(['SIGKILL', 'SIGSTOP']),
});

export type Doom = v.InferOutput<typeof doomSchema>;
