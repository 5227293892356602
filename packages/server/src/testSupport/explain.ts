import type { PostgresParam, PostgresQuery } from '../store/postgres/PostgresQuery.js';

/** What a planner says of one step. */
export interface PlanNode {
  kind: string;
  index: string | undefined;
  /** Rows that came out of it, all loops together. */
  rows: number;
}

/** Runs a statement and lists the steps of its plan. */
export async function explain(query: PostgresQuery, text: string, params: PostgresParam[]): Promise<PlanNode[]> {
  const { rows } = await query(`explain (analyze, format json) ${text}`, params);
  const answer = rows[0]?.['QUERY PLAN'];
  const [{ Plan: root }] = typeof answer === 'string' ? JSON.parse(answer) : answer;
  return flatten(root);
}

interface RawPlan {
  'Node Type': string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  Plans?: RawPlan[];
}

function flatten(plan: RawPlan): PlanNode[] {
  const rows = plan['Actual Rows'] * plan['Actual Loops'];
  return [{ kind: plan['Node Type'], index: plan['Index Name'], rows }, ...(plan.Plans ?? []).flatMap(flatten)];
}
