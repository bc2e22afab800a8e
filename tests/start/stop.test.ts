import { expect, test } from 'vitest'
import { ask, npmStart, open, slowRequest, start, usedDirectory } from './process.ts'

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s lets what is running finish, takes nothing new, and ends well',
  async (signal) => {
    // Longer than the test may take: it has to end because all is done.
    const running = start({ ENTENTE_DATA_DIR: await usedDirectory(), ENTENTE_DRAIN_MS: '600000' })
    const url = await running.serving()
    const slow = await slowRequest(url)
    const silent = await open(url)
    // This connection is kept open for a next request.
    await ask(url, '{ __typename }')

    const asked = performance.now()
    running.kill(signal)
    await running.printed(/Stopping/)
    await expect(open(url)).rejects.toThrow('ECONNREFUSED')
    slow.finish()
    const answer = await slow.answer
    expect(answer).toContain('HTTP/1.1 200')
    expect(answer).toMatch(/"data":\{"activities":\{"nodes":\[\{"title":".+"\}\]\}\}/)
    const { code, output, errors } = await running.ended
    console.log(`Ended ${Math.round(performance.now() - asked)} ms after ${signal}.`)
    expect({ code, errors, last: output.trim().split('\n').at(-1) }).toEqual({ code: 0, errors: '', last: 'Stopped.' })
    silent.destroy()
  },
)

test('a request that never ends is waited for as long as ENTENTE_DRAIN_MS says', async () => {
  const running = start({ ENTENTE_DATA_DIR: await usedDirectory(), ENTENTE_DRAIN_MS: '300' })
  const slow = await slowRequest(await running.serving())
  running.kill('SIGTERM')
  expect(await slow.answer).not.toContain('200 OK')
  expect(await running.ended).toMatchObject({ code: 0, output: expect.stringMatching(/Stopped\.\n$/) })
})

test('whoever asks a second time does not have to wait', async () => {
  const running = start({ ENTENTE_DATA_DIR: await usedDirectory() })
  const slow = await slowRequest(await running.serving())
  running.kill('SIGINT')
  await running.printed(/Stopping/)
  const again = setInterval(() => running.kill('SIGINT'), 200)
  const { code, output } = await running.ended
  clearInterval(again)
  expect(code).toBe(130)
  expect(output).not.toContain('Stopped.')
  slow.socket.destroy()
})

test.each(['sh', 'bash'])(
  'Ctrl-C under npm start, with %s between, is heard once and lets requests finish',
  async (shell) => {
    const running = start({ ENTENTE_DATA_DIR: await usedDirectory(), npm_config_script_shell: shell }, npmStart)
    const slow = await slowRequest(await running.serving())
    // A terminal sends it to every process that runs in it.
    running.kill('SIGINT')
    await running.printed(/Stopping/)
    slow.finish()
    expect(await slow.answer).toContain('HTTP/1.1 200')
    expect((await running.ended).output).toContain('Stopped.')
  },
)

test('when only npm is ended, the server behind it does not stay', async () => {
  const running = start({ ENTENTE_DATA_DIR: await usedDirectory() }, npmStart)
  await running.serving()
  process.kill(running.pid, 'SIGTERM')
  // Its end is seen by its output, which closes with the last process that holds it.
  expect((await running.ended).output).toContain('Stopped.')
})
