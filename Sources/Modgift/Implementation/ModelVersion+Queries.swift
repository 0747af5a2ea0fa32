import Storage
import Synchronization

extension ModelVersion {
  /// The columns a version is read from, in order.
  private static let columns: SQL = """
    model_version.id, model_version.model, model_version.version, model_version.published_at, publisher.name
    """

  /// All versions, the latest first. A model's file is not among the columns: it is long.
  static func all(in db: Transaction) throws -> [ModelVersion] {
    try db.all(
      ModelVersion.self,
      """
      SELECT \(columns) FROM model_version LEFT JOIN person AS publisher ON publisher.id = model_version.published_by
      ORDER BY model_version.published_at DESC, model_version.version DESC, model_version.id LIMIT 200
      """)
  }

  /// The latest version there is, which a new plan is made from; nothing before any was published.
  static func latest(in db: Transaction) throws -> ModelVersion? {
    try db.first(
      ModelVersion.self,
      """
      SELECT \(columns) FROM model_version LEFT JOIN person AS publisher ON publisher.id = model_version.published_by
      ORDER BY model_version.published_at DESC, model_version.version DESC, model_version.id LIMIT 1
      """)
  }

  /// The model a version holds. A version is never changed, so what was once parsed is kept.
  static func model(_ version: ID, in db: Transaction) throws -> Model {
    if let model = shelf.withLock({ $0.byVersion[version] }) { return model }
    let source = try db.value(String.self, "SELECT source FROM model_version WHERE id = \(version)")
    let model =
      try shelf.withLock { $0.bySource[source] }
      ?? BuiltInModels.all.first { BuiltInModels.source(of: $0.id) == source }
      ?? Model.reading(Array(source.utf8))
    shelf.withLock { $0.keep(model, version, source) }
    return model
  }
}

private let shelf = Mutex(ModelShelf())

/// The models that were read, each by its version and by its text: a few, for a programme has few.
private struct ModelShelf: Sendable {
  private static let most = 12
  var byVersion: [ModelVersion.ID: Model] = [:]
  var bySource: [String: Model] = [:]

  mutating func keep(_ model: Model, _ version: ModelVersion.ID, _ source: String) {
    if byVersion.count >= ModelShelf.most { byVersion = [:] }
    if bySource.count >= ModelShelf.most { bySource = [:] }
    byVersion[version] = model
    bySource[source] = model
  }
}
