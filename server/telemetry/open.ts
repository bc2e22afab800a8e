import type { Plugin } from 'graphql-yoga'
import type { AppDeps } from '../app.ts'
import type { Config } from '../config.ts'
import type { Database } from '../database/open.ts'
import type { Log } from './log.ts'
import { logOf } from './open-log.ts'

export interface Telemetry {
  log: Log
  deps: Pick<AppDeps, 'meter'>
  plugins: Plugin[]
  /** Lines for whoever starts the server. */
  told: string[]
  close(): Promise<void>
}

/** The log, and metrics and traces where they are configured. What is not is not even loaded. */
export async function openTelemetry(config: Config, database: Database): Promise<Telemetry> {
  const log = logOf(config, process.stdout)
  const telemetry: Telemetry = { log, deps: {}, plugins: [], told: [], close: async () => {} }
  const closing: (() => Promise<void>)[] = []
  if (config.metrics) {
    const { meterOf } = await import('./metrics.ts')
    const { serveMetrics } = await import('./metrics-server.ts')
    const meter = meterOf(database)
    const { url, drain } = await serveMetrics(meter, config.metrics.host, config.metrics.port)
    telemetry.deps.meter = meter
    telemetry.told.push(`  metrics at ${url}/metrics`)
    closing.push(() => drain(0))
  }
  if (config.traces) {
    const { openTracing } = await import('./tracing.ts')
    const { plugin, close } = openTracing(config.traces, database.pool, log)
    telemetry.plugins.push(plugin)
    telemetry.told.push(`  traces to ${new URL(config.traces.endpoint).origin}`)
    closing.push(close)
  }
  telemetry.close = async () => {
    for (const close of closing) await close()
  }
  return telemetry
}
