import Foundation

/// The processor's time that `body` takes this thread, the least of three tries: what another program did to the
/// caches in the meantime is not the body's doing.
func leastTime(_ body: () -> Void) -> Duration {
  (1...3).map { _ in
    let start = now()
    body()
    return now() - start
  }.min() ?? .zero
}

private func now() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
