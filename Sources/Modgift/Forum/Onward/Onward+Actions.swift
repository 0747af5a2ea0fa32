import Storage

extension Topic {
  /// Keeps where a shared topic came from; shown only to those who can read that.
  static func rememberOrigin(_ origin: ID, of topic: ID, _ sight: Sight) throws {
    try sight.db.run("UPDATE topic SET shared_from = \(origin) WHERE id = \(topic)")
  }
}
