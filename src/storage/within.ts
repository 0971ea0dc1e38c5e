/** The promise, or a TimeoutError: at a full disk some browsers neither answer nor refuse. */
export async function within<T>(milliseconds: number, promise: PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timeoutError(milliseconds)), milliseconds)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

function timeoutError(milliseconds: number): Error {
  const error = new Error(`no answer within ${milliseconds} ms`)
  error.name = 'TimeoutError'
  return error
}
