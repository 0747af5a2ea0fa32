/// The models inside the binary.
enum BuiltInModels {
  /// Those that can be read, in the order of their names. A test holds that all can.
  static let all: [Model] = names.compactMap { try? Model.reading(Array((AssetFiles.text($0) ?? "").utf8)) }

  /// The names of their files inside the binary.
  static var names: [String] { AssetFiles.names.filter { $0.hasPrefix("models/") }.sorted() }

  /// What they are called, without reading them.
  static var ids: [String] {
    names.compactMap { $0.split(separator: "/").last?.split(separator: ".").first.map(String.init) }
  }

  /// The text of a model's file, as it is published.
  static func source(of id: Model.ID) -> String? { AssetFiles.text("models/\(id).yaml") }
}
