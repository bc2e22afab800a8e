import type { Transaction } from './write.ts'

/**
 * Lets nobody else write activities until the transaction ends. Writers of activities take turns by tree; two that
 * write many trees, one after the other, would wait for each other.
 */
export async function holdAllTrees(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT hold_all_trees()`
}
