import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DCLinter } from 'dclint'
import { Copy, DockerfileParser, type Instruction } from 'dockerfile-ast'
import { validate } from 'dockerfile-utils'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { thorough } from '../kit/sample.ts'
import { read, root } from './files.ts'

// Both files are read as Docker reads them, by parsers that need no Docker.

describe('Dockerfile', () => {
  const text = read('Dockerfile')
  const instructions = DockerfileParser.parse(text).getInstructions()
  const starts = instructions.flatMap((instruction, at) => (instruction.getKeyword() === 'FROM' ? [at] : []))
  const final = instructions.slice(starts.at(-1))
  const argumentsOf = (keyword: string, among: Instruction[] = final) =>
    among.filter((instruction) => instruction.getKeyword() === keyword).map((it) => it.getArgumentsContent() ?? '')

  test('is valid', () => {
    expect(validate(text).map(({ message }) => message)).toEqual([])
  })

  test('builds in stages, from images of a named version', () => {
    const images = argumentsOf('FROM', instructions)
    expect(images.length).toBeGreaterThan(1)
    for (const image of images) expect(image).toMatch(/^node:\d+(\.\d+)*-\w+-slim( AS \w+)?$/)
  })

  test('installs exactly what is locked, without development dependencies', () => {
    const [install, ...others] = argumentsOf('RUN', instructions).filter((run) => run.includes('npm'))
    expect(install).toMatch(/^npm ci --omit=dev /)
    expect(others).toEqual([])
  })

  test('runs as an ordinary user', () => {
    expect(argumentsOf('USER')).toEqual(['node'])
  })

  test('says how to tell that it is well, where it listens and where its data is', () => {
    expect(argumentsOf('HEALTHCHECK')).toEqual([expect.stringContaining('/health')])
    expect(argumentsOf('EXPOSE')).toEqual(['4000'])
    expect(argumentsOf('VOLUME')).toEqual(['/data'])
    expect(argumentsOf('ENV').join(' ')).toMatch(/\bHOST=0\.0\.0\.0\b.*\bENTENTE_DATA_DIR=\/data\b/)
  })

  test('starts what npm start starts', () => {
    const [command] = argumentsOf('CMD')
    const { scripts } = JSON.parse(read('package.json')) as { scripts: { start: string } }
    expect(JSON.parse(command ?? '').join(' ')).toBe(scripts.start)
  })

  const copies = instructions.filter((instruction) => instruction instanceof Copy && !instruction.getFromFlag())
  const copied = [...new Set(argumentsOf('COPY', copies).flatMap((copy) => copy.split(' ').slice(0, -1)))].sort()

  test('copies what .dockerignore lets through', () => {
    const [everything, ...rest] = read('.dockerignore')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
    expect(everything).toBe('*')
    const exceptions = rest.filter((line) => line.startsWith('!')).map((line) => line.slice(1))
    expect(exceptions.sort()).toEqual(copied)
  })

  test.runIf(thorough)('copies all that the server reads', () => {
    const image = mkdtempSync(join(tmpdir(), 'entente-image-'))
    try {
      for (const path of copied) cpSync(join(root, path), join(image, path), { recursive: true })
      symlinkSync(join(root, 'node_modules'), join(image, 'node_modules'), 'junction')
      writeFileSync(
        join(image, 'try.ts'),
        `import './prisma/seed/load.ts'
         import { createApp } from './server/app.ts'
         createApp({ database: {} as never })`,
      )
      execFileSync(process.execPath, ['--import', 'tsx', 'try.ts'], { cwd: image, stdio: 'pipe' })
    } finally {
      rmSync(image, { recursive: true, force: true })
    }
  })
})

interface Service {
  image?: string
  build?: string
  environment: Record<string, string>
  depends_on?: Record<string, { condition: string }>
  healthcheck?: { test: string[] }
  volumes?: string[]
  ports?: string[]
}

describe('docker-compose.yml', () => {
  const { services, volumes } = parse(read('docker-compose.yml')) as {
    services: { database: Service; server: Service }
    volumes: Record<string, unknown>
  }

  test('follows the Compose specification and the rules of the linter', () => {
    const linter = new DCLinter({ rules: {}, quiet: false, debug: false, exclude: [] })
    const [result] = linter.lintFiles([join(root, 'docker-compose.yml')], false)
    expect(result?.messages).toEqual([])
  })

  test('every service says how to tell that it is well', () => {
    for (const { healthcheck } of Object.values(services)) expect(healthcheck?.test[0]).toBe('CMD')
    expect(services.server.healthcheck?.test.join(' ')).toContain('/ready')
  })

  test('the server waits for a database that is well', () => {
    expect(services.server.depends_on).toEqual({ database: { condition: 'service_healthy' } })
  })

  test('the database is of an exact version and keeps its data in a named volume', () => {
    expect(services.database.image).toMatch(/^postgres:\d+\.\d+$/)
    expect(services.database.volumes).toEqual(['database:/var/lib/postgresql/data'])
    expect(volumes).toHaveProperty('database')
  })

  test('no secret has a default', () => {
    for (const { environment } of Object.values(services)) {
      const secrets = Object.entries(environment).filter(([name]) => /PASSWORD|SECRET|TOKEN|KEY/.test(name))
      expect(secrets).toHaveLength(1)
      for (const [, value] of secrets) expect(value).toMatch(/^\$\{POSTGRES_PASSWORD:\?.+\}$/)
    }
    expect(new URL(services.server.environment.DATABASE_URL ?? '').password).toBe('')
    expect(read('.env.example')).toMatch(/^POSTGRES_PASSWORD=$/m)
  })

  test('only the server is reachable, and only from this machine', () => {
    expect(services.database.ports).toBeUndefined()
    for (const port of services.server.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/)
  })
})
