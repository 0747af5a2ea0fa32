/// One connection that writes, and several that read: transactions that write come one after the other, and those that
/// read wait for nobody.
struct ConnectionPools: Sendable {
  let writer: ConnectionPool
  let readers: ConnectionPool

  func perform(_ access: Access, _ work: @escaping ConnectionPool.Work) {
    (access == .read ? readers : writer).perform(work)
  }

  func close() {
    readers.close()
    writer.close()
  }
}
