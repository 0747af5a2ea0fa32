import Storage

/// What came of handing in a model's file.
enum ModelOutcome {
  case nothing
  case noFile
  /// What is wrong with the file of that name, in its order.
  case refused(ModelRefusal, file: String)
  /// A version of that number is there already, and the newest has this one.
  case numberTaken(Model, newest: Int)
  case published(Model)
}

extension ModelVersion {
  /// Reads a model's file and publishes it as a version, when nothing is wrong with it. A version's number is higher
  /// than those before it.
  static func publish(
    file: [UInt8], named name: String, by person: Person.ID?, at now: Timestamp,
    among versions: [ModelVersion],
    in db: Transaction
  ) throws -> ModelOutcome {
    let model: Model
    do {
      model = try Model.reading(file)
    } catch {
      return .refused(error, file: name)
    }
    let newest = versions.filter { $0.model == model.id }.map(\.number).max() ?? 0
    guard model.version > newest else { return .numberTaken(model, newest: newest) }
    let source = String(decoding: file, as: UTF8.self)
    let id = try publish(model, source: source, by: person, at: now, in: db)
    return id == nil ? .numberTaken(model, newest: newest) : .published(model)
  }
}
