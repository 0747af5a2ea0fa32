import Foundation

/// What `body` gives, and the processor's time it took this thread: the same on a busy machine.
func cpuTime<Result>(_ body: () -> Result) -> (Duration, Result) {
  let start = now()
  let result = body()
  return (now() - start, result)
}

private func now() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
