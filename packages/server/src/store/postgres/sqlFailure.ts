/** Postgres' SQLSTATE of what a driver rejected with; empty for what is not from the database. */
export function sqlStateOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Whether a statement failed at a constraint. Drivers name it in different places, and the message names it always. */
export function isViolation(error: unknown, { state, constraint }: { state: string; constraint: string }): boolean {
  if (!(error instanceof Error) || sqlStateOf(error) !== state) return false;
  if ('constraint' in error && typeof error.constraint === 'string') return error.constraint === constraint;
  return error.message.includes(constraint);
}
