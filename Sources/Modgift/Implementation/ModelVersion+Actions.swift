import Storage

extension ModelVersion {
  /// Publishes a model that was read from its file.
  /// - Returns: The new version's key; nil when the model has a version of that number already.
  static func publish(
    _ model: Model, source: String, id: ID = .random(), by person: Person.ID?, at now: Timestamp,
    in db: Transaction
  ) throws -> ID? {
    let written = try db.run(
      """
      INSERT INTO model_version (id, model, version, source, published_at, published_by)
      VALUES (\(id), \(model.id), \(model.version), \(source), \(now), \(person))
      ON CONFLICT (model, version) DO NOTHING
      """)
    guard written == 1 else { return nil }
    try record(.modelPublished, by: person, detail: "\(model.id) \(model.version)", at: now, in: db)
    return id
  }

  /// Publishes the model the program brings along, where a programme has none yet.
  static func publishBuiltIn(
    _ name: String, id: ID = .random(), at now: Timestamp, in db: Transaction
  ) throws {
    guard try latest(in: db) == nil, let slug = Model.ID(name), let source = BuiltInModels.source(of: slug),
      let model = BuiltInModels.all.first(where: { $0.id == slug })
    else { return }
    _ = try publish(model, source: source, id: id, by: nil, at: now, in: db)
  }
}
