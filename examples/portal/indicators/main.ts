import { listen } from '../listen.ts'
import { indicators } from './app.ts'

// The service of indicators as a process of its own.

const url = await listen(indicators as never, Number(process.env.PORT ?? 0))
console.log(`Indicators at ${url}/graphql`)
