import type { ExecutionArgs, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { costOf } from '../load/cost.ts'
import { tooMuch } from './refusal.ts'
import type { Limits } from './settings.ts'

// What an operation would cost depends on the sizes of pages, which come as variables: it is known when it is about to
// be executed. A subscription, too, is held to it before it begins, as its first event may come days later.

export function limitCost({ complexity: most }: Limits): Plugin {
  /** Null as well where what is given is refused by the execution, whatever it would cost. */
  const refusalOf = (args: ExecutionArgs): GraphQLError | null => {
    const cost = costOf(args)
    return cost && cost.complexity > most ? tooMuch('complexity', cost.complexity, most) : null
  }
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const refused = refusalOf(args)
      if (refused) setResultAndStopExecution({ errors: [refused] })
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const refused = refusalOf(args)
      if (refused) setResultAndStopExecution({ errors: [refused] })
    },
  }
}
